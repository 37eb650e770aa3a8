import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { isHeld } from "@volkit/run-lock";
import type { Call, Command, Runner, Volume } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import type { Outcome } from "../outcome.js";
import { inTime, tooLate } from "../patience.js";
import type { Limits } from "../records/store.js";
import type { System } from "../system.js";
import { announce } from "./announce.js";
import { clearKilledRuns } from "./clear-killed-runs.js";
import { givingWay } from "./give-way.js";
import { isCheck } from "./overstayed.js";
import { locksOf, runningFolder } from "./place.js";
import { takeTurn } from "./take-turn.js";
import { underWay } from "./under-way.js";

/** What a run's turn is about. */
export interface TurnOf {
  readonly action: string;
  /** The folder of the records, which the locks belong to; undefined where nothing says where it is. */
  readonly folder: string | undefined;
  readonly limits: Limits;
  /** How long a restore or remove waits, in seconds. */
  readonly wait: number;
  readonly deadlineOf: (command: Command<unknown>) => number;
  /** What this run's tools have in their environment. */
  readonly mark: string;
  readonly runner: Runner;
  readonly endOther: RealRunner["endOther"];
  readonly runId: () => string;
  /** What the record would be were the run killed now, with `running` in it. */
  readonly compose: (running: object) => string;
  readonly report: (said: Message) => void;
  readonly system: System;
}

/**
 * `begin`: the runner to go by, and, for a check that gives way, its end with the last call it made. `end`: it is
 * over, and that was said.
 */
type Taken =
  | { readonly kind: "begin"; readonly runner: Runner; readonly gaveWay: Promise<Call | undefined> }
  | { readonly kind: "end"; readonly outcome: Outcome };

export interface TurnKeeper {
  /** Takes the turn on a volume for a run of at most so many seconds. */
  readonly take: (volume: Volume, seconds: number) => Promise<Taken>;
  /** False once it has been said that the folder cannot be used. */
  readonly isFolderUsable: () => boolean;
  /** The run is over, and recorded: somebody else may begin. */
  readonly over: () => Promise<void>;
}

/** Seconds that a run takes besides its commands: names that are looked up, its record, a machine that is busy. */
const besides = 15;

/** Lets a run have its volume to itself, and keeps its file while it goes on. */
export function keepTurn(run: TurnOf): TurnKeeper {
  const { action, system, report, endOther, limits } = run;
  const atTheEnd: (() => Promise<void>)[] = [];
  let isUsable = true;

  return { take, isFolderUsable: () => isUsable, over };

  async function take(volume: Volume, seconds: number): Promise<Taken> {
    if (run.folder === undefined) return alone(run.runner);
    const records = run.folder;
    const folder = runningFolder(records);
    const calls = underWay(run.runner, run.deadlineOf, system.uptime, () => {
      file.update();
    });
    let since = system.uptime();
    const compose = () => {
      const over = since + seconds + besides;
      return run.compose({ pid: process.pid, mark: run.mark, since, until: calls.until(), over });
    };

    const announced = await inTime(announce(folder, run.runId(), compose));
    if (announced?.kind !== "announced") return without(records, volume, announced?.why ?? tooLate);
    const { file, leave } = announced;
    atTheEnd.unshift(leave);

    const atOnce = () => {
      since = system.uptime();
      file.atWork();
    };
    const turn = await takeTurn({ action, volume, folder, wait: run.wait, atOnce, endOther, report, system });
    switch (turn.kind) {
      case "failed":
        return without(records, volume, turn.why);
      case "given-way":
        return { kind: "end", outcome: "succeeded" };
      case "too-late":
        return { kind: "end", outcome: "failed" };
      case "had":
    }
    atTheEnd.unshift(turn.release);
    const { letter } = volume;
    const clearing = { records, folder, letter, limits, ended: turn.ended, endOther, report, system };
    await inTime(clearKilledRuns(clearing));
    return isCheck(action) ? givingWayTo(locksOf(letter).waiting) : alone(calls.runner);

    function givingWayTo(waiting: string): Taken {
      const { runner, gaveWay, stop } = givingWay(calls.runner, () => isHeld(folder, waiting), system.pause);
      atTheEnd.unshift(stop);
      return { kind: "begin", runner, gaveWay };
    }
  }

  function without(folder: string, volume: Volume, why: string | Bilingual): Taken {
    isUsable = false;
    report(message("start", "VK132", { folder, volume: volume.name, why }));
    return alone(run.runner);
  }

  async function over(): Promise<void> {
    await inTime(oneAfterTheOther(atTheEnd));
  }
}

function alone(runner: Runner): Taken {
  return { kind: "begin", runner, gaveWay: new Promise<never>(() => undefined) };
}

async function oneAfterTheOther(acts: readonly (() => Promise<void>)[]): Promise<void> {
  for (const act of acts) await act().catch(() => undefined);
}
