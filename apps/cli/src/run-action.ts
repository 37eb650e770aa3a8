import { beginRun, message } from "@volkit/kit-orchestrator";
import { instanceOf } from "@volkit/lifekeeper";
import { commandLine, type Runner } from "@volkit/tool-command";
import { recordingRunner, type RealRunner } from "@volkit/tool-runner";
import { parseActionArguments, type ActionArguments } from "./action-arguments.js";
import { actions, type ActionName } from "./actions.js";
import { addressesOf } from "./addresses-of.js";
import { configuredPeers, effective, type Effective } from "./configuration/effective.js";
import { loadConfiguration } from "./configuration/load.js";
import { configurationPlace, markFile } from "./configuration/place.js";
import type { ConfigurationFile } from "./configuration/schema.js";
import { finish } from "./finish.js";
import { interruptible, type Interruption } from "./interruption.js";
import { openLogbook, type Finished, type Logbook } from "./logbook.js";
import { nodeName } from "./node-name.js";
import type { Outcome } from "./outcome.js";
import { reasonOf } from "./reason.js";
import type { System } from "./system.js";
import { volumeOfTag } from "./volume-of-tag.js";

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
  const configured = effective(file);
  logbook.language = configured.language;
  const { runner, interrupted } = interruptible(makeRunner(configured, system), system);
  const recording = recordingRunner(runner, system);

  const ended = await Promise.race([actionItself(), interrupted.then(endedFromOutside)]);
  const finished = {
    tag: given?.tag ?? null,
    ...ended,
    node: nodeName(file, system),
    durationMs: system.monotonic() - began,
    calls: recording.calls(),
  };
  return finish(logbook, finished, { words, file, configured, loaded, system });

  async function actionItself(): Promise<Ended> {
    if (action === "recover") {
      logbook.report(message("start", "VK120", {}));
      return { outcome: "failed", volume: null, interrupted: null };
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
    return procedure(action, parsed.arguments, means);
  }

  function endedFromOutside({ signal, call }: Interruption): Ended {
    const step = call?.step ?? "start";
    const command = call === undefined ? "-" : commandLine(call.command);
    logbook.report(message("start", "VK180", { action, signal, step, command }));
    return { outcome: "failed", volume: logbook.volume, interrupted: { signal, step, command } };
  }
}

/** What an action came to, and the volume it was about, where it got to know it. */
interface Ended {
  readonly outcome: Outcome;
  readonly volume: string | null;
  /** Where it was when a signal ended it; null where none did. */
  readonly interrupted: Finished["interrupted"];
}

const refused: Ended = { outcome: "refused", volume: null, interrupted: null };

interface Means {
  readonly file: ConfigurationFile;
  readonly configured: Effective;
  readonly runner: Runner;
  readonly logbook: Logbook;
  readonly system: System;
}

async function procedure(action: ActionName, given: ActionArguments, means: Means): Promise<Ended> {
  const { file, configured, runner, logbook, system } = means;
  const { tag, tolerated } = given;
  if (tolerated.length > 0) logbook.notes.push(`options that volkit does not know: ${tolerated.join(" ")}`);

  const instance = instanceOf(tag);
  const found = await volumeOfTag(given, file, async () =>
    instance.read(await runner.run({ step: "volume", command: instance })),
  );
  if (found.kind === "refused") {
    logbook.report(found.why);
    return refused;
  }

  const { volume } = found;
  logbook.volume = volume.name;
  const peers = configuredPeers(file, tag);
  const resource = { tag, volume, node: nodeName(file, system), ...(peers === undefined ? {} : { peers }) };
  const run = beginRun(resource, configured.settings, {
    runner,
    report: logbook.report,
    note: (decision) => logbook.decisions.push(decision),
    pause: system.pause,
    addressesOf: (name) => addressesOf(name, system, logbook),
  });
  try {
    return { outcome: await actions[action](run), volume: volume.name, interrupted: null };
  } catch (error) {
    logbook.report(message("start", "VK190", { why: reasonOf(error) }));
    return { outcome: "failed", volume: volume.name, interrupted: null };
  }
}
