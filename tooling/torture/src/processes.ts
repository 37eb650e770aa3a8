import { readdirSync, readFileSync } from "node:fs";
import { isAbsolute, sep } from "node:path";

/** A process of a lab: a tool, what a tool started, or the kit run as one of its nodes. */
export interface LabProcess {
  readonly id: number;
  readonly words: string;
  /** In uninterruptible sleep: nobody can end it, not even by SIGKILL. */
  readonly stuck: boolean;
}

/**
 * The processes of a lab that live: those with its folder, or a path below it, as one of their words or as the whole
 * value of a variable of their environment. Throws for a folder that is not deep enough to be a lab's: what would
 * match every process must never be looked for.
 */
export function livingIn(dir: string): readonly LabProcess[] {
  if (!isAbsolute(dir) || dir.split(sep).filter(Boolean).length < 3)
    throw new Error(`no lab's folder: "${dir}"`);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => id > 1 && id !== process.pid)
    .flatMap((id) => processOf(id, dir) ?? []);
}

/** Ends every process of a lab that can be ended. */
export function endThoseIn(dir: string): void {
  for (const { id } of livingIn(dir)) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** The same until none is left, without giving anything else a turn: one that was just started may start another. */
export function endAllIn(dir: string): void {
  for (let looks = 0; looks < 100 && livingIn(dir).length > 0; looks += 1) {
    endThoseIn(dir);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

function processOf(id: number, dir: string): LabProcess | undefined {
  const words = listIn(`/proc/${id}/cmdline`);
  const values = listIn(`/proc/${id}/environ`).map((entry) => entry.slice(entry.indexOf("=") + 1));
  const isOurs = [...words, ...values].some((word) => word === dir || word.startsWith(`${dir}${sep}`));
  const state = isOurs ? stateOf(id) : "Z";
  return /[ZX]/.test(state) ? undefined : { id, words: words.join(" "), stuck: state === "D" };
}

function listIn(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\0").filter(Boolean);
  } catch {
    return [];
  }
}

/** The letter of its state in `/proc` (proc_pid_stat(5)); `Z` for one that is gone. */
function stateOf(id: number): string {
  try {
    const line = readFileSync(`/proc/${id}/stat`, "latin1");
    return line.charAt(line.lastIndexOf(")") + 2);
  } catch {
    return "Z";
  }
}
