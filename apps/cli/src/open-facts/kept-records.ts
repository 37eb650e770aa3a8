import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.js";
import { within } from "../within.js";

/** How much of a folder of records is taken: rare actions are worth as much as checks, which are many. */
export interface Amount {
  /** The newest of each volume and action. */
  readonly ofEach: number;
  /** All together, in bytes. */
  readonly bytes: number;
}

/** A record as it stands in its file. */
export interface KeptRecord {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The newest records of a folder, and what was not taken. */
export interface KeptRecords {
  /** Undefined where nothing says where records are kept. */
  readonly folder: string | undefined;
  /** In order of their names, which is the order of time. */
  readonly records: readonly KeptRecord[];
  /** How many there are besides: older ones, or more than fits. */
  readonly leftOut: number;
  /** What could not be read, and why: a file, or the folder itself. */
  readonly unread: readonly { readonly name: string; readonly why: string }[];
}

const named = /^\d{8}T\d{9}Z-((?:[A-Z]|none)-[A-Za-z]+)-[0-9a-f]+\.json$/;

/** How long the disk of the records may take, in seconds: one that hangs is not waited for. */
const patience = 10;

/** Reads the newest records of a folder, those of the rarest kinds first where not everything fits. */
export async function newestRecords(folder: string | undefined, amount: Amount): Promise<KeptRecords> {
  if (folder === undefined) return { folder, records: [], leftOut: 0, unread: [] };
  const read = await within(patience, readNewest(folder, amount));
  const why = `no answer within ${patience} s`;
  return read ?? { folder, records: [], leftOut: 0, unread: [{ name: ".", why }] };
}

async function readNewest(folder: string, amount: Amount): Promise<KeptRecords> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const why = reasonOf(error);
    return { folder, records: [], leftOut: 0, unread: isMissing(error) ? [] : [{ name: ".", why }] };
  }

  const [records, unread]: [KeptRecord[], { name: string; why: string }[]] = [[], []];
  let room = amount.bytes;
  const kinds = [...byKind(names).values()].toSorted((one, other) => one.length - other.length);
  for (const name of kinds.flatMap((kind) => kind.toReversed().slice(0, amount.ofEach))) {
    try {
      const { size } = await stat(join(folder, name));
      if (size > room) continue;
      const bytes = new Uint8Array(await readFile(join(folder, name)));
      records.push({ name, bytes });
      room -= bytes.length;
    } catch (error) {
      if (!isMissing(error)) unread.push({ name, why: reasonOf(error) });
    }
  }
  const all = [...byKind(names).values()].reduce((sum, kind) => sum + kind.length, 0);
  const inOrder = records.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return { folder, records: inOrder, leftOut: all - records.length - unread.length, unread };
}

/** The names of records by volume and action, the oldest first. */
function byKind(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const name of names.toSorted()) {
    const kind = named.exec(name)?.[1];
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  return kinds;
}

/** A record that is rotated away meanwhile, or a folder that was never made, is no trouble. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
