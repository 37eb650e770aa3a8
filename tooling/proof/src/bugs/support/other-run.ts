import { hold } from "@volkit/run-lock";
import { writeFileSync } from "node:fs";
import { runFile, type RunFileKind } from "volkit/src/turn/place.js";

/** What a run's file says of its process, in seconds since the machine was started. */
interface Life {
  readonly pid: number;
  readonly since: number;
  readonly until: number;
  readonly over: number;
}

/** The time of a run that meets another, in seconds since the machine was started. */
export const now = 1000;

/** At work then, and not for longer than it may be. */
export const life: Life = { pid: 4711, since: 900, until: 1010, over: 2000 };

/** A run that lives in a folder of runs, as another process's would. */
export interface Living {
  readonly runId: string;
  /** It lives no more, and leaves its file. */
  readonly dies: () => Promise<void>;
}

/** Lets a run live on volume E:, which holds these locks besides its own. */
export async function living(
  folder: string,
  { kind, action, locks, life }: { kind: RunFileKind; action: string; locks: readonly string[]; life: Life },
): Promise<Living> {
  const runId = `20260101T000007000Z-E-${action}-00000a`;
  const held = await Promise.all([...locks, runId].map((name) => hold(folder, name)));
  writeFileSync(runFile(folder, runId, kind), JSON.stringify({ action, running: life }));
  return {
    runId,
    dies: async () => {
      for (const lock of held) if (lock.kind === "held") await lock.release();
    },
  };
}
