import { readFile } from "node:fs/promises";
import { asObject } from "../json-values.js";
import { isSampleName } from "./families.js";
import type { Sample } from "./samples.js";

/**
 * What runs have kept for those after them.
 * - `lost`: something is there and cannot be read as that; `why` tells how so, empty where it is no such document
 */
export type Kept =
  | { readonly kind: "kept"; readonly samples: readonly Sample[] }
  | { readonly kind: "none" }
  | { readonly kind: "lost" };

/** The format of the kit's own memory of its metrics. A sample of a name that this release does not know is left out. */
const format = { format: "volkit-metrics", formatVersion: 1 } as const;

export function stateText(samples: readonly Sample[]): string {
  return `${JSON.stringify({ ...format, samples }, null, 1)}\n`;
}

/** Rejects where the file is there and cannot be read at all. */
export async function readState(file: string): Promise<Kept> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? { kind: "none" } : stateIn(text);
}

function stateIn(text: string): Kept {
  const members = asObject(text);
  const samples = members?.["samples"];
  const isKnown = members?.["format"] === format.format && members["formatVersion"] === format.formatVersion;
  if (!isKnown || !Array.isArray(samples)) return { kind: "lost" };
  return { kind: "kept", samples: samples.flatMap(sampleIn) };
}

function sampleIn(value: unknown): Sample[] {
  const { name, labels, value: number } = asObject(value) ?? {};
  if (typeof name !== "string" || !isSampleName(name)) return [];
  if (typeof number !== "number" || !Number.isFinite(number)) return [];
  const texts = Object.entries(asObject(labels) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return [{ name, labels: Object.fromEntries(texts), value: number }];
}
