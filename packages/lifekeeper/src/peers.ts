import { failureOf, type Command, type Ending, type Failure, type Tool } from "@volkit/tool-command";
import { rows } from "./rows.js";

const eqvList: Tool = { name: "eqv_list", home: "lifekeeper" };

/** Another system that holds the same resource, and the resource's tag there. */
export interface Equivalency {
  /** Its LifeKeeper system name. */
  readonly system: string;
  readonly tag: string;
}

/**
 * The systems a tag is equivalent with, in the order LifeKeeper lists them, none twice. An empty list is an
 * answer; `failed` is none.
 */
export type EquivalencyAnswer =
  | { readonly kind: "equivalencies"; readonly equivalencies: readonly Equivalency[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/**
 * Asks LifeKeeper, here or on `system`, which other systems hold a tag's resource. A row gives at index 1 the tag here
 * (assumed), 2 the other system, 3 its tag there (seen on LifeKeeper's Linux sibling); rows of another tag do
 * not count.
 */
export function equivalenciesOf(tag: string, system?: string): Command<EquivalencyAnswer> {
  return eqvListWith([...(system === undefined ? [] : ["-d", system]), "-t", tag], tag);
}

/**
 * The same out of the list of everything that is equivalent (`-t` can be left out by the synopsis in the vendor's
 * manual): whoever wants to know it of many tags asks LifeKeeper once.
 */
export function listedEquivalenciesOf(tag: string): Command<EquivalencyAnswer> {
  return eqvListWith([], tag);
}

function eqvListWith(args: readonly string[], tag: string): Command<EquivalencyAnswer> {
  return {
    tool: eqvList,
    args,
    effect: "reads",
    deadlines: [eqvList.name],
    read: (ending) => readEquivalencies(ending, tag),
  };
}

function readEquivalencies(ending: Ending, tag: string): EquivalencyAnswer {
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "failed", failure };
  if (ending.stdout.cut) return { kind: "failed", failure: { kind: "flooded" } };
  const found = new Map<string, Equivalency>();
  for (const [, here, system, there] of rows(ending.stdout.text)) {
    if (here !== tag || !system || !there) continue;
    const name = system.toLowerCase();
    if (!found.has(name)) found.set(name, { system, tag: there });
  }
  return { kind: "equivalencies", equivalencies: [...found.values()] };
}
