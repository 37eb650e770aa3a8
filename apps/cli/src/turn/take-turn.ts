import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { hold, type Hold } from "@volkit/run-lock";
import type { RealRunner } from "@volkit/tool-runner";
import { isCheck } from "../actions.js";
import { inTime, tooLate } from "../patience.js";
import type { System } from "../system.js";
import { marked } from "../tool-runner.js";
import { inWords, runAtWork, somebodyWaits, type OtherRun } from "./other-run.js";
import { overstayed } from "./overstayed.js";
import { locksOf, markOf } from "./place.js";

/** Who wants the turn on which volume, and with what. */
export interface TurnWanted {
  readonly action: string;
  readonly volume: { readonly letter: string; readonly name: string };
  /** The folder the lock belongs to. */
  readonly folder: string;
  /** How long a restore or remove waits, in seconds. */
  readonly wait: number;
  /** Called in the very moment the turn is had. */
  readonly atOnce: () => void;
  /** Whether the run was ended while it waited: then nothing more is said or done for it. */
  readonly isOver: () => boolean;
  readonly endOther: RealRunner["endOther"];
  readonly report: (said: Message) => void;
  readonly system: System;
}

/**
 * What wanting a turn comes to; all but `had` and `failed` has been said, unless the run is over.
 * - `had`: nobody else is at work on the volume until it is released; `ended` are the runs that were ended for it
 * - `given-way`: a check found another run at work, or a restore or remove waiting, and has no more to do
 * - `too-late`: a restore or remove waited in vain
 * - `failed`: it cannot be told, for the reason `why`
 */
export type Turn =
  | { readonly kind: "had"; readonly release: () => Promise<void>; readonly ended: ReadonlySet<string> }
  | { readonly kind: "given-way" }
  | { readonly kind: "too-late" }
  | { readonly kind: "failed"; readonly why: string | Bilingual };

const betweenTries = 0.05;

/** Takes the turn on a volume: a check at once or not at all, a restore or remove within its time. */
export async function takeTurn(wanted: TurnWanted): Promise<Turn> {
  const { action, volume, folder, system } = wanted;
  const { turn, waiting } = locksOf(volume.letter);
  const waiter = { isCheck: isCheck(action), since: system.uptime() };
  const ended = new Set<string>();

  if (waiter.isCheck && (await somebodyWaits(folder, volume.letter, waiter.since))) return giveWay(undefined);

  let sign: Hold | undefined;
  try {
    for (;;) {
      const tried = await inTime(hold(folder, turn, wanted.atOnce));
      if (tried === undefined) return { kind: "failed", why: tooLate };
      if (tried.kind === "held") return { kind: "had", release: tried.release, ended };
      if (tried.kind === "failed") return tried;

      const other = await runAtWork(folder, volume.letter);
      if (wanted.isOver()) return { kind: "too-late" };
      const now = system.uptime();
      if (other !== undefined && !ended.has(other.runId) && overstayed(other, waiter, now)) {
        ended.add(other.runId);
        await end(other, wanted);
        continue;
      }
      if (waiter.isCheck) return giveWay(other);
      if (now - waiter.since >= wanted.wait) return waitedInVain(other);
      if (sign === undefined) sayWaiting(other);
      if (sign?.kind !== "held") sign = await hold(folder, waiting);
      await system.pause(betweenTries);
      // Whoever was stopped while it waited must not begin long after it may.
      if (system.uptime() - waiter.since > wanted.wait + 1) return waitedInVain(other);
    }
  } finally {
    if (sign?.kind === "held") await sign.release();
  }

  function giveWay(other: OtherRun | undefined): Turn {
    const values = { action, other: inWords(other, system.uptime()), volume: volume.name };
    wanted.report(message("start", "VK140", values));
    return { kind: "given-way" };
  }

  function sayWaiting(other: OtherRun | undefined): void {
    const values = { action, other: inWords(other, system.uptime()), volume: volume.name };
    wanted.report(message("start", "VK141", { ...values, seconds: wanted.wait }));
  }

  function waitedInVain(other: OtherRun | undefined): Turn {
    const values = { action, other: inWords(other, system.uptime()), volume: volume.name };
    wanted.report(message("start", "VK142", { ...values, seconds: wanted.wait }));
    return { kind: "too-late" };
  }
}

async function end(other: OtherRun, { action, volume, endOther, report, system }: TurnWanted): Promise<void> {
  const { left } = await endOther({ pid: other.pid, mark: marked(markOf(other.runId)) });
  const values = { other: inWords(other, system.uptime()), volume: volume.name };
  report(
    left.includes(other.pid)
      ? message("start", "VK146", { ...values, processes: left.join(", ") })
      : message("start", "VK143", { ...values, action }),
  );
}
