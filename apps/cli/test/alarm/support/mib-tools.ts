import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Where the SNMP library has the standard modules, which ours imports from. */
const standardModules = join(
  dirname(
    createRequire(new URL("../../../../../packages/snmp-notifier/package.json", import.meta.url)).resolve(
      "net-snmp",
    ),
  ),
  "lib/mibs",
);

export const hasSmilint = isThere("smilint");
export const hasSnmptranslate = isThere("snmptranslate");

function isThere(program: string): boolean {
  return spawnSync(program, ["-V"]).error === undefined;
}

/** A module in a folder of its own. */
export interface ModuleOnDisk {
  readonly file: string;
  /** Folders to look for modules in, as Net-SNMP and libsmi take them. */
  readonly path: string;
  /** Where Net-SNMP keeps its own: it tells of each folder that it has to make there. */
  readonly state: string;
  readonly remove: () => void;
}

export function moduleOnDisk(text: string): ModuleOnDisk {
  const folder = mkdtempSync(join(tmpdir(), "volkit-mib-"));
  const file = join(folder, "VOLKIT-MIB.txt");
  const state = join(folder, "state");
  writeFileSync(file, text);
  mkdirSync(join(state, "cert_indexes"), { recursive: true });
  return {
    file,
    state,
    path: `${standardModules}:${folder}`,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** All that smilint has to say of a module at its strictest. It ends with 0 whatever it finds. */
export function smilint(text: string): string {
  const { file, path, remove } = moduleOnDisk(text);
  const { stdout, stderr } = spawnSync("smilint", ["-l", "6", "-s", file], {
    env: { ...process.env, SMIPATH: path },
    encoding: "utf8",
  });
  remove();
  return `${stdout}${stderr}`.replaceAll(file, "VOLKIT-MIB.txt");
}

/** What snmptranslate makes of a name or number with a module loaded. */
export function snmptranslate(module: ModuleOnDisk, ...words: readonly string[]): string {
  const { stdout, stderr } = spawnSync("snmptranslate", ["-M", module.path, "-m", "VOLKIT-MIB", ...words], {
    env: { ...process.env, SNMP_PERSISTENT_DIR: module.state },
    encoding: "utf8",
  });
  return `${stdout}${stderr}`.trim();
}
