import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many records of a volume the kit keeps unless told otherwise (`records.keep`). */
const kept = 200;

/**
 * Fills a node's records as hours of checks would: the newest one, which a run of the kit has left there, stands there
 * as often as the limit allows, each time as one that was made 180 s earlier. A check on a real node meets a full folder.
 */
export function fillRecords(folder: string): void {
  const newest = recordsIn(folder).at(-1);
  if (newest === undefined) throw new Error(`the kit left no record in ${folder}`);
  const run = newest.replace(/\.json$/, "");
  const text = readFileSync(join(folder, newest), "utf8");
  const now = Date.now();
  for (let ago = 1; ago < kept; ago += 1) {
    const moment = new Date(now - ago * 180_000).toISOString().replaceAll(/[-:.]/g, "");
    const earlier = run.replace(/^[^-]+/, moment);
    writeFileSync(join(folder, `${earlier}.json`), text.replaceAll(run, earlier));
  }
}

/** The names of the records in a folder, the oldest first; none where it is not there. */
export function recordsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted();
}
