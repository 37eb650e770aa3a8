import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleEdited, type Entry } from "./bundle-edited.js";
import type { Edit } from "./edit.js";

/** Loads a source file with all it imports, with an edit made where there is one. Gives the module, whatever it exports. */
export async function loadEdited(entry: Entry, edit?: Edit): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "volkit-edited-"));
  try {
    const module = join(folder, `${randomUUID()}.mjs`);
    await bundleEdited(entry, edit, module);
    const loaded: unknown = await import(pathToFileURL(module).href);
    return loaded;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
