import type { Example } from "@volkit/kit-orchestrator/explain";
import type { Say } from "./say.js";

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
