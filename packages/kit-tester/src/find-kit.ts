import { readdir } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import { actionNames, type ActionName, type ActionProgram, type Kit } from "./kit.js";

/** How LifeKeeper and its kits spell the actions. */
const spellings: Readonly<Record<ActionName, readonly string[]>> = {
  quickCheck: ["quickCheck", "quickchk", "quick-check"],
  deepCheck: ["deepCheck", "deepchk", "deep-check"],
  restore: ["restore"],
  remove: ["remove"],
  recover: ["recover"],
};

const runByNode = [".js", ".mjs", ".cjs"];

/** The action programs in a folder, by their names without extension; none where the folder cannot be read. */
export async function kitIn(where: string): Promise<Kit> {
  const dir = resolve(where);
  const names = await readdir(dir).catch(() => []);
  const found = actionNames.flatMap((action) => {
    const name = nameOf(action, names.toSorted());
    return name === undefined ? [] : [[action, programAt(join(dir, name))] as const];
  });
  return Object.fromEntries(found);
}

/** Of several files for one action the first spelling counts, and what Node runs before what the system does. */
function nameOf(action: ActionName, names: readonly string[]): string | undefined {
  const inOrder = spellings[action].flatMap((spelling) =>
    names.filter((name) => parse(name).name === spelling),
  );
  return inOrder.find((name) => runByNode.includes(parse(name).ext)) ?? inOrder[0];
}

/** JavaScript is run by this Node, anything else as the system starts it: by its `#!` line, or as what it is. */
function programAt(file: string): ActionProgram {
  if (runByNode.includes(parse(file).ext)) return { file: process.execPath, words: [file] };
  return { file, words: [] };
}
