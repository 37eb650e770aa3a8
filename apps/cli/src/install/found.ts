import { readdir, readFile } from "node:fs/promises";
import type { Place } from "./actions-folder.js";
import { parseManifest, type ParsedManifest } from "./manifest.js";
import { installedActions, keptName, manifestName, scriptName, type InstalledAction } from "./names.js";
import { look, type Seen } from "./original.js";
import { pathsOf } from "./paths.js";

/** One action's script, and what is kept of what stood there before. */
export interface FoundScript {
  readonly action: InstalledAction;
  /** The script's name as it stands in the folder. */
  readonly file: string;
  readonly path: string;
  readonly at: Seen;
  readonly keptPath: string;
  readonly kept: Seen;
}

/** The actions folder as it is, before anything is planned. */
export interface Found {
  readonly place: Place;
  readonly scripts: readonly FoundScript[];
  /** `none`: there is no manifest. `text` is how it stands there. */
  readonly manifest: { readonly kind: "none" } | (ParsedManifest & { readonly text: string });
  /** Every name in the folder. */
  readonly names: readonly string[];
  /** How much stands in the folder that it lies in, and in the one above. */
  readonly above: readonly number[];
}

/** Reads what stands in the actions folder. Writes nothing; rejects where something cannot be read. */
export async function findInstallation(place: Place, platform: NodeJS.Platform): Promise<Found> {
  const paths = pathsOf(platform);
  const names = place.missing.length === 0 ? await readdir(place.folder) : [];
  const scripts = await Promise.all(
    installedActions.map(async (action) => {
      const file = nameAsItStands(scriptName(action));
      const path = paths.join(place.folder, file);
      const keptPath = paths.join(place.folder, keptName(action));
      return { action, file, path, at: await look(path), keptPath, kept: await look(keptPath) };
    }),
  );
  const text = names.includes(manifestName)
    ? await readFile(paths.join(place.folder, manifestName), "utf8")
    : undefined;
  const manifest = text === undefined ? ({ kind: "none" } as const) : { ...parseManifest(text), text };
  const volume = paths.dirname(place.folder);
  const above = await Promise.all([volume, paths.dirname(volume)].map(countIn));
  return { place, scripts, manifest, names, above };

  /** Windows does not tell `Restore.ksh` from `restore.ksh`; what is put back keeps its name. */
  function nameAsItStands(name: string): string {
    if (platform !== "win32") return name;
    return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
  }
}

async function countIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  return names.length;
}
