import { oneLine } from "@volkit/tool-command";
import { unknown } from "../known.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { newsOf, nodesIn } from "./news-of.js";
import type { News } from "./news.js";
import { factNames, type FactName, type FactSeen, type NodeSeen, type Seen } from "./seen.js";
import { nodesSeenTexts as texts } from "./texts.js";

/**
 * What every node was before a run and after it, as far as the run itself saw: first the node that ran, then the others
 * that its record names. Only answers count, read by what reads them in a run; what a command that succeeded must have
 * changed is marked as inferred.
 */
export function nodesSeen(record: RunRecord | RehearsalRecord): readonly NodeSeen[] {
  return nodesOverRuns([record]);
}

/**
 * The same over several runs, the oldest first: `before` is what was first known, `after` what was last known. One
 * entry for each node and volume.
 */
export function nodesOverRuns(records: readonly (RunRecord | RehearsalRecord)[]): readonly NodeSeen[] {
  const nodes = new Map<string, Node>();
  for (const record of records) {
    const volume = record.volume ?? "";
    for (const name of nodesIn(record)) nodeOf(nodes, name, volume);
    for (const news of newsOf(record)) take(nodeOf(nodes, news.node, volume), news);
  }
  const notAsked = unknown(records.length === 1 ? texts.notAsked : texts.notAskedInRuns);
  return [...nodes.values()].map(({ name, volume, before, after }) => ({
    node: oneLine(name),
    volume: oneLine(volume),
    facts: factNames.map((fact): FactSeen => {
      const last = after.get(fact) ?? notAsked;
      const first = before.get(fact) ?? (after.has(fact) ? unknown(texts.notAskedBefore) : notAsked);
      return { fact, before: first, after: last };
    }),
  }));
}

interface Node {
  readonly name: string;
  readonly volume: string;
  readonly before: Map<FactName, Seen>;
  readonly after: Map<FactName, Seen>;
  readonly changed: Set<FactName>;
}

function nodeOf(nodes: Map<string, Node>, name: string, volume: string): Node {
  const key = JSON.stringify([name.toLowerCase(), volume]);
  const node = nodes.get(key) ?? {
    name,
    volume,
    before: new Map(),
    after: new Map(),
    changed: new Set(),
  };
  nodes.set(key, node);
  return node;
}

/** A first answer that could not be read gives way to one that can, until something is changed. */
function take({ before, after, changed }: Node, { fact, by, seen }: News): void {
  after.set(fact, seen);
  if (by === "change") changed.add(fact);
  if (changed.has(fact) || before.get(fact)?.kind === "seen") return;
  if (seen.kind === "seen" || !before.has(fact)) before.set(fact, seen);
}
