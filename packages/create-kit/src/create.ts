import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { namedFor } from "./named-for.js";

/**
 * What creating a kit comes to.
 * - `created`: the kit `name` stands in `folder`, in so many `files`
 * - `bad-name`: the folder's name, which becomes the kit's, is no name of a package; nothing was written
 * - `not-empty`: something is in the folder, or stands in its place; nothing was written
 */
export type Created =
  | { readonly kind: "created"; readonly folder: string; readonly name: string; readonly files: number }
  | { readonly kind: "bad-name"; readonly name: string }
  | { readonly kind: "not-empty"; readonly folder: string };

/** What npm takes for the name of a package that it does not publish under a scope. */
const packageName = /^[a-z0-9][a-z0-9._-]{0,213}$/;

/**
 * Writes a recovery kit into a folder that is new or empty, named for the folder: the example kit's files out of
 * `template`. Nothing that is there is ever written over. Rejects where the disk refuses.
 */
export async function createKit(where: string, template: string): Promise<Created> {
  const folder = resolve(where);
  const name = basename(folder);
  if (!packageName.test(name)) return { kind: "bad-name", name };
  if (!(await isFree(folder))) return { kind: "not-empty", folder };

  const files = await filesIn(template);
  for (const file of files) {
    const text = await readFile(join(template, file), "utf8");
    const written = namedFor(name, { file, text });
    const target = join(folder, written.file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, written.text, { flag: "wx" });
  }
  return { kind: "created", folder, name, files: files.length };
}

async function isFree(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(absent);
  if (found === undefined) return true;
  return found.isDirectory() && (await readdir(folder)).length === 0;
}

function absent(thrown: unknown): undefined {
  if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return undefined;
  throw thrown;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}
