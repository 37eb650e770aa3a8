/**
 * Variables by which Node can be told to load or to write files, or to print what is not the program's. They may be set on a
 * node for other programs of Node; what runs with all rights must not hear of them.
 */
export const nodeVariables = [
  "NODE_OPTIONS",
  "NODE_EXTRA_CA_CERTS",
  "NODE_ICU_DATA",
  "NODE_PENDING_DEPRECATION",
  "NODE_REDIRECT_WARNINGS",
  "NODE_DEBUG_NATIVE",
  "NODE_COMPILE_CACHE",
  "NODE_V8_COVERAGE",
  "OPENSSL_CONF",
  "OPENSSL_ENGINES",
  "OPENSSL_MODULES",
];

/**
 * Takes the names of variables out of a program, in place: no variable has the empty name that is left. Throws
 * where a name is not there, since then nobody knows what the program listens to.
 */
export function makeDeaf(program: Buffer, names: readonly string[]): void {
  for (const name of names) {
    const whole = Buffer.from(`\0${name}\0`, "latin1");
    let at = program.indexOf(whole);
    if (at < 0)
      throw new Error(`the program does not know the variable ${name}: see which ones this Node reads`);
    for (; at >= 0; at = program.indexOf(whole, at)) program[at + 1] = 0;
  }
}
