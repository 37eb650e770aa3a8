import type { Found, FoundScript } from "./found.js";
import { entryOf, type Entry } from "./manifest.js";
import type { InstalledAction } from "./names.js";
import { isVolkits, keepingOf, standingOf } from "./standing.js";

/**
 * How one action's script stands.
 * - `installed`: as the installation left it, what it keeps included
 * - `incomplete`: an installation, or its end, was cut off before it was done with this one
 * - `changed`: somebody has changed or removed the script, or what is kept
 * - `overwritten`: something else stands there, as a vendor's update leaves it
 * - `absent`: nothing of volkit's is installed there
 */
export type ScriptState = "installed" | "incomplete" | "changed" | "overwritten" | "absent";

/** How each action's script stands, by what was found. Pure. */
export function installedState(
  found: Found,
): readonly { readonly action: InstalledAction; readonly path: string; readonly state: ScriptState }[] {
  const manifest = found.manifest.kind === "manifest" ? found.manifest.manifest : undefined;
  return found.scripts.map((script) => ({
    action: script.action,
    path: script.path,
    state: stateOf(script, entryOf(manifest, script.action), manifest?.state === "installed"),
  }));
}

function stateOf(script: FoundScript, entry: Entry | undefined, isComplete: boolean): ScriptState {
  if (entry === undefined) return isVolkits(script.at) ? "changed" : "absent";
  const standing = standingOf(script, entry);
  switch (standing) {
    case "ours": {
      if (keepingOf(script, entry) !== "kept") return isComplete ? "changed" : "incomplete";
      const isNewest = script.at.kind === "file" && script.at.sha256 === entry.wrote[0];
      return isNewest ? "installed" : "incomplete";
    }
    case "original":
      if (!isComplete) return "incomplete";
      return entry.before === null ? "changed" : "overwritten";
    case "gone":
    case "edited":
      return "changed";
    case "foreign":
      return "overwritten";
  }
}
