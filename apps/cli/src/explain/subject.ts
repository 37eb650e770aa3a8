import { steps, type MessageId, type Step } from "@volkit/kit-orchestrator";
import {
  guides,
  otherNames,
  plainExample,
  type Example,
  type GuideName,
} from "@volkit/kit-orchestrator/explain";
import { actionOf, actions, type ActionName } from "../actions.js";
import { nearTo } from "./near.js";
import { exampleWith, messageIds, messageNamed, saidIn } from "./values-in.js";

/** What somebody wants to have explained, and the names to write its commands with. */
export type Subject = { readonly example: Example; readonly known: ReadonlyMap<string, string> } & Thing;

type Thing =
  | { readonly kind: "message"; readonly id: MessageId }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "action"; readonly action: ActionName | "recover" }
  | { readonly kind: "guide"; readonly guide: GuideName };

/** What words were understood as, and those of them that name nothing. */
export interface Understood {
  readonly subjects: readonly Subject[];
  readonly unknown: readonly Unknown[];
}

export interface Unknown {
  readonly word: string;
  readonly near: readonly string[];
}

/**
 * What is meant by words: names of what can be explained, in any case, or lines of a log, each between quotes. A line
 * without them is taken for one only where none of its words says something by itself.
 */
export function understand(words: readonly string[]): Understood {
  const things = words.map((word) => ({ word, subject: subjectOf(word.trim()) }));
  const subjects = things.flatMap(({ subject }) => subject ?? []);
  const whole = subjects.length === 0 ? lineIn(words.join(" ")) : undefined;
  if (whole !== undefined) return { subjects: [whole], unknown: [] };
  const unknown = things.filter(({ subject }) => subject === undefined);
  return { subjects, unknown: unknown.map(({ word }) => ({ word, near: nearTo(word, everyName()) })) };
}

function subjectOf(word: string): Subject | undefined {
  const thing = named(word);
  if (thing !== undefined) return { example: plainExample, known: new Map(), ...thing };
  return /\s/.test(word) ? lineIn(word) : undefined;
}

/** All that can be explained, by its name. */
export function everyName(): readonly string[] {
  return [...Object.keys(guides), ...Object.keys(actions), "recover", ...Object.keys(steps), ...messageIds()];
}

function lineIn(line: string): Subject | undefined {
  const said = saidIn(line);
  return said === undefined ? undefined : { kind: "message", ...said, example: exampleWith(said.known) };
}

function named(word: string): Thing | undefined {
  const id = messageNamed(word);
  if (id !== undefined) return { kind: "message", id };
  const lower = word.toLowerCase();
  const step = keysOf(steps).find((name) => name === lower);
  if (step !== undefined) return { kind: "step", step };
  const guide = keysOf(guides).find((name) => name === lower || isCalled(name, word));
  if (guide !== undefined) return { kind: "guide", guide };
  if (lower === "recover") return { kind: "action", action: "recover" };
  const action = actionOf(word) ?? keysOf(actions).find((name) => name.toLowerCase() === lower);
  return action === undefined ? undefined : { kind: "action", action };
}

/** By its title or by what people call the situation. */
function isCalled(guide: GuideName, word: string): boolean {
  const { title } = guides[guide];
  const names = [title.en, title.ja, ...otherNames[guide]].map((name) => name.toLowerCase());
  return names.includes(word.normalize("NFKC").toLowerCase());
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (key: string): key is Key => key in table;
  return Object.keys(table).filter(isKey);
}
