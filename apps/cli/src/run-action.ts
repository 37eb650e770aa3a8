import { beginRun, message } from "@volkit/kit-orchestrator";
import { instanceOf } from "@volkit/lifekeeper";
import type { Runner } from "@volkit/tool-command";
import { recordingRunner } from "@volkit/tool-runner";
import { parseActionArguments, type ActionArguments } from "./action-arguments.js";
import { actions, type ActionName } from "./actions.js";
import { addressesOf } from "./addresses-of.js";
import { configuredPeers, effective, type Effective } from "./configuration/effective.js";
import { loadConfiguration } from "./configuration/load.js";
import { configurationPlace, markFile } from "./configuration/place.js";
import type { ConfigurationFile } from "./configuration/schema.js";
import { finish } from "./finish.js";
import { openLogbook, type Logbook } from "./logbook.js";
import { nodeName } from "./node-name.js";
import type { Outcome } from "./outcome.js";
import { reasonOf } from "./reason.js";
import type { System } from "./system.js";
import { volumeOfTag } from "./volume-of-tag.js";

/** Makes the runner that an action's commands go to. */
export type MakeRunner = (configured: Effective, system: System) => Runner;

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
  const recording = recordingRunner(makeRunner(configured, system), system);

  const ended = await actionItself();
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
      return { outcome: "failed", volume: null };
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
    return procedure(action, parsed.arguments, {
      file,
      configured,
      runner: recording.runner,
      logbook,
      system,
    });
  }
}

/** What an action came to, and the volume it was about, where it got to know it. */
interface Ended {
  readonly outcome: Outcome;
  readonly volume: string | null;
}

const refused: Ended = { outcome: "refused", volume: null };

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
    return { outcome: await actions[action](run), volume: volume.name };
  } catch (error) {
    logbook.report(message("start", "VK190", { why: reasonOf(error) }));
    return { outcome: "failed", volume: volume.name };
  }
}
