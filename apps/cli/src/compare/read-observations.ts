import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.js";
import { observationSchema, type Rehearsal, type VendorResult } from "./observation.js";

/** What a record folder holds of observed calls, the oldest first. */
export interface Observations {
  readonly rehearsals: readonly Rehearsal[];
  readonly vendorResults: readonly VendorResult[];
  /** Files that should be such records and cannot be read as one. */
  readonly unreadable: readonly string[];
}

export type ReadObservations =
  | ({ readonly kind: "read" } & Observations)
  /** There is no such folder: nothing was recorded yet. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly why: string };

const named = /^\d{8}T\d{9}Z-(?:[A-Z]|none)-[A-Za-z]+(?:Rehearsal|Vendor)-[0-9a-f]+\.json$/;

/** Reads them all. A record that is rotated away meanwhile is no more. */
export async function readObservations(folder: string): Promise<ReadObservations> {
  const rehearsals: Rehearsal[] = [];
  const vendorResults: VendorResult[] = [];
  const unreadable: string[] = [];
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => named.test(name)).toSorted();
  } catch (error) {
    return isMissing(error) ? { kind: "none" } : { kind: "failed", why: reasonOf(error) };
  }

  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8").catch((error: unknown) =>
      isMissing(error) ? undefined : "",
    );
    if (text === undefined) continue;
    const observation = observationIn(text);
    if (observation === undefined) unreadable.push(name);
    else if (observation.format === "volkit-rehearsal") rehearsals.push(observation);
    else vendorResults.push(observation);
  }
  return { kind: "read", rehearsals, vendorResults, unreadable };
}

/** What a record of an observed call says; undefined where the text is none. */
export function observationIn(text: string): Rehearsal | VendorResult | undefined {
  const checked = observationSchema.safeParse(jsonOf(text));
  return checked.success ? checked.data : undefined;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
