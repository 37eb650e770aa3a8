import { strFromU8, unzipSync } from "fflate";
import { asObject, numberAt, textAt } from "../json-values.js";
import { largest } from "./read-whole.js";
import { isKilledRun, killedText, runNamedBy, withoutRecorded } from "./killed-runs.js";

const recordName = /^records\/((?:observed\/)?[^/\\]+\.json|\.running\/[^/\\]+\.running)$/;

/** What a bundle holds of records, and whether names in it are masked. */
export interface BundleRecords {
  readonly isMasked: boolean;
  readonly records: ReadonlyMap<string, string>;
}

/**
 * The records of a bundle, by their names below its folder `records`, those of killed runs that had none yet included;
 * the first bundles do not tell them from runs that were at work. Throws where it is no bundle of `volkit doctor`, or
 * one of a format that this release does not know.
 */
export function recordsInBundle(bytes: Uint8Array, most = largest): BundleRecords {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== "index.json" && !recordName.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > most) throw new Error(`its records have more than ${most / 1024 / 1024} MiB`);
      return true;
    },
  });
  const index = asObject(text(files["index.json"]));
  if (textAt(index, "format") !== "volkit-bundle") throw new Error("this zip is no bundle of volkit doctor");
  const version = numberAt(index, "formatVersion");
  if (version !== 1) throw new Error(`a bundle of format ${version ?? "?"}; this volkit reads format 1`);

  const listed: unknown = index?.["underWay"];
  const underWay: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const records = Object.entries(files).flatMap(([name, content]) => {
    const own = recordName.exec(name)?.[1];
    if (own === undefined || (isKilledRun(own) && underWay.includes(runNamedBy(own)))) return [];
    return [[own, isKilledRun(own) ? killedText(text(content)) : text(content)] as const];
  });
  const wanted = new Set(withoutRecorded(records.map(([own]) => own)));
  return {
    isMasked: index?.["masked"] === true,
    records: new Map(records.filter(([own]) => wanted.has(own))),
  };
}

function text(content: Uint8Array | undefined): string {
  return content === undefined ? "" : strFromU8(content).replace(/^\ufeff/, "");
}
