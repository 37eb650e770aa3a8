"use strict";

/** `start-by-execa.cjs part|package EXECA COUNT FILE WORD…`: the same by execa, loaded from a file, with the options of the kit. */
const [, , kind, library, count, file, ...words] = process.argv;

const options = {
  extendEnv: false,
  env: process.env,
  stdio: ["ignore", "pipe", "pipe"],
  encoding: "buffer",
  buffer: false,
  shell: false,
  preferLocal: false,
  windowsHide: true,
  detached: true,
  cleanup: false,
  reject: false,
  verbose: "none",
};

async function main() {
  const { execa } = kind === "part" ? require(library).execa_exports : await import(library);
  for (let done = 0; done < Number(count); done += 1) {
    const child = execa(file, words, options);
    child.stdout.resume();
    child.stderr.resume();
    await new Promise((resolve) => child.once("close", resolve));
  }
}

void main();
