import { beginRun, longestRun, message, unusualEnding } from "@volkit/kit-orchestrator";
import { instanceOf, type InstanceAnswer } from "@volkit/lifekeeper";
import { commandLine, type Call, type Runner } from "@volkit/tool-command";
import type { ActionArguments } from "./action-arguments.js";
import { actions, type ActionName } from "./actions.js";
import { addressesOf } from "./addresses-of.js";
import { configuredPeers, resourceEntry, type Effective } from "./configuration/effective.js";
import type { ConfigurationFile } from "./configuration/schema.js";
import type { Logbook } from "./logbook.js";
import { nodeName } from "./node-name.js";
import type { Outcome } from "./outcome.js";
import { reasonOf } from "./reason.js";
import type { System } from "./system.js";
import type { TurnKeeper } from "./turn/keep-turn.js";
import { volumeOfTag } from "./volume-of-tag.js";
import { writeCheckSettings } from "./write-check/resolve.js";
import { volumeRoot } from "./write-check/volume-root.js";

/** What a procedure is run with. */
export interface Means {
  readonly file: ConfigurationFile;
  readonly configured: Effective;
  readonly runner: Runner;
  readonly takeTurn: TurnKeeper["take"];
  readonly logbook: Logbook;
  readonly system: System;
}

/** Finds the volume of the tag, takes the turn on it, then runs the action's procedure. */
export async function procedure(action: ActionName, given: ActionArguments, means: Means): Promise<Outcome> {
  const { file, configured, takeTurn, logbook, system } = means;
  const { tag, tolerated } = given;
  if (tolerated.length > 0) logbook.notes.push(`options that volkit does not know: ${tolerated.join(" ")}`);

  const found = await volumeOfTag(given, file, () => askLifeKeeper(tag, means));
  if (found.kind === "refused") {
    logbook.report(found.why);
    return "refused";
  }
  const { volume } = found;
  logbook.volume = volume.name;

  const peers = configuredPeers(file, tag);
  const root = volumeRoot(volume, resourceEntry(file, tag)?.mountPoint, system);
  const resource = {
    tag,
    volume,
    node: nodeName(file, system),
    ...(root === undefined ? {} : { root }),
    ...(peers === undefined ? {} : { peers }),
  };
  const settings = {
    ...configured.settings,
    writeCheck: writeCheckSettings(configured.writeCheck, file, system),
  };
  const turn = await takeTurn(volume, longestRun(action, resource, settings, configured.deadlineOf));
  if (turn.kind === "end") return turn.outcome;

  const run = beginRun(resource, settings, {
    runner: turn.runner,
    report: logbook.report,
    note: (decision) => logbook.decisions.push(decision),
    pause: system.pause,
    addressesOf: (name) => addressesOf(name, system, logbook),
  });
  try {
    const itself = actions[action](run).then((verdict) => () => verdict);
    const early = turn.gaveWay.then((last) => () => endedEarly(last));
    return (await Promise.race([itself, early]))();
  } catch (error) {
    logbook.report(message("start", "VK190", { why: reasonOf(error) }));
    return "failed";
  }

  function endedEarly(last: Call | undefined): Outcome {
    logbook.report(message("start", "VK145", { action, step: last?.step ?? "start", volume: volume.name }));
    return "succeeded";
  }
}

async function askLifeKeeper(tag: string, { runner, logbook }: Means): Promise<InstanceAnswer> {
  const command = instanceOf(tag);
  const ending = await runner.run({ step: "volume", command });
  unusualEnding("volume", commandLine(command), ending).forEach(logbook.report);
  return command.read(ending);
}
