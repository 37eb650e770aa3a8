"use strict";

/** `start-by-child-process.cjs COUNT FILE WORD…`: starts a program so often, one after another, and reads its outputs; nothing else. */
const { spawn } = require("node:child_process");

const [, , count, file, ...words] = process.argv;

async function main() {
  for (let done = 0; done < Number(count); done += 1) {
    const child = spawn(file, words, { stdio: ["ignore", "pipe", "pipe"], detached: true });
    child.stdout.resume();
    child.stderr.resume();
    await new Promise((resolve) => child.once("close", resolve));
  }
}

void main();
