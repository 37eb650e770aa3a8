import { existsSync } from "node:fs";
import type { Place } from "./actions-folder.js";
import type { Found } from "./found.js";
import { installedActions, keptName, manifestName, scriptName, writingName } from "./names.js";
import { pathsOf } from "./paths.js";
import type { Write } from "./write.js";

/** The folders above and including the actions folder that an installation may have to make. */
const made = ["resources", "volume", "actions"];

/** What takes away what a run that was killed has left unfinished: files and folders by names of volkit's own. */
export function clearingOf({ place, names }: Found, platform: NodeJS.Platform): Write[] {
  const paths = pathsOf(platform);
  const own = [...installedActions.flatMap((action) => [scriptName(action), keptName(action)]), manifestName];
  const unfinished = own.map((name) => writingName(name).toLowerCase());
  const files = names
    .filter((name) => unfinished.includes(name.toLowerCase()))
    .map((name): Write => ({ what: "remove", path: paths.join(place.folder, name) }));
  return [...files, ...made.flatMap((_, depth) => clearingOfFolder(place, depth, platform))];
}

/** Where a folder is made, with all that belongs into it, before it gets its name. */
export function unfinishedFolder(folder: string, platform: NodeJS.Platform): string {
  const paths = pathsOf(platform);
  return paths.join(paths.dirname(folder), writingName(paths.basename(folder)));
}

function clearingOfFolder(place: Place, depth: number, platform: NodeJS.Platform): Write[] {
  const paths = pathsOf(platform);
  const above = made.slice(depth).reduce((path) => paths.dirname(path), place.folder);
  const [name = "", ...below] = made.slice(depth);
  const unfinished = paths.join(above, writingName(name));
  return existsSync(unfinished) ? removalOf(unfinished, below, platform) : [];
}

/** The removal of a folder in which nothing stands but the folders `below`, one in the other, and a manifest. */
export function removalOf(folder: string, below: readonly string[], platform: NodeJS.Platform): Write[] {
  const paths = pathsOf(platform);
  const folders = below.reduce((all, name) => [paths.join(all[0] ?? folder, name), ...all], [folder]);
  const [innermost = folder] = folders;
  return [
    ...[manifestName, writingName(manifestName)].map((name): Write => ({
      what: "remove",
      path: paths.join(innermost, name),
    })),
    ...folders.map((path): Write => ({ what: "remove-folder", path })),
  ];
}
