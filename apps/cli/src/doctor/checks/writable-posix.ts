import { realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { othersReplacing, othersWriting, type User } from "../../configuration/who-can-write.js";
import { at, type Others } from "./writable.js";

/** Who else can change files, or put others in their place, by the files and every folder above, links followed. */
export async function othersByPosix(paths: readonly string[], user: User): Promise<Others> {
  const files = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  const places = new Set([...paths, ...files].flatMap(withFoldersAbove));
  const found = await Promise.all(
    [...places].map(async (place) => {
      const stats = await stat(place).catch(() => undefined);
      if (stats === undefined) return [];
      const who = stats.isDirectory() ? othersReplacing(stats, user) : othersWriting(stats, user);
      return who.map((one) => ({ verdict: "bad" as const, who: at(place, one) }));
    }),
  );
  return { kind: "others", others: found.flat() };
}

function withFoldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...withFoldersAbove(above)];
}
