import { isAbsolute } from "node:path";
import type { Home } from "@volkit/tool-command";
import { thisUser } from "../../configuration/who-can-write.js";
import type { ExaminedTool } from "../examination.js";
import type { Finding } from "../finding.js";
import type { Surroundings } from "../surroundings.js";
import { othersByPosix } from "./writable-posix.js";
import { othersByWindows } from "./writable-windows.js";
import { guarded, writableFinding, type Guarded, type Others } from "./writable.js";

/** Who else could plant a program that LifeKeeper's runs would start: among the tools, the kit, or its configuration. */
export async function checkPlanted(
  tools: readonly ExaminedTool[],
  scripts: readonly string[],
  around: Surroundings,
): Promise<Finding[]> {
  const { system, loaded, ask } = around;
  const all = [
    guarded("datakeeper", "DataKeeper's programs", "DataKeeper のプログラム", of(tools, "datakeeper")),
    guarded("lifekeeper", "LifeKeeper's programs", "LifeKeeper のプログラム", of(tools, "lifekeeper")),
    guarded("windows", "Windows' programs", "Windows のプログラム", of(tools, "windows")),
    guarded("program", "volkit itself", "volkit 本体", [system.kit.file, ...system.kit.words].filter(isFull)),
    guarded("scripts", "the installed scripts", "インストール済みスクリプト", scripts),
    // Elsewhere the configuration is judged as it is read (VK116).
    guarded("configuration", "the configuration", "設定ファイル", isWindows() ? configuration() : []),
  ].filter(({ paths }) => paths.length > 0);
  const others = await othersOf(all);
  return all.flatMap((one, place) => {
    const found = others[place];
    return found === undefined ? [] : [writableFinding(one, found)];
  });

  async function othersOf(places: readonly Guarded[]): Promise<readonly Others[]> {
    const user = thisUser();
    if (isWindows() || user === undefined) return othersByWindows(places, ask);
    return Promise.all(places.map(({ paths }) => othersByPosix(paths, user)));
  }

  function isWindows(): boolean {
    return system.platform === "win32";
  }

  function configuration(): string[] {
    return loaded.kind === "none" ? [] : [loaded.file];
  }
}

function of(tools: readonly ExaminedTool[], wanted: Home): string[] {
  return tools.flatMap(({ home, place }) => (home === wanted && place.kind === "found" ? [place.file] : []));
}

function isFull(path: string): boolean {
  return isAbsolute(path);
}
