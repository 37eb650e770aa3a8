import { readFileSync } from "node:fs";
import type { Asked } from "./measured.js";
import { spawnSync } from "node:child_process";

/** How many programs a command starts, by `strace`; whatever becomes of them. The command itself does not count. */
export function countStarts({ command, environment }: Asked, log: string): number {
  const words = ["-f", "-qq", "-e", "trace=execve", "-o", log, ...command];
  const { error } = spawnSync("strace", words, { env: { ...environment }, stdio: "ignore" });
  if (error !== undefined) throw error;
  const started = readFileSync(log, "utf8").match(/execve.* = 0$/gm) ?? [];
  return started.length - 1;
}
