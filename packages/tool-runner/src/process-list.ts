import { readdirSync, readFileSync } from "node:fs";

/** A process as the system lists it. */
export interface ListedProcess {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** It has ended and only waits for its parent to take note. */
  readonly zombie: boolean;
}

/** Every process of the system, from `/proc` (Linux; see proc_pid_stat(5)). Empty where there is none. */
export function processList(): ListedProcess[] {
  return namesIn("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .flatMap((pid) => readProcess(pid) ?? []);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readProcess(pid: number): ListedProcess | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The program's name stands in parentheses and may itself hold spaces and parentheses.
    const [state = "", parent, group, session] = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return {
      pid,
      parent: Number(parent),
      group: Number(group),
      session: Number(session),
      zombie: /^[ZXx]$/.test(state),
    };
  } catch {
    return undefined;
  }
}
