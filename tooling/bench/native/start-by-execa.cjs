"use strict";

/** `start-by-execa.cjs part|package EXECA COUNT FILE WORD…`: the same by execa, loaded from a file, with the options of the kit. */
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const [, , kind, library, count, file, ...words] = process.argv;

/** Loads it as the kit loads its parts: by what was compiled beforehand. */
function partIn(file) {
  const module = { exports: {} };
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, { filename: file, cachedData: readFileSync(`${file}.bench.v8`) });
  const requireIn = (id) => (id.startsWith("./") ? partIn(join(dirname(file), id)) : require(id));
  script.runInThisContext()(module.exports, requireIn, module, file, dirname(file));
  return module.exports;
}

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
  const { execa } = kind === "part" ? partIn(library).execa_exports : await import(library);
  for (let done = 0; done < Number(count); done += 1) {
    const child = execa(file, words, options);
    child.stdout.resume();
    child.stderr.resume();
    await new Promise((resolve) => child.once("close", resolve));
  }
}

void main();
