import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pnpm } from "./pnpm.js";
import type { Place } from "./run.js";
import { readTarball, type Tarball } from "./tarball.js";

/**
 * Packs packages of a workspace into an empty folder, in the order of their names given. By pnpm: it alone puts versions
 * where a manifest says `workspace:` or `catalog:`.
 */
export async function pack(
  names: readonly string[],
  into: string,
  place: Place,
): Promise<readonly Tarball[]> {
  if (names.length === 0) return [];
  const filters = names.flatMap((name) => ["--filter", name]);
  await pnpm(["--recursive", ...filters, "pack", "--pack-destination", into], place);
  const packed = readdirSync(into).map((file) => readTarball(join(into, file)));
  return names.flatMap((name) => packed.filter((tarball) => tarball.name === name));
}
