import { steps, type MessageId, type Step } from "@volkit/kit-orchestrator";
import { guides, plainExample, type Example, type GuideName } from "@volkit/kit-orchestrator/explain";
import { actionOf, actions, type ActionName } from "../actions.js";
import { nearTo } from "./near.js";
import { exampleWith, messageIds, messageIn, messageNamed, valuesIn } from "./values-in.js";

/** What somebody wants to have explained, and the names to write its commands with. */
export type Subject = { readonly example: Example; readonly known: ReadonlyMap<string, string> } & Thing;

type Thing =
  | { readonly kind: "message"; readonly id: MessageId }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "action"; readonly action: ActionName | "recover" }
  | { readonly kind: "guide"; readonly guide: GuideName };

export type Understood =
  | { readonly kind: "subjects"; readonly subjects: readonly Subject[] }
  | { readonly kind: "unknown"; readonly word: string; readonly near: readonly string[] };

/** What is meant by words: names of what can be explained, in any case, or a line of a log. */
export function understand(words: readonly string[]): Understood {
  const things = words.map((word) => named(word.trim()));
  const subjects = things.flatMap((thing) => (thing === undefined ? [] : plain(thing)));
  if (subjects.length === words.length) return { kind: "subjects", subjects };

  const line = words.join(" ");
  const id = messageIn(line);
  if (id !== undefined) return { kind: "subjects", subjects: [saidIn(line, id)] };
  const word = words.find((_, at) => things[at] === undefined) ?? line;
  return { kind: "unknown", word, near: nearTo(word, everyName()) };
}

/** All that can be explained, by its name. */
export function everyName(): readonly string[] {
  return [...Object.keys(guides), ...Object.keys(actions), "recover", ...Object.keys(steps), ...messageIds()];
}

function plain(thing: Thing): Subject {
  return { example: plainExample, known: new Map(), ...thing };
}

function saidIn(line: string, id: MessageId): Subject {
  const known = valuesIn(line, id);
  return { kind: "message", id, known, example: exampleWith(known) };
}

function named(word: string): Thing | undefined {
  const id = messageNamed(word);
  if (id !== undefined) return { kind: "message", id };
  const lower = word.toLowerCase();
  const step = keysOf(steps).find((name) => name === lower);
  if (step !== undefined) return { kind: "step", step };
  const guide = keysOf(guides).find((name) => name === lower);
  if (guide !== undefined) return { kind: "guide", guide };
  if (lower === "recover") return { kind: "action", action: "recover" };
  const action = actionOf(word) ?? keysOf(actions).find((name) => name.toLowerCase() === lower);
  return action === undefined ? undefined : { kind: "action", action };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (key: string): key is Key => key in table;
  return Object.keys(table).filter(isKey);
}
