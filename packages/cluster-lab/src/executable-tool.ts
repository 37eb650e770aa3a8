import { actAsTool } from "./act-as-tool.js";
import { hangOn, isChild } from "./child.js";
import { labToolAt } from "./lab-tool-at.js";

/**
 * What a single executable does first: where its own full path is that of a lab's tool, it is that tool. False
 * where it is none, and nothing was done.
 */
export async function actedAsTool(executable: string, words: readonly string[]): Promise<boolean> {
  const place = await labToolAt(executable);
  if (place === undefined) return false;
  if (isChild(words)) hangOn();
  else await actAsTool(place, words, []);
  return true;
}
