import { runIdIn } from "./finish.js";
import type { OutletMeans } from "./log/outlet-means.js";
import { localTime } from "./local-time.js";
import type { Logbook } from "./logbook.js";
import { logRun, tellOthers } from "./outlets.js";
import { markOf } from "./turn/place.js";

/** A call that was not volkit's to carry out. */
interface Aside {
  readonly tag: string | null;
  readonly node: string;
  readonly exitCode: number;
  readonly durationMs: number;
}

/** Tells of a call that was left to others, or to nobody, where there was something to say of it. It is not recorded. */
export async function finishAside(
  logbook: Logbook,
  { tag, node, exitCode, durationMs }: Aside,
  means: Omit<OutletMeans, "mark">,
): Promise<number> {
  if (logbook.messages.length === 0) return exitCode;
  const { action, volume, startedAt } = logbook;
  const run = runIdIn(logbook);
  const over = {
    logbook,
    run: { run, action, tag, volume, node },
    end: {
      outcome: "not-run",
      exitCode,
      startedAt: localTime(startedAt),
      durationMs: Math.round(durationMs),
      interrupted: null,
    },
  };
  const outlets = { ...means, mark: markOf(run) };
  await tellOthers(over, outlets);
  await logRun(over, outlets);
  return exitCode;
}
