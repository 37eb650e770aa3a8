/** What is imported of `node:process` by modules in the program. */
export const { execArgv, execPath, hrtime, platform } = process;
export default process;
