import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FoundRecord } from "../recorded/found.js";

/** Whether a file is one that some records were read from, by whatever path. */
export async function isSourceOf(file: string, records: readonly FoundRecord[]): Promise<boolean> {
  const places = records.map(({ source, file: name }) =>
    source.kind === "folder" ? join(source.name, name) : source.name,
  );
  const [own, ...others] = await Promise.all([file, ...new Set(places)].map(realPlace));
  return own !== undefined && others.includes(own);
}

function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
