import { message } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";
import { recordingRunner, type RealRunner } from "@volkit/tool-runner";
import { parseActionArguments } from "./action-arguments.js";
import type { ActionName } from "./actions.js";
import { effective, type Effective } from "./configuration/effective.js";
import { loadConfiguration } from "./configuration/load.js";
import { configurationPlace, markFile } from "./configuration/place.js";
import { finish } from "./finish.js";
import { interruptible, type Interruption } from "./interruption.js";
import { openLogbook, type Finished } from "./logbook.js";
import { nodeName } from "./node-name.js";
import { procedure } from "./procedure.js";
import type { System } from "./system.js";
import { resolveWriteCheck } from "./write-check/resolve.js";

/** What an action came to, and where it was if a signal ended it. */
type Ended = Pick<Finished, "outcome" | "interrupted">;

const refused: Ended = { outcome: "refused", interrupted: null };

/** Makes the runner that an action's commands go to. */
export type MakeRunner = (configured: Effective, system: System) => RealRunner;

/** Runs one action from its words to its exit status. */
export async function runAction(
  action: ActionName | "recover",
  words: readonly string[],
  system: System,
  makeRunner: MakeRunner,
): Promise<number> {
  const began = system.monotonic();
  const logbook = openLogbook(action, system);
  const parsed = parseActionArguments(action, words);
  const given = parsed.kind === "arguments" ? parsed.arguments : undefined;

  const loaded = await loadConfiguration(configurationPlace(given?.configFile, system), markFile(system));
  const file = loaded.kind === "usable" ? loaded.content : {};
  const configured = resolveWriteCheck(effective(file), action, system);
  logbook.language = loaded.kind === "unusable" ? loaded.language : configured.language;
  const { runner, interrupted, release } = interruptible(makeRunner(configured, system), system);
  const recording = recordingRunner(runner, system);

  const ended = await Promise.race([actionItself(), interrupted.then(endedFromOutside)]);
  const finished = {
    tag: given?.tag ?? null,
    volume: logbook.volume,
    ...ended,
    node: nodeName(file, system),
    durationMs: system.monotonic() - began,
    calls: recording.calls(),
  };
  const exitCode = await finish(logbook, finished, { words, file, configured, loaded, system });
  release();
  return exitCode;

  async function actionItself(): Promise<Ended> {
    if (action === "recover") {
      logbook.report(message("start", "VK120", {}));
      return { outcome: "failed", interrupted: null };
    }
    if (parsed.kind === "refused") {
      logbook.report(parsed.why);
      return refused;
    }
    if (loaded.kind === "unusable") {
      loaded.problems.forEach(logbook.report);
      logbook.report(message("start", "VK113", { action }));
      return refused;
    }
    const means = { file, configured, runner: recording.runner, logbook, system };
    return { outcome: await procedure(action, parsed.arguments, means), interrupted: null };
  }

  function endedFromOutside({ signal, call }: Interruption): Ended {
    const step = call?.step ?? "start";
    const command = call === undefined ? "-" : commandLine(call.command);
    logbook.report(message("start", "VK180", { action, signal, step, command }));
    return { outcome: "failed", interrupted: { signal, step, command } };
  }
}
