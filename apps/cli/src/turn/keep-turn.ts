import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { hold, isHeld } from "@volkit/run-lock";
import type { Call, Command, Runner, Volume } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import type { Outcome } from "../outcome.js";
import { inTime, tooLate } from "../patience.js";
import { reasonOf } from "../reason.js";
import { makeFolder } from "../records/make-folder.js";
import type { Limits } from "../records/store.js";
import type { System } from "../system.js";
import { clearKilledRuns } from "./clear-killed-runs.js";
import { givingWay } from "./give-way.js";
import { isCheck } from "./overstayed.js";
import { ownFile, type OwnFile } from "./own-file.js";
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
  const { action, system, report } = run;
  const atTheEnd: Act[] = [];
  const never = new Promise<never>(() => undefined);
  let isUsable = true;

  return { take, isFolderUsable: () => isUsable, over };

  async function take(volume: Volume, seconds: number): Promise<Taken> {
    if (run.folder === undefined) return { kind: "begin", runner: run.runner, gaveWay: never };
    const records = run.folder;
    const folder = runningFolder(records);
    const since = system.uptime();
    const calls = underWay(run.runner, run.deadlineOf, system.uptime, () => {
      file.update();
    });
    const life = () => ({
      pid: process.pid,
      mark: run.mark,
      since,
      until: calls.until(),
      over: since + seconds + besides,
    });

    const prepared = await inTime(
      prepare(folder, () => run.compose(life())),
      system,
    );
    if (prepared?.kind !== "ready") return without(records, volume, prepared?.why ?? tooLate);
    const { file } = prepared;
    const turn = await takeTurn({
      action,
      volume,
      folder,
      wait: run.wait,
      atOnce: file.atWork,
      endOther: run.endOther,
      report,
      system,
    });
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
    const { ended } = turn;
    const { limits, endOther } = run;
    const clearing = { records, folder, letter: volume.letter, limits, ended, endOther, report, system };
    await inTime(clearKilledRuns(clearing), system);
    return isCheck(action) ? begin(calls.runner) : { kind: "begin", runner: calls.runner, gaveWay: never };

    function begin(runner: Runner): Taken {
      const { waiting } = locksOf(volume.letter);
      const giving = givingWay(runner, () => isHeld(folder, waiting), system.pause);
      atTheEnd.unshift(giving.stop);
      return { kind: "begin", runner: giving.runner, gaveWay: giving.gaveWay };
    }
  }

  /** The run's own lock shows that it lives; its file is there before it can have its turn. */
  async function prepare(folder: string, compose: () => string): Promise<Prepared> {
    try {
      await makeFolder(folder);
      const own = await hold(folder, run.runId());
      if (own.kind === "failed") return own;
      if (own.kind === "held") atTheEnd.push(own.release);
      const file = await ownFile(folder, run.runId(), compose);
      atTheEnd.unshift(file.remove);
      return { kind: "ready", file };
    } catch (error) {
      return { kind: "failed", why: reasonOf(error) };
    }
  }

  function without(folder: string, volume: Volume, why: string | Bilingual): Taken {
    isUsable = false;
    report(message("start", "VK132", { folder, volume: volume.name, why }));
    return { kind: "begin", runner: run.runner, gaveWay: never };
  }

  async function over(): Promise<void> {
    await inTime(inTurn(atTheEnd), system);
  }
}

type Prepared =
  { readonly kind: "ready"; readonly file: OwnFile } | { readonly kind: "failed"; readonly why: string };

type Act = () => Promise<void>;

async function inTurn(acts: readonly Act[]): Promise<void> {
  for (const act of acts) await act().catch(() => undefined);
}
