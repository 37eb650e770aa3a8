import { unusualEnding, type Message, type Resource } from "@volkit/kit-orchestrator";
import { instanceOf, type InstanceAnswer } from "@volkit/lifekeeper";
import { commandLine, type Runner } from "@volkit/tool-command";
import type { ActionArguments } from "./action-arguments.js";
import { configuredPeers, resourceEntry } from "./configuration/effective.js";
import type { ConfigurationFile } from "./configuration/schema.js";
import type { Logbook } from "./logbook.js";
import { noteOf, noteTexts } from "./recorded/note-texts.js";
import { nodeName } from "./node-name.js";
import type { System } from "./system.js";
import { volumeOfTag } from "./volume-of-tag.js";
import { volumeRoot } from "./write-check/volume-root.js";

/** What finding the resource takes. */
export interface Means {
  readonly file: ConfigurationFile;
  readonly runner: Runner;
  readonly logbook: Logbook;
  readonly system: System;
}

export type FoundResource =
  | { readonly kind: "resource"; readonly resource: Resource }
  | { readonly kind: "refused"; readonly why: Message };

/** What an action's arguments and the configuration say of a resource; LifeKeeper is asked for what they leave open. */
export async function resourceOf(given: ActionArguments, means: Means): Promise<FoundResource> {
  const { tag, tolerated } = given;
  const { file, logbook, system } = means;
  if (tolerated.length > 0)
    logbook.notes.push(noteOf(noteTexts.unknownOptions, { options: tolerated.join(" ") }));

  const found = await volumeOfTag(given, file, () => askLifeKeeper(tag, means));
  if (found.kind === "refused") return found;
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
  return { kind: "resource", resource };
}

async function askLifeKeeper(tag: string, { runner, logbook }: Means): Promise<InstanceAnswer> {
  const command = instanceOf(tag);
  const ending = await runner.run({ step: "volume", command });
  unusualEnding("volume", commandLine(command), ending).forEach(logbook.report);
  return command.read(ending);
}
