import { actionNames, type ActionName, type Kit } from "@volkit/kit-tester";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { System } from "../system.js";

/** This very program as a kit to be tested. */
export function ownKit({ kit }: System): Kit {
  const programOf = (action: ActionName) => ({ file: kit.file, words: [...kit.words, action] });
  return Object.fromEntries(actionNames.map((action) => [action, programOf(action)] as const));
}

/** Short, so that the test does not take as long as tools that hang are waited for on a node. */
const quick = { timeouts: { default: 4, SWITCHOVERVOLUME: 4 }, emcmd: { retryPause: 0.1 } };

/** Writes the configuration that this program is tested with; gives its file. */
export async function quickConfiguration(folder: string): Promise<string> {
  const file = join(folder, "volkit.json");
  await writeFile(file, `${JSON.stringify(quick)}\n`);
  return file;
}
