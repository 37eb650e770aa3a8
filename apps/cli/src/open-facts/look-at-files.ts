import { readdir, stat } from "node:fs/promises";
import type { Location } from "@volkit/tool-runner";
import { installedActions, keptName, manifestName, scriptName } from "../install/names.js";
import { look } from "../install/original.js";
import { pathsOf } from "../install/paths.js";
import { lifeKeeperRoot } from "../records/folder.js";
import { variable, type System } from "../system.js";
import { within } from "../within.js";

/** A file in a folder of action scripts. */
export interface ActionScript {
  /** The folder, from LifeKeeper's own on: `subsys/filesys/resources/volume/actions`. */
  readonly folder: string;
  readonly name: string;
  /** Written or kept by volkit, and so no witness of what LifeKeeper looks for. */
  readonly isVolkits: boolean;
}

/** What stands on this node's disk, as far as it settles facts. Nothing but names, and volkit's mark, is read. */
export interface SeenFiles {
  /** LifeKeeper's own folder; undefined where nothing says it. */
  readonly root: string | undefined;
  /** %LKBIN%; undefined where it is not set. */
  readonly bin: string | undefined;
  /** Of `subsys` and `LifeKeeper/subsys`, those that are there. */
  readonly subsys: readonly string[];
  readonly scripts: readonly ActionScript[];
  /** The names in LifeKeeper's own folder; undefined where it cannot be read. */
  readonly rootNames: readonly string[] | undefined;
  /** Whether `ksh` or `ksh.exe` stands in its Bin. */
  readonly hasKornShell: boolean;
  /** Each tool's file, and what else bears its name in the same folder: `vssadmin.cmd`. */
  readonly tools: readonly {
    readonly name: string;
    readonly file: string | undefined;
    readonly besides: readonly string[];
  }[];
}

type PlacedTools = readonly { readonly name: string; readonly place: Location }[];

/** How long the disks may take, in seconds: one that hangs is not waited for. */
const patience = 10;

/** Looks at what stands there. A folder that cannot be read, or not in time, is as good as empty. */
export async function lookAtFiles(system: System, tools: PlacedTools): Promise<SeenFiles> {
  return (await within(patience, lookNow(system, tools))) ?? nothingSeen;
}

/** What is seen where nothing was looked at. */
export const nothingSeen: SeenFiles = {
  root: undefined,
  bin: undefined,
  subsys: [],
  scripts: [],
  rootNames: undefined,
  hasKornShell: false,
  tools: [],
};

async function lookNow(system: System, tools: PlacedTools): Promise<SeenFiles> {
  const paths = pathsOf(system.platform);
  const root = lifeKeeperRoot(system);
  const rootNames = root === undefined ? undefined : await readdir(root).catch(() => undefined);
  const subsys: string[] = [];
  for (const layout of [["subsys"], ["LifeKeeper", "subsys"]]) {
    const folder = root === undefined ? undefined : await folderBelow(root, layout);
    if (folder !== undefined) subsys.push(folder);
  }
  const scripts = (
    await Promise.all(subsys.map((each) => scriptsBelow(paths.join(root ?? "", each), each)))
  ).flat();
  const binNames = root === undefined ? [] : await namesIn(paths.join(root, "Bin"));
  return {
    root,
    bin: variable(system, "LKBIN"),
    subsys,
    scripts,
    rootNames,
    hasKornShell: binNames.some((name) => /^(?:ksh|ksh\.exe)$/i.test(name)),
    tools: await Promise.all(tools.map(toolAt)),
  };

  /** A folder by its names in any case, from `root` on; undefined where it is not there. */
  async function folderBelow(from: string, layout: readonly string[]): Promise<string | undefined> {
    const found: string[] = [];
    for (const wanted of layout) {
      const names = await namesIn(paths.join(from, ...found));
      const name = names.find((each) => each.toLowerCase() === wanted.toLowerCase());
      if (name === undefined) return undefined;
      found.push(name);
    }
    const stats = await stat(paths.join(from, ...found)).catch(() => undefined);
    return stats?.isDirectory() === true ? found.join("/") : undefined;
  }

  async function scriptsBelow(folder: string, shown: string): Promise<ActionScript[]> {
    const found: ActionScript[] = [];
    for (const app of await namesIn(folder)) {
      const types = (await namesIn(paths.join(folder, app, "resources"))).map((type) => ["resources", type]);
      for (const between of [[], ...types]) {
        const place = [app, ...between, "actions"];
        for (const name of await namesIn(paths.join(folder, ...place))) {
          const isVolkits = await isOfVolkit(paths.join(folder, ...place, name), name);
          found.push({ folder: [shown, ...place].join("/"), name: nameBefore(name), isVolkits });
        }
      }
    }
    return found;
  }

  async function toolAt({ name, place }: { readonly name: string; readonly place: Location }) {
    if (place.kind !== "found") return { name, file: undefined, besides: [] };
    const own = paths.basename(place.file).toLowerCase();
    const names = await namesIn(paths.dirname(place.file));
    const besides = names.filter((each) => {
      const lower = each.toLowerCase();
      return lower !== own && startables.some((ending) => lower === `${name.toLowerCase()}${ending}`);
    });
    return { name, file: place.file, besides };
  }
}

const startables = ["", ".com", ".exe", ".bat", ".cmd"];

/** What volkit has kept of the vendor's is a witness by the name it had. */
function nameBefore(name: string): string {
  const kept = installedActions.find((action) => name === keptName(action));
  return kept === undefined ? name : scriptName(kept);
}

async function isOfVolkit(path: string, name: string): Promise<boolean> {
  if (name === manifestName) return true;
  const seen = await look(path).catch(() => undefined);
  return seen?.kind === "file" && seen.isVolkits;
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
