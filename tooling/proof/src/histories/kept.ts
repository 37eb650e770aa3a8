import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { historyText, readHistory, type History } from "./history.js";
import { slug } from "./slug.js";

/** A history that once broke an invariant, by the name of its file. */
export interface Kept {
  readonly name: string;
  readonly history: History;
}

/** Where histories are kept, from the folder of the repository. */
export const keptFolder = join("tooling", "proof", "src", "histories", "kept");

/** Where a history that has just failed is written, from the folder of the repository: git does not keep it. */
const failedFolder = join("tooling", "proof", "dist", "histories");

/** The kept histories. Rejects where a file is no history: it would prove nothing. */
export async function readKept(root: string): Promise<readonly Kept[]> {
  const folder = join(root, keptFolder);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => {
      const history = readHistory(await readFile(join(folder, name), "utf8"));
      if (history === undefined) throw new Error(`${join(keptFolder, name)} is no history`);
      return { name, history };
    }),
  );
}

/** Writes a history that failed to where it can be taken from to be kept; gives the file's path from the root. */
export async function writeFailed(root: string, history: History, invariant: string): Promise<string> {
  const file = join(failedFolder, `${slug(invariant)}.json`);
  await mkdir(join(root, failedFolder), { recursive: true });
  await writeFile(join(root, file), historyText(history, `it broke "${invariant}"`));
  return file;
}
