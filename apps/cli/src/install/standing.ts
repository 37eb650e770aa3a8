import type { FoundScript } from "./found.js";
import type { Entry } from "./manifest.js";
import { isSame, type Seen } from "./original.js";

/**
 * What stands in a script's place, by what the manifest says was written and was there before.
 * - `ours`: what volkit wrote, in this release or an earlier one
 * - `original`: what stood there before volkit, be it nothing
 * - `gone`: nothing, where something stood before
 * - `edited`: a script of volkit's that somebody has changed
 * - `foreign`: something else, as a vendor's update leaves it
 */
export type Standing = "ours" | "original" | "gone" | "edited" | "foreign";

export function standingOf({ at }: Pick<FoundScript, "at">, entry: Entry): Standing {
  if (at.kind === "file" && entry.wrote.includes(at.sha256)) return "ours";
  if (entry.before === null ? at.kind === "absent" : isSame(at, entry.before)) return "original";
  if (at.kind === "absent") return "gone";
  return at.kind === "file" && at.isVolkits ? "edited" : "foreign";
}

/**
 * What stands at the kept name.
 * - `kept`: what has to be there, be it nothing
 * - `missing`: nothing, where something was kept
 * - `changed`: something else
 */
export type Keeping = "kept" | "missing" | "changed";

export function keepingOf({ kept }: Pick<FoundScript, "kept">, entry: Entry): Keeping {
  if (entry.before === null) return kept.kind === "absent" ? "kept" : "changed";
  if (kept.kind === "absent") return "missing";
  return isSame(kept, entry.before) ? "kept" : "changed";
}

/** Whether what stands there is a script of volkit's, changed or not. */
export function isVolkits(at: Seen): boolean {
  return at.kind === "file" && at.isVolkits;
}

/** Whether an installation was cut off before what was kept had got the other name that the manifest has for it. */
export function isPutAsideDue(
  { kept }: Pick<FoundScript, "kept">,
  entry: Entry,
  names: readonly string[],
): boolean {
  const last = entry.older.at(-1);
  return last !== undefined && isSame(kept, last.original) && !names.includes(last.name);
}
