import { realRunner, type RealRunner } from "@volkit/tool-runner";
import type { Ending } from "@volkit/tool-command";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { ActionName, ActionProgram } from "./kit.js";
import type { Settings } from "./settings.js";

/** An action to be run as a process. */
export interface ProgramRun {
  readonly action: ActionName;
  readonly program: ActionProgram;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly endWhen: (() => Promise<boolean>) | undefined;
  readonly waits: boolean;
}

/** By this variable processes that a run has started are found, whoever their parent is by then. */
const markName = "KIT_TEST_RUN";
const utf8Page = 65001;
/** How long what was ended with an action may take to be gone, in ms. */
const settleMs = 150;
const lookMs = 30;

/** Runs an action, and ends what it leaves. */
export async function runProgram(
  { limit, signal, turns, waitingTurns }: Settings,
  { action, program, words, folder, environment, endWhen, waits }: ProgramRun,
): Promise<{ readonly ending: Ending; readonly processes: readonly number[] }> {
  const mark = randomUUID();
  const runner = realRunner({
    locate: () => ({ kind: "found", file: program.file, words: program.words, folder }),
    environment: { ...environment, [markName]: mark },
    deadlineOf: () => limit,
    codePage: utf8Page,
  });
  const inTurn = waits ? waitingTurns : turns;
  const ending = await inTurn(async () => {
    signal.throwIfAborted();
    const stop = (): void => void runner.endAll();
    signal.addEventListener("abort", stop);
    const run = runner.run({ step: "kit-test", command: commandOf(action, words) });
    if (endWhen !== undefined) await endAsSoonAs(endWhen, run, runner);
    return run.finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
  await pause(settleMs);
  const { ended, left } = await runner.endOther({ mark: `${markName}=${mark}` });
  signal.throwIfAborted();
  return { ending, processes: [...ended, ...left] };
}

/** Ends the run as soon as it is time, or does nothing where it has ended by itself before. */
async function endAsSoonAs(
  isTime: () => Promise<boolean>,
  run: Promise<Ending>,
  runner: RealRunner,
): Promise<void> {
  let isOver = false;
  const over = run.then(() => {
    isOver = true;
  });
  const seen = (): boolean => isOver;
  while (!seen()) {
    if (await isTime()) {
      await runner.endAll();
      break;
    }
    await pause(lookMs);
  }
  await over;
}

function commandOf(name: ActionName, args: readonly string[]) {
  return {
    tool: { name, home: "kit" },
    args,
    effect: "changes",
    deadlines: [],
    read: () => undefined,
  } as const;
}
