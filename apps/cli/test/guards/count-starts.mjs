/** Loaded before the program: writes every program it starts into the file that STARTS_FILE names. */
import { ChildProcess } from "node:child_process";
import { appendFileSync } from "node:fs";

const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function (options) {
  appendFileSync(process.env.STARTS_FILE, `${options.file}\n`);
  return spawn.call(this, options);
};
