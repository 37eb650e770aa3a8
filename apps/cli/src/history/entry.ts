import { pairs, type ObservedCall } from "../compare/pair.js";
import type { RehearsalRecord, RunRecord, VendorRecord } from "../recorded/format.js";
import { beganAt, type Recorded } from "../recorded/read.js";
import { findingsOf, type Finding } from "./finding.js";
import { peerNamesIn, type PeerNames } from "./peer-names.js";

interface About {
  /** When it began, in milliseconds since 1970, by the clock of its node; its end where only that is recorded. */
  readonly at: number;
  readonly node: string;
  /** Null where it was not known. */
  readonly tag: string | null;
  readonly action: string;
  /** What was found out. */
  readonly found: readonly Finding[];
}

/**
 * Something that happened, as records tell it.
 * - `run`: a run of volkit
 * - `rehearsal`: a rehearsal that goes with no call of the vendor's script
 * - `observed`: a call of the vendor's script; at least one of the rehearsal beside it and of how it ended is recorded
 */
export type Entry = About &
  (
    | { readonly kind: "run"; readonly record: RunRecord }
    | { readonly kind: "rehearsal"; readonly record: RehearsalRecord }
    | { readonly kind: "observed"; readonly call: ObservedCall }
  );

/**
 * What records tell of, the oldest first. The two records of an observed call are one entry. `nodeOf` tells nodes apart
 * where the names in records do not, `peersOf` names the peers of mirrors.
 */
export function entriesOf(
  records: readonly Recorded[],
  nodeOf: (record: Recorded) => string = ({ node }) => node,
  peersOf: (bodies: readonly (RunRecord | RehearsalRecord)[]) => PeerNames = peerNamesIn,
): readonly Entry[] {
  const runs = records.filter((record) => record.format === "volkit-record");
  const rehearsals = records.filter((record) => record.format === "volkit-rehearsal");
  const vendorResults = records.filter((record) => record.format === "volkit-vendor-result");
  const names = peersOf([...runs, ...rehearsals]);
  const byHand = rehearsals.filter(({ calledAt, tag }) => calledAt === null || tag === null);
  const entries: readonly Entry[] = [
    ...runs.map((record) => ({ kind: "run" as const, ...aboutOf(record, nodeOf(record), names), record })),
    ...byHand.map((record) => ({
      kind: "rehearsal" as const,
      ...aboutOf(record, nodeOf(record), names),
      record,
    })),
    ...pairs({ rehearsals, vendorResults }).map((call) => {
      const { at, tag, action, rehearsal } = call;
      const told = rehearsal ?? call.vendor;
      const node = told === undefined ? call.node : nodeOf(told);
      const found = rehearsal === undefined ? [] : findingsOf(rehearsal, names);
      return { kind: "observed" as const, at, node, tag, action, found, call };
    }),
  ];
  return entries.toSorted((one, other) => one.at - other.at);
}

/** What volkit itself went through: nothing where only the end of a vendor's script is recorded. */
export function bodyOf(entry: Entry): RunRecord | RehearsalRecord | undefined {
  return entry.kind === "observed" ? entry.call.rehearsal : entry.record;
}

/** The records that an entry is made of. */
export function recordsOf(entry: Entry): readonly (RunRecord | RehearsalRecord | VendorRecord)[] {
  if (entry.kind !== "observed") return [entry.record];
  const { rehearsal, vendor } = entry.call;
  return [...(rehearsal === undefined ? [] : [rehearsal]), ...(vendor === undefined ? [] : [vendor])];
}

function aboutOf(record: RunRecord | RehearsalRecord, node: string, names: PeerNames): About {
  const { tag, action } = record;
  return { at: beganAt(record), node, tag, action, found: findingsOf(record, names) };
}
