import type { Cluster } from "./cluster.js";
import type { FaultRow } from "./fault-rows.js";
import { faultTable } from "./fault-table.js";
import type { FaultPart, Known, Sentence } from "./fault-sentences.js";
import { isOptional, readWords } from "./fault-words.js";
import type { LabTool } from "./reply.js";
import { standardTools } from "./tools/standard-tools.js";

/** What setting or mending comes to: the cluster after it, or why the words were refused and nothing changed. */
export type FaultOutcome =
  | { readonly kind: "changed"; readonly cluster: Cluster }
  | { readonly kind: "refused"; readonly reason: Sentence };

/** A fault as help shows it: its words (`[TIMES]` can be left out), those that mend it, and what it means. */
export interface FaultDescription {
  readonly name: string;
  /** The name and the words that set it: `hang NODE PROGRAM [TIMES] [AFTER]`. */
  readonly usage: string;
  /** The name and the words that mend it. */
  readonly mend: string;
  readonly means: Sentence;
}

/** Sets a fault by its name and words: `["hang", "NODEA", "LOCKVOLUME"]`, `["link-down", "NODEA", "NODEB"]`. Programs are those of `tools`. */
export function setFault(
  cluster: Cluster,
  words: readonly string[],
  tools: readonly LabTool[] = standardTools,
): FaultOutcome {
  return apply({ cluster, tools }, words, (row) => [row.parts, row.set]);
}

/** Mends a fault by the same name: `["hang", "NODEA", "LOCKVOLUME"]`. A program is mended whatever it did; what is whole stays so. */
export function mendFault(
  cluster: Cluster,
  words: readonly string[],
  tools: readonly LabTool[] = standardTools,
): FaultOutcome {
  return apply({ cluster, tools }, words, (row) => [row.mendParts, row.mend]);
}

/** Every fault there is, in the order of the table. */
export function describeFaults(): readonly FaultDescription[] {
  return faultTable.map(({ name, parts, mendParts, means }) => ({
    name,
    usage: usageOf(name, parts),
    mend: usageOf(name, mendParts),
    means,
  }));
}

function apply(
  known: Known,
  [name, ...given]: readonly string[],
  side: (row: FaultRow) => readonly [readonly FaultPart[], FaultRow["set"]],
): FaultOutcome {
  const row = faultTable.find((each) => each.name === name);
  if (row === undefined) return { kind: "refused", reason: unknownFault(name) };
  const [parts, change] = side(row);
  const read = readWords(known, parts, given);
  if (read.kind === "refused")
    return { kind: "refused", reason: inContext(usageOf(row.name, parts), read.reason) };
  return { kind: "changed", cluster: change(known.cluster, read.words) };
}

function usageOf(name: string, parts: readonly FaultPart[]): string {
  const words = parts.map((part) => (isOptional(part) ? `[${part.toUpperCase()}]` : part.toUpperCase()));
  return [name, ...words].join(" ");
}

function inContext(usage: string, reason: Sentence): Sentence {
  return { en: `${usage}: ${reason.en}`, ja: `${usage}: ${reason.ja}` };
}

function unknownFault(name: string | undefined): Sentence {
  const names = faultTable.map((row) => row.name).join(", ");
  const given = name ?? "";
  return {
    en: `there is no fault "${given}"; there are ${names}`,
    ja: `障害 "${given}" はありません。指定できるもの: ${names}`,
  };
}
