import { readdirSync, readFileSync } from "node:fs";

/** The processes that live and were started with `entry` (`NAME=value`) in their environment, by `/proc`. */
export function startedWith(entry: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => textIn(`/proc/${pid}/environ`).split("\0").includes(entry) && lives(pid));
}

/** One that has ended and only waits for its parent to take note does not live. */
function lives(pid: number): boolean {
  const line = textIn(`/proc/${pid}/stat`);
  return !/^\) [ZXx]/.test(line.slice(line.lastIndexOf(")")));
}

function textIn(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}
