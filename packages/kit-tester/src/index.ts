export { groups, type Group } from "./group.js";
export { actionNames, type ActionName, type ActionProgram, type Kit } from "./kit.js";
export type { Options } from "./options.js";
export type { Report, Result } from "./report.js";
export { testKit } from "./test-kit.js";
export type { Language, Text } from "./text.js";
