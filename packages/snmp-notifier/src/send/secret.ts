import type { Secret } from "../manager.js";

/**
 * What is found where a secret should stand.
 * - `secret`: its text
 * - `missing`: the variable is not set, or the file is not there, cannot be read, or is empty
 * - `unusable`: it is no text in UTF-8, or stands in no ordinary file of at most 4 KiB
 */
export type ReadSecret =
  { readonly kind: "secret"; readonly text: string } | { readonly kind: "missing" | "unusable" };

/** Where secrets stand. */
export interface SecretPlaces {
  /** A variable of the environment. */
  readonly variable: (name: string) => string | undefined;
  /** An ordinary file's bytes; undefined where it is none, or has more than `most`. A rejection where it cannot be read. */
  readonly file: (path: string, most: number) => Promise<Uint8Array | undefined>;
}

const mostBytes = 4096;

/**
 * Reads a secret where it stands: a variable's value, or a file's first line without its end and without a mark at
 * its beginning, in UTF-8.
 */
export async function readSecret(place: Secret, places: SecretPlaces): Promise<ReadSecret> {
  if ("env" in place) return secretIn(places.variable(place.env));
  try {
    const bytes = await places.file(place.file, mostBytes);
    return bytes === undefined ? { kind: "unusable" } : inBytes(bytes);
  } catch {
    return { kind: "missing" };
  }
}

function inBytes(bytes: Uint8Array): ReadSecret {
  try {
    return secretIn(/^[^\r\n]*/.exec(new TextDecoder("utf-8", { fatal: true }).decode(bytes))?.[0]);
  } catch {
    return { kind: "unusable" };
  }
}

function secretIn(text: string | undefined): ReadSecret {
  return text === undefined || text === "" ? { kind: "missing" } : { kind: "secret", text };
}
