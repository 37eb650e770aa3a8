import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Asked } from "../measured.js";

const betweenLooksMs = 2;

/** The most processes that a program had started and that were alive at a time: looked at every few milliseconds. */
export async function mostAlive({ command, environment }: Asked): Promise<number> {
  const [file, ...words] = command;
  const child = spawn(file, words, { env: { ...environment }, stdio: "ignore" });
  const exit = once(child, "exit");
  let most = 0;
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    most = Math.max(most, childrenOf(child.pid));
    await pause(betweenLooksMs);
  }
  await exit;
  return most;
}

/** Linux lists the children of the thread that started them: Node starts all of its own from the first one. */
function childrenOf(pid: number): number {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).length;
  } catch {
    return 0;
  }
}
