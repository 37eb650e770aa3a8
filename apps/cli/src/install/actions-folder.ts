import { readdir, stat } from "node:fs/promises";
import { installedActions, manifestName, scriptName } from "./names.js";
import { pathsOf } from "./paths.js";

/**
 * Where the scripts of volume resources belong.
 * - `found`: `folder`, of which `missing` has to be made below `base`, one name after the other
 * - `absent`: LifeKeeper's folders are not there; `lookedFor` names those that would do
 * - `two`: scripts stand in both places, and nothing says which of them LifeKeeper calls
 */
export type ActionsFolder =
  | Place
  | { readonly kind: "absent"; readonly lookedFor: readonly string[] }
  | { readonly kind: "two"; readonly folders: readonly string[] };

export interface Place {
  readonly kind: "found";
  readonly folder: string;
  readonly base: string;
  readonly missing: readonly string[];
  /** `subsys/filesys` itself, which is always there. */
  readonly filesys: string;
}

/** By the vendor's manual `subsys` lies in LKROOT; by one page of it, in LKROOT's folder LifeKeeper. */
const layouts = [[], ["LifeKeeper"]];

/** Looks where they belong. Names are found whatever their case. */
export async function findActionsFolder(root: string, platform: NodeJS.Platform): Promise<ActionsFolder> {
  const paths = pathsOf(platform);
  const places = (await Promise.all(layouts.map(placeIn))).filter((place) => place !== undefined);
  const used: Place[] = [];
  for (const place of places) if (await holdsScripts(place)) used.push(place);
  if (used.length > 1) return { kind: "two", folders: used.map(({ folder }) => folder) };
  const complete = places.find(({ missing }) => missing.length === 0);
  return (
    used[0] ??
    complete ??
    places[0] ?? {
      kind: "absent",
      lookedFor: layouts.map((layout) => paths.join(root, ...layout, "subsys", "filesys")),
    }
  );

  async function placeIn(layout: readonly string[]): Promise<Place | undefined> {
    let filesys = root;
    for (const name of [...layout, "subsys", "filesys"]) {
      const below = await folderIn(filesys, name);
      if (below === undefined) return undefined;
      filesys = below;
    }
    const missing = ["resources", "volume", "actions"];
    let base = filesys;
    for (let [name] = missing; name !== undefined; [name] = missing) {
      const below = await folderIn(base, name);
      if (below === undefined) break;
      base = below;
      missing.shift();
    }
    return { kind: "found", folder: paths.join(base, ...missing), base, missing, filesys };
  }

  async function folderIn(folder: string, name: string): Promise<string | undefined> {
    const names = await namesIn(folder);
    const found = names.includes(name)
      ? name
      : names.find((each) => each.toLowerCase() === name.toLowerCase());
    const path = paths.join(folder, found ?? name);
    const stats = await stat(path).catch(() => undefined);
    return stats?.isDirectory() === true ? path : undefined;
  }
}

async function holdsScripts({ folder, missing }: Place): Promise<boolean> {
  const wanted = [...installedActions.map(scriptName), manifestName].map((name) => name.toLowerCase());
  return missing.length === 0 && (await namesIn(folder)).some((name) => wanted.includes(name.toLowerCase()));
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
