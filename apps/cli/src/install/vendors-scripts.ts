import { existsSync } from "node:fs";
import type { Place } from "./actions-folder.js";
import type { Found } from "./found.js";
import { entryOf } from "./manifest.js";
import { installedActions, otherSpelling, scriptName, type InstalledAction } from "./names.js";
import { pathsOf } from "./paths.js";
import { isVolkits } from "./standing.js";

/** The actions for which an installed script will find no script of the vendor's, in any spelling or place. */
export function actionsWithoutVendor(found: Found, platform: NodeJS.Platform): InstalledAction[] {
  return installedActions.filter((action) => {
    const spellings = [action, ...[otherSpelling[action]].filter((other) => other !== undefined)];
    return !spellings.some((each) => hasOwn(found, each) || isInSecondPlace(found.place, each, platform));
  });
}

function hasOwn(found: Found, action: InstalledAction): boolean {
  const script = found.scripts.find((each) => each.action === action);
  if (script === undefined) return false;
  const manifest = found.manifest.kind === "manifest" ? found.manifest.manifest : undefined;
  const isForeign = script.at.kind !== "absent" && !isVolkits(script.at);
  return isForeign || (entryOf(manifest, action) !== undefined && script.kept.kind !== "absent");
}

/** LifeKeeper's second place: `subsys/filesys/actions`. */
function isInSecondPlace(place: Place, action: InstalledAction, platform: NodeJS.Platform): boolean {
  return existsSync(pathsOf(platform).join(place.filesys, "actions", scriptName(action)));
}
