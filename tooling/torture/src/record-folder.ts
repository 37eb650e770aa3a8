import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A record as found: its name, and its content where that is whole JSON of the format this reads. */
export interface FoundRecord {
  readonly name: string;
  readonly content: Whole | undefined;
}

/** What the checks need of a whole record. */
interface Whole {
  readonly exitCode: unknown;
  /** By what signal, and during which command; null where the run was not. */
  readonly interrupted: { readonly signal: string; readonly command: string } | null;
  readonly calls: readonly RecordedCall[];
}

/** One call in a record. */
export interface RecordedCall {
  readonly tool: string;
  readonly args: readonly string[];
  readonly durationMs: number | null;
  /** `exited`, `timed-out` and so on; null where it was under way. */
  readonly how: string | null;
}

/** What is in a folder of records: the records, and the names of everything else. */
export interface RecordFolder {
  readonly records: readonly FoundRecord[];
  readonly others: readonly string[];
}

/** Where runs keep what is theirs while they go on, and where their locks belong to. */
export const runningFolder = ".running";

const recordName = /^\d{8}T\d{9}Z-[^.]+\.json$/;
/** What the kit keeps beside its records on purpose; the folder is empty when no run is under way. */
const known = ["configuration.valid", runningFolder];

/** Reads a folder of records; an absent one is empty. */
export function readRecordFolder(folder: string): RecordFolder {
  const names = namesIn(folder).toSorted();
  const underWay = namesIn(join(folder, runningFolder)).map((name) => `${runningFolder}/${name}`);
  return {
    records: names
      .filter((name) => recordName.test(name))
      .map((name) => ({ name, content: wholeIn(join(folder, name)) })),
    others: [...names.filter((name) => !recordName.test(name) && !known.includes(name)), ...underWay],
  };
}

/** Removes the records, and whatever else a run may have left by mistake. */
export function emptyRecordFolder(folder: string): void {
  const names = namesIn(folder).filter((each) => !known.includes(each));
  const underWay = namesIn(join(folder, runningFolder)).map((name) => join(runningFolder, name));
  for (const name of [...names, ...underWay]) rmSync(join(folder, name), { recursive: true, force: true });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function wholeIn(file: string): Whole | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!isRecord(value) || value["format"] !== "volkit-record" || value["formatVersion"] !== 1)
      return undefined;
    const calls = Array.isArray(value["calls"]) ? value["calls"].map(callIn) : [undefined];
    if (!calls.every((call) => call !== undefined)) return undefined;
    return { exitCode: value["exitCode"], interrupted: interruptionIn(value["interrupted"]), calls };
  } catch {
    return undefined;
  }
}

function callIn(value: unknown): RecordedCall | undefined {
  if (!isRecord(value) || !Array.isArray(value["args"])) return undefined;
  const { tool, durationMs, ending } = value;
  if (typeof tool !== "string") return undefined;
  const how = isRecord(ending) && typeof ending["how"] === "string" ? ending["how"] : null;
  const took = typeof durationMs === "number" ? durationMs : null;
  return { tool, args: value["args"].map(String), durationMs: took, how };
}

function interruptionIn(value: unknown): Whole["interrupted"] {
  if (!isRecord(value)) return null;
  return { signal: String(value["signal"]), command: String(value["command"]) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
