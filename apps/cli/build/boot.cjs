"use strict";

/**
 * Where the program begins: it loads the parts that the program was built into, each when it is first asked for, from the
 * folder beside this file or, in a single executable, from its assets. A part that every action needs was compiled
 * when the program was built; where that was by this very V8, it is not compiled again.
 *
 * V8 holds what was compiled against no more of the text than its length. So its name has that of the build in it.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { getRawAsset, isSea } = require("node:sea");
const { Script } = require("node:vm");

const build = "BUILD";
const folder = join(__dirname, "parts");
const bytesOf = isSea()
  ? (name) => Buffer.from(getRawAsset(name))
  : (name) => readFileSync(join(folder, name));
const loaded = new Map();

try {
  load("volkit.js");
} catch (error) {
  if (error.syscall === undefined) throw error;
  // As message VK191 has it: the table of messages is in a part.
  console.error(
    `ERROR VK191 The program is not complete: its part ${error.path} cannot be read (${error.code}). Nothing was done.`,
  );
  process.exitCode = 2;
}

function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  try {
    run(name, module);
  } catch (error) {
    loaded.delete(name); // whoever asks for it again is told the same, or gets it whole
    throw error;
  }
  return module.exports;
}

function run(name, module) {
  const filename = join(folder, name);
  const source = `(function (exports, require, module, __filename, __dirname) {${bytesOf(name).latin1Slice()}\n})`;
  const script = new Script(source, { filename, cachedData: compiledOf(name) });
  const part = script.runInThisContext();
  part(module.exports, requireIn, module, filename, folder);
}

function requireIn(id) {
  return id.startsWith("./") ? load(id.slice(2)) : require(id);
}

function compiledOf(name) {
  try {
    return bytesOf(`${name}.${build}.v8`);
  } catch {
    return undefined; // it is no part of every action, or not for this system
  }
}
