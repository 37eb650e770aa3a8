import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** Every file and folder below some folders, by its path from the first folder's parent; sorted. */
export async function filesIn(root: string, folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return entries.map((entry) => relative(root, join(entry.parentPath, entry.name)));
    }),
  );
  return found.flat().toSorted();
}
