import { failureOf, type Command, type Ending, type Failure, type Tool } from "@volkit/tool-command";
import { allInstances } from "./all-instances.js";
import { rows } from "./rows.js";

const insList: Tool = { name: "ins_list", home: "lifekeeper" };

/**
 * The instance of a tag, of which a row of `ins_list` gives at index 3 the tag, 4 the ID, 6 the state
 * (5 and 6 seen in public scripts, the rest inferred).
 * - `instance`: `id` and `state` as they stand there; either may be empty. Several rows of the tag that
 *   contradict each other leave what they disagree on empty.
 * - `absent`: LifeKeeper answered, and shows no such tag
 * - `failed`: it did not answer
 */
export type InstanceAnswer =
  | { readonly kind: "instance"; readonly id: string; readonly state: string }
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Asks LifeKeeper, here or on `system`, for a tag's instance: its ID, its state (monitor.3). */
export function instanceOf(tag: string, system?: string): Command<InstanceAnswer> {
  return {
    tool: insList,
    args: [...(system === undefined ? [] : ["-d", system]), "-t", tag],
    effect: "reads",
    deadlines: [insList.name],
    read: (ending) => readInstance(ending, tag),
  };
}

/**
 * The same of a tag that is of an application and type, out of the list of all such instances: whoever wants to know
 * it of many tags asks LifeKeeper once. `absent` is a tag that is of another application or type, too.
 */
export function listedInstanceOf(
  tag: string,
  app: string,
  type: string,
  system?: string,
): Command<InstanceAnswer> {
  return { ...allInstances(app, type, system), read: (ending) => readInstance(ending, tag) };
}

function readInstance(ending: Ending, tag: string): InstanceAnswer {
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "failed", failure };
  if (ending.stdout.cut) return { kind: "failed", failure: { kind: "flooded" } };
  const found = rows(ending.stdout.text).filter((row) => row[3] === tag);
  if (found.length === 0) return { kind: "absent" };
  return {
    kind: "instance",
    id: agreed(found.map((row) => row[4])),
    state: agreed(found.map((row) => row[6])),
  };
}

function agreed(values: readonly (string | undefined)[]): string {
  const [first = "", ...others] = values;
  return others.every((other) => other === first) ? first : "";
}
