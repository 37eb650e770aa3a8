import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleEdited } from "./bundle-edited.js";
import type { Edit } from "./edit.js";

/** Loads a module of the repository from its source, with these edits in it or in what it imports. */
export async function loadEdited(root: string, entry: string, edits: readonly Edit[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "volkit-edited-"));
  try {
    const outfile = join(folder, "edited.mjs");
    await bundleEdited(root, entry, edits, outfile);
    const loaded: unknown = await import(pathToFileURL(outfile).href);
    return loaded;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
