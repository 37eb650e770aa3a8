import { messageText, type Message, type Resource } from "@volkit/kit-orchestrator";
import { allInstances, listedEquivalenciesOf, type Instance } from "@volkit/lifekeeper";
import { resourceEntry } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
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
  /** Neither the configuration nor LifeKeeper's list, which could be had, names the tag. */
  readonly isUnheardOf: boolean;
}

/** The volume resources that the configuration names or LifeKeeper shows on this node, each once. */
export interface EveryResource {
  readonly listed: readonly Listed[];
  /** LifeKeeper's own list; where it is unknown, what is not configured is not seen. */
  readonly instances: Known<readonly Instance[]>;
}

/** All there are: those of the configuration, then those that LifeKeeper alone knows (`filesys`, `volume`). */
export async function everyResource(means: SurveyMeans): Promise<EveryResource> {
  const configured = Object.keys(means.file.resources ?? {});
  const instances = await instancesHere(configured, means);
  const tags = [...configured, ...found(instances).map(({ tag }) => tag)];
  return { listed: await listedAs(tags, instances, means), instances };
}

/** The resources of the tags that somebody named. */
export async function resourcesNamed(
  tags: readonly string[],
  means: SurveyMeans,
): Promise<readonly Listed[]> {
  return listedAs(tags, await instancesHere(tags, means), means);
}

/**
 * Who the peers are will be asked next, and does not depend on the list: LifeKeeper is asked both at once. Both answers
 * are waited for: where there is nothing to look at nobody else would, and a program that hangs would be left.
 */
async function instancesHere(
  tags: readonly string[],
  means: SurveyMeans,
): Promise<EveryResource["instances"]> {
  const command = allInstances("filesys", "volume");
  const [ending] = await Promise.all([
    means.once.run({ step: "survey", command }),
    ...(namesEveryPeer(tags, means.file)
      ? []
      : [means.once.run({ step: "peers", command: listedEquivalenciesOf("") })]),
  ]);
  const answer = command.read(ending);
  return answer.kind === "failed" ? means.untold(command, answer.failure) : known(answer.instances);
}

function namesEveryPeer(tags: readonly string[], file: ConfigurationFile): boolean {
  return tags.length > 0 && tags.every((tag) => resourceEntry(file, tag)?.peers !== undefined);
}

function found(instances: EveryResource["instances"]): readonly Instance[] {
  return instances.kind === "known" ? instances.value : [];
}

/** Each tag once, by the rules of the actions, called with the ID that LifeKeeper has for it. */
function listedAs(
  tags: readonly string[],
  instances: EveryResource["instances"],
  means: SurveyMeans,
): Promise<readonly Listed[]> {
  const { file, once, system } = means;
  const ids = new Map(found(instances).map(({ tag, id }) => [tag, id]));
  const logbook = quietLogbook(system);
  const ways = { file, runner: once, logbook, system };
  return Promise.all([...new Set(tags)].map(one));

  async function one(tag: string): Promise<Listed> {
    const where = await resourceOf({ tag, id: ids.get(tag) ?? "", tolerated: [] }, ways);
    const entry = resourceEntry(file, tag);
    const mode = entry === undefined ? "not configured" : (entry.mode ?? "act");
    const isUnheardOf = entry === undefined && instances.kind === "known" && !ids.has(tag);
    if (where.kind === "resource") {
      return { tag, mode, resource: known(where.resource), refusal: undefined, isUnheardOf };
    }
    const { why } = where;
    const resource = unknown({ en: messageText(why, "en"), ja: messageText(why, "ja") });
    return { tag, mode, resource, refusal: why, isUnheardOf };
  }
}
