import { messageText, type Message, type Resource } from "@volkit/kit-orchestrator";
import { allInstances, type Instance } from "@volkit/lifekeeper";
import { resourceEntry } from "../configuration/effective.js";
import { known, unknown, type Known } from "../known.js";
import { resourceOf } from "../resource-of.js";
import type { SurveyMeans } from "./means.js";
import { quietLogbook } from "./quiet-logbook.js";

/** A resource that a look is about. */
export interface Listed {
  readonly tag: string;
  /** Whether volkit carries out its actions, rehearses beside the vendor's scripts, or is not configured for it. */
  readonly mode: "act" | "observe" | "not configured";
  /** What it is; unknown where no volume is found for the tag. */
  readonly resource: Known<Resource>;
  /** The message that an action would refuse it with; undefined where the resource is known. */
  readonly refusal: Message | undefined;
}

/** The volume resources that the configuration names or LifeKeeper shows on this node, each once. */
export interface EveryResource {
  readonly listed: readonly Listed[];
  /** LifeKeeper's own list; where it is unknown, what is not configured is not seen. */
  readonly instances: Known<readonly Instance[]>;
}

/** All there are: those of the configuration, then those that LifeKeeper alone knows (`filesys`, `volume`). */
export async function everyResource(means: SurveyMeans): Promise<EveryResource> {
  const command = allInstances("filesys", "volume");
  const answer = command.read(await means.once.run({ step: "survey", command }));
  const instances =
    answer.kind === "failed" ? means.untold(command, answer.failure) : known(answer.instances);

  const ids = new Map(Object.keys(means.file.resources ?? {}).map((tag) => [tag, ""]));
  const found = instances.kind === "known" ? instances.value : [];
  for (const { tag, id } of found) if (!ids.has(tag)) ids.set(tag, id);
  const listed = await Promise.all([...ids].map(([tag, id]) => listedAs(tag, id, means)));
  return { listed, instances };
}

/** The resources of the tags that somebody named, each once. */
export function resourcesNamed(tags: readonly string[], means: SurveyMeans): Promise<readonly Listed[]> {
  return Promise.all([...new Set(tags)].map((tag) => listedAs(tag, "", means)));
}

/** By the rules of the actions. `id` is what LifeKeeper's list gives for the tag; empty where it was not asked. */
async function listedAs(tag: string, id: string, means: SurveyMeans): Promise<Listed> {
  const { file, once, system } = means;
  const logbook = quietLogbook(system);
  const found = await resourceOf({ tag, id, tolerated: [] }, { file, runner: once, logbook, system });
  const entry = resourceEntry(file, tag);
  const mode = entry === undefined ? "not configured" : (entry.mode ?? "act");
  if (found.kind === "resource") return { tag, mode, resource: known(found.resource), refusal: undefined };
  const { why } = found;
  const resource = unknown({ en: messageText(why, "en"), ja: messageText(why, "ja") });
  return { tag, mode, resource, refusal: why };
}
