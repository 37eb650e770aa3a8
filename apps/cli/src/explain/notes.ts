import type { Language } from "@volkit/kit-orchestrator";
import { whereToType, type Example } from "@volkit/kit-orchestrator/explain";
import type { Page } from "./page.js";
import { sayIn, type Say } from "./say.js";
import type { Subject } from "./subject.js";

/** What to know of the commands on a page, where there are any: whose names they hold, and where to type them. */
export function notesFor(page: Page, { example, known }: Subject, language: Language): readonly string[] {
  const kinds = page.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
  const isTyped = kinds.includes("typed");
  if (!isTyped && !kinds.includes("calls")) return [];
  return [exampleNote(example, known, sayIn(language, example)), ...(isTyped ? [whereToType[language]] : [])];
}

/** Says which names in the commands are examples, and which were read from a line. */
export function exampleNote(
  { tag, volume, node, peer }: Example,
  known: ReadonlyMap<string, string>,
  say: Say,
): string {
  const values = { volume: volume.name, tag, node, peer };
  const names = ["volume", "tag", "node", "peer"] as const;
  const read = names.filter((name) => known.has(name));
  if (read.length === 0) return say.text("example", values);
  const list = (some: (typeof names)[number][]) =>
    say.list(some.map((name) => say.text(name, { value: values[name] }))) || say.text("none");
  const others = names.filter((name) => !known.has(name));
  return say.text("recognised", { known: list(read), examples: list(others) });
}
