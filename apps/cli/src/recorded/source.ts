import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { reasonOf } from "../reason.js";
import { recordsInBundle } from "./bundle-records.js";
import { readWhole } from "./read-whole.js";
import { isKilledRun, killedRunsIn, killedTextIn, withoutRecorded } from "./killed-runs.js";

/** Somewhere that records lie: a folder of them, a bundle of `volkit doctor`, or the file of a single one. */
export interface Source {
  /** Its path. */
  readonly name: string;
  readonly kind: "folder" | "bundle" | "record";
  /** Whether its names of machines are stand-ins, as `doctor --bundle --mask` makes them. */
  readonly isMasked: boolean;
  /** The names of the files that may be records, in any order; what killed runs have left counts as theirs. */
  readonly files: readonly string[];
  /**
   * The text of a file's record; undefined where it is no more (it was rotated away meanwhile). Throws where it cannot
   * be read.
   */
  readonly text: (file: string) => Promise<string | undefined>;
}

/** - `none`: there is nothing of that name */
export type OpenedSource =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly why: string };

const named = /^\d{8}T\d{9}Z-(?:[A-Z]|none)-[A-Za-z]+-[0-9a-f]+\.json$/;

/** Opens what lies at a path. Bundles are unpacked in memory, and nothing of them is written anywhere. */
export async function openSource(path: string): Promise<OpenedSource> {
  try {
    if ((await stat(path)).isDirectory()) return { kind: "source", source: await folderSource(path) };
    const bytes = await readWhole(path);
    const source = isZip(bytes) ? bundleSource(path, bytes) : recordSource(path, bytes);
    return { kind: "source", source };
  } catch (error) {
    return isMissing(error) ? { kind: "none" } : { kind: "failed", why: reasonOf(error) };
  }
}

/** A folder of records, those of observed calls and what killed runs have left below it included. */
async function folderSource(path: string): Promise<Source> {
  const killed = await killedRunsIn(path); // first: a run that ends meanwhile has its record by then
  const [own, observed] = await Promise.all([namesIn(path), namesIn(join(path, "observed"))]);
  return {
    name: path,
    kind: "folder",
    isMasked: false,
    files: withoutRecorded([...own, ...observed.map((name) => `observed/${name}`), ...killed]),
    text: (file) => (isKilledRun(file) ? killedTextIn(path, file) : textOf(join(path, file))),
  };
}

function textOf(file: string): Promise<string | undefined> {
  return readWhole(file).then(
    (bytes) => bytes.toString("utf8"),
    (error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    },
  );
}

function bundleSource(path: string, bytes: Uint8Array): Source {
  const { isMasked, records } = recordsInBundle(bytes);
  const text = (file: string) => Promise.resolve(records.get(file));
  return { name: path, kind: "bundle", isMasked, files: [...records.keys()], text };
}

/** The one file is named by whoever gives it, so its name tells nothing of what it is. */
function recordSource(path: string, bytes: Uint8Array): Source {
  const text = () => Promise.resolve(Buffer.from(bytes).toString("utf8"));
  return { name: path, kind: "record", isMasked: false, files: [basename(path)], text };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => named.test(name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
