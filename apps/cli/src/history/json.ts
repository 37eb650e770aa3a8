import { agreementOf } from "../compare/agreement.js";
import { localTime } from "../local-time.js";
import { deedsOf } from "../nodes-seen/deeds.js";
import type { FoundRecord, NotRead } from "../recorded/found.js";
import type { Change } from "./change.js";
import { saidIn } from "./change.js";
import { deliveriesOf } from "./deliveries.js";
import { bodyOf, recordsOf } from "./entry.js";
import { resultOf } from "./result.js";
import type { Chapter } from "./story.js";
import type { UnderWay } from "./under-way.js";

/**
 * A history for a machine: every run with all that is told of it. Its calls stand in its record alone. `masked` are the
 * bundles whose nodes are others than those of the same names elsewhere.
 */
export function historyJson(
  chapters: readonly Chapter[],
  underWay: readonly UnderWay[],
  found: readonly FoundRecord[],
  notRead: readonly NotRead[],
  masked: readonly string[],
) {
  const places = new Map(found.map(({ record, source, file }) => [record, { source: source.name, file }]));
  return {
    runs: chapters.map(({ entry, changed }) => {
      const body = bodyOf(entry);
      return {
        kind: entry.kind,
        at: localTime(entry.at),
        node: recordsOf(entry)[0]?.node ?? entry.node,
        tag: entry.tag,
        volume: body?.volume ?? null,
        action: entry.action,
        result: resultOf(entry),
        durationMs: body?.durationMs ?? null,
        interrupted: entry.kind === "run" ? (entry.record.interrupted ?? null) : null,
        rehearsed: body?.format === "volkit-rehearsal" ? body.result : null,
        agreement: entry.kind === "observed" ? agreementOf(entry.call) : null,
        volkit: body?.volkit ?? null,
        found: entry.found,
        did: entry.kind === "run" ? deedsOf(entry.record) : [],
        told: entry.kind === "run" ? deliveriesOf(entry.record) : [],
        messages: saidIn(entry),
        changed: changed?.map(changeJson) ?? null,
        records: recordsOf(entry).map((record) => ({ run: record.run, ...(places.get(record) ?? null) })),
      };
    }),
    underWay: underWay.map((run) => ({ ...run, at: localTime(run.at) })),
    masked,
    notRead: notRead.map(({ source, file, why }) => ({ source: source.name, file, ...why })),
  };
}

/** A setting that is not there is null, as what was not found out is. */
function changeJson(change: Change) {
  if (change.kind !== "setting") return change;
  return { ...change, before: change.before ?? null, now: change.now ?? null };
}
