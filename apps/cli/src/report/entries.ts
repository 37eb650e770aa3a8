import { agreementOf } from "../compare/agreement.js";
import { pairs } from "../compare/pair.js";
import type { RehearsalRecord, RunRecord, VendorRecord } from "../recorded/format.js";
import type { Recorded } from "../recorded/read.js";
import type { Entry, Told } from "./entry.js";

/** The longest that a record can say it took, in milliseconds; what says more is not believed. */
const longest = 1e14;

type NodeOf = (record: Recorded) => string;

/**
 * What records tell of, the oldest first. The two halves of an observed call are one entry. `nodeOf` tells nodes apart
 * where the names in records do not.
 */
export function entriesOf(
  records: readonly Recorded[],
  nodeOf: NodeOf = ({ node }) => node,
): readonly Entry[] {
  const runs = records.flatMap((record) =>
    record.format === "volkit-record" ? [ofRun(record, nodeOf)] : [],
  );
  return [...runs, ...observedIn(records, nodeOf)].toSorted(inTime);
}

function ofRun(record: RunRecord, nodeOf: NodeOf): Entry {
  return entry({ kind: "run", record }, nodeOf(record), record, record.startedAt, record.durationMs);
}

/** Process ids tell calls apart on one node only. */
function observedIn(records: readonly Recorded[], nodeOf: NodeOf): readonly Entry[] {
  const nodes = [...new Set(records.map(nodeOf))];
  return nodes.flatMap((node) =>
    observedOn(
      node,
      records.filter((record) => nodeOf(record) === node),
    ),
  );
}

function observedOn(node: string, records: readonly Recorded[]): readonly Entry[] {
  const rehearsals = records.flatMap((record) => (record.format === "volkit-rehearsal" ? [record] : []));
  const vendorResults = records.flatMap((record) =>
    record.format === "volkit-vendor-result" ? [record] : [],
  );
  const called = pairs({ rehearsals, vendorResults }).map((call) => {
    const rehearsal = rehearsals.find((each) => each === call.rehearsal);
    const vendor = vendorResults.find((each) => each === call.vendor);
    return ofObserved(node, { kind: "observed", rehearsal, vendor, agreement: agreementOf(call) });
  });
  const byHand = rehearsals
    .filter(({ calledAt, tag }) => calledAt === null || tag === null)
    .map((rehearsal) =>
      ofObserved(node, { kind: "observed", rehearsal, vendor: undefined, agreement: undefined }),
    );
  return [...called, ...byHand].flat();
}

function ofObserved(node: string, told: Told & { readonly kind: "observed" }): readonly Entry[] {
  const { rehearsal, vendor } = told;
  if (rehearsal !== undefined)
    return [entry(told, node, rehearsal, rehearsal.startedAt, rehearsal.durationMs)];
  return vendor === undefined ? [] : [entry(told, node, vendor, vendor.endedAt, 0)];
}

function entry(
  told: Told,
  node: string,
  record: RunRecord | RehearsalRecord | VendorRecord,
  moment: string,
  durationMs: number,
): Entry {
  const { run, action, tag, volume, volkit } = record;
  const from = Date.parse(moment);
  return {
    told,
    run,
    node,
    action,
    tag,
    volume,
    volkit,
    moment,
    from,
    to: from + Math.min(durationMs, longest),
  };
}

function inTime(one: Entry, other: Entry): number {
  return one.from - other.from || (one.run < other.run ? -1 : 1);
}
