import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import type { Call, Command, Runner, Volume } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import { isCheck } from "../actions.js";
import type { Outcome } from "../outcome.js";
import { inTime } from "../patience.js";
import type { Limits } from "../records/limits.js";
import type { System } from "../system.js";
import { announce } from "./announce.js";
import { clearKilledRuns } from "./clear-killed-runs.js";
import { givingWay } from "./give-way.js";
import { somebodyWaits } from "./other-run.js";
import { runningFolder } from "./place.js";
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
  readonly runner: Runner;
  readonly endOther: RealRunner["endOther"];
  readonly runId: () => string;
  /** What the record would be were the run killed now, at this call, with `running` in it. */
  readonly compose: (running: object, at: Call | undefined) => string;
  /** Is handed the members of each record that was made of a killed run. */
  readonly recorded: (killed: Readonly<Record<string, unknown>>) => void;
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
  /** The volume is left alone from now on: somebody else may begin, while this run is recorded. */
  readonly done: () => Promise<void>;
  /** The run is over, and recorded. */
  readonly over: () => Promise<void>;
}

/** Seconds that a run takes besides its commands: names that are looked up, killed runs, a machine that is busy. */
const besides = 15;

/** Lets a run have its volume to itself, and keeps its file while it goes on. */
export function keepTurn(run: TurnOf): TurnKeeper {
  const { action, system, report, recorded, endOther, limits } = run;
  let isUsable = true;
  let isDone = false;
  let stopLooking = (): void => undefined;
  let release = (): Promise<void> => Promise.resolve();
  let leave = release;
  let markEnded = (): void => undefined;

  return { take, isFolderUsable: () => isUsable, done, over };

  async function take(volume: Volume, seconds: number): Promise<Taken> {
    if (run.folder === undefined) return alone(run.runner);
    const records = run.folder;
    const folder = runningFolder(records);
    const notes = {
      now: () => file.update(),
      soon: () => {
        file.updateSoon();
      },
    };
    const calls = underWay(run.runner, run.deadlineOf, system.uptime, notes);
    let hasTurn = false;
    let since = system.uptime();
    const compose = () => {
      const until = hasTurn ? calls.until() : since + run.wait;
      const running = { pid: process.pid, since, until, over: since + seconds + besides };
      return run.compose(running, calls.latest());
    };

    const own = run.runId();
    const announced = await announce(folder, own, compose);
    if (announced.kind === "failed") return without(records, volume, announced.why);
    const { file } = announced;
    leave = announced.leave;

    const atOnce = () => {
      hasTurn = true;
      since = system.uptime();
      file.atWork();
    };
    const { wait } = run;
    const isOver = () => isDone;
    const turn = await takeTurn({ action, volume, folder, wait, atOnce, isOver, endOther, report, system });
    switch (turn.kind) {
      case "failed":
        return without(records, volume, turn.why);
      case "given-way":
        return { kind: "end", outcome: "succeeded" };
      case "too-late":
        return { kind: "end", outcome: "failed" };
      case "had":
    }
    release = turn.release;
    markEnded = file.ended;
    const { letter } = volume;
    const clearing = {
      records,
      folder,
      letter,
      own,
      limits,
      ended: turn.ended,
      endOther,
      recorded,
      report,
      system,
    };
    await inTime(clearKilledRuns(clearing));
    return isCheck(action) ? whileNobodyWaits() : alone(calls.runner);

    function whileNobodyWaits(): Taken {
      const waits = () => somebodyWaits(folder, letter, system.uptime());
      const { runner, gaveWay, stop } = givingWay(calls.runner, waits, system.pause);
      stopLooking = stop;
      return { kind: "begin", runner, gaveWay };
    }
  }

  function without(folder: string, volume: Volume, why: string | Bilingual): Taken {
    isUsable = false;
    report(message("start", "VK132", { folder, volume: volume.name, why }));
    return alone(run.runner);
  }

  async function done(): Promise<void> {
    isDone = true;
    stopLooking();
    markEnded();
    await release();
  }

  async function over(): Promise<void> {
    await inTime(leave());
  }
}

function alone(runner: Runner): Taken {
  return { kind: "begin", runner, gaveWay: new Promise<never>(() => undefined) };
}
