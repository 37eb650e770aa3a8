import { mkdirSync, rmSync, statSync } from "node:fs";

const oldAfterMs = 60_000;
const lookEveryMs = 100;

/** Makes a folder that nobody else has: waits while another build has it, and takes one that was left behind. */
export function takeFolder(folder: string): void {
  for (;;) {
    if (hasMade(folder)) return;
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > oldAfterMs) rmSync(folder, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookEveryMs);
  }
}

function hasMade(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
