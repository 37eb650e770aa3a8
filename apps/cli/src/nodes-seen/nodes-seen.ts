import type { Bilingual } from "@volkit/kit-orchestrator";
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
  return worthTelling([...nodes.values()]).map(({ name, volume, before, after }) => ({
    node: oneLine(name),
    volume: oneLine(volume),
    facts: factNames.map((fact): FactSeen => {
      const last = after.get(fact) ?? notAsked;
      const first = before.get(fact) ?? (after.has(fact) ? unknown(texts.notAskedBefore) : notAsked);
      return { fact, before: first, after: last, isTouched: after.has(fact) };
    }),
  }));
}

/** A run that never got to know its volume tells nothing of a node that others tell of. */
function worthTelling(nodes: readonly Node[]): readonly Node[] {
  const named = new Set(nodes.flatMap(({ name, volume }) => (volume === "" ? [] : name.toLowerCase())));
  return nodes.filter(({ name, volume }) => volume !== "" || !named.has(name.toLowerCase()));
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
function take(node: Node, { fact, by, seen }: News): void {
  const { before, after, changed } = node;
  if (isTurn(node, fact, by, seen)) unsettle(node);
  after.set(fact, seen);
  if (by === "change") changed.add(fact);
  if (changed.has(fact) || before.get(fact)?.kind === "seen") return;
  if (seen.kind === "seen" || !before.has(fact)) before.set(fact, seen);
}

/** Whether the node's role or DataKeeper's lock became another: then its volume can be written where it could not, and the reverse. */
function isTurn({ after }: Node, fact: FactName, by: News["by"], seen: Seen): boolean {
  if (fact !== "role" && fact !== "volumeLock") return false;
  if (by === "change") return true;
  const known = after.get(fact);
  return (
    seen.kind !== "unknown" && known !== undefined && known.kind !== "unknown" && known.value !== seen.value
  );
}

/** What was seen of the volume itself is not known to be so any more. */
function unsettle({ after, changed }: Node): void {
  for (const fact of ["fileSystem", "writable"] as const) {
    const known = after.get(fact);
    if (known !== undefined && known.kind !== "unknown") after.set(fact, unknown(formerly(known.text)));
    changed.add(fact);
  }
}

function formerly({ en, ja }: Bilingual): Bilingual {
  const { seenBefore } = texts;
  return { en: seenBefore.en.replace("{was}", () => en), ja: seenBefore.ja.replace("{was}", () => ja) };
}
