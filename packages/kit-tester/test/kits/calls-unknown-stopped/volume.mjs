import { ask } from "../right/lib/ask.mjs";
import { fail } from "../right/lib/shelf.mjs";

/** The volume that the words name. */
export function volumeNamed(words) {
  const valueOf = (option) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
  return valueOf("-t") === undefined ? fail("no tag was given") : (valueOf("-i") ?? fail("no ID was given"));
}

/** Wrong on purpose: what the tool does not call ONLINE is stopped, and so it is where the tool fails. */
export async function isOnline(volume) {
  return (await ask("shelf", "status", volume)) === "ONLINE\n";
}
