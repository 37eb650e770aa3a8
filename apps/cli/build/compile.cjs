"use strict";

/**
 * Compiles parts of the program to the last function, for the V8 that runs this: `node compile.cjs BUILD FILE…` writes
 * what it made of each into FILE.BUILD.v8. V8 takes it only where its version and flags are the same.
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

const [, , build, ...files] = process.argv;
for (const file of files) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
  setFlagsFromString("--no-lazy");
  const script = new Script(source, { filename: file });
  setFlagsFromString("--lazy");
  writeFileSync(`${file}.${build}.v8`, script.createCachedData());
}
