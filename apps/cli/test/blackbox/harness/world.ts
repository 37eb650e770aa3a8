import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reply } from "./answer.js";
import { between } from "./calls.js";
import { layOut } from "./layout.js";
import { onWindows } from "./target.js";
import { valueToWindows } from "./windows-text.js";
import { worldPrefix } from "./world-folder.js";

const homes = {
  EMCmd: "dk",
  volume: "lk/Bin",
  CheckVolume: "lk/Bin",
  flg_create: "lk/Bin",
  ins_list: "lk/Bin",
  ins_setst: "lk/Bin",
  eqv_list: "lk/Bin",
  lcdremexec: "lk/Bin",
  EISMEventNotice: "lk/Bin",
  lk_err: "lk/Bin",
  vssadmin: "win/System32",
  chkntfs: "win/System32",
  schtasks: "win/System32",
  mountvol: "win/System32",
  sc: "win/System32",
} as const;

export type ToolName = keyof typeof homes;

const toolNames: readonly ToolName[] = [
  "EMCmd",
  "volume",
  "CheckVolume",
  "flg_create",
  "ins_list",
  "ins_setst",
  "eqv_list",
  "lcdremexec",
  "EISMEventNotice",
  "lk_err",
  "vssadmin",
  "chkntfs",
  "schtasks",
  "mountvol",
  "sc",
];

/** The stand-ins' files; those of the raw command lines and of the argv that Windows makes of them, where asked for. */
type Notes = "calls" | "unexpected" | "planted" | "pids" | "children" | "raw" | "argv";

/** One node's folders in a temporary place, with a stand-in for every tool and planted programs beside them. */
export interface World {
  readonly folder: string;
  readonly lifeKeeper: string;
  readonly dataKeeper: string;
  readonly windows: string;
  /** The folder the program is started in. */
  readonly current: string;
  readonly configurationFile: string;
  readonly recordFolder: string;
  /** The path of a tool's stand-in. */
  readonly tool: (name: ToolName) => string;
  /** What the stand-ins wrote into one of their files, line by line. */
  readonly noted: (file: Notes) => string[];
  /** Every call, its argv element by element, the tool's bare name first. */
  readonly calls: () => string[][];
  readonly clear: () => void;
}

export function makeWorld(replies: readonly Reply[], name = "node", thorough = false): World {
  const top = mkdtempSync(join(tmpdir(), worldPrefix));
  const folder = join(top, name);
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  for (const part of ["dk", "lk/Bin", "lk/etc", "win/System32", "current", "path", "answers"]) {
    mkdirSync(at(part), { recursive: true });
  }
  const { writeTool, plant } = layOut(folder, thorough);
  for (const tool of toolNames) {
    const own = replies.filter(([argv]) => argv[0] === tool);
    writeTool(at(homes[tool], `${tool}.exe`), tool, own);
    for (const place of ["current", "path"]) plant(at(place), tool);
  }
  const noted: World["noted"] = (file) => linesOf(at(file));
  return {
    folder,
    lifeKeeper: at("lk"),
    dataKeeper: at("dk"),
    windows: at("win"),
    current: at("current"),
    configurationFile: at("lk/etc/volkit.json"),
    recordFolder: at("lk/Out/volkit"),
    tool: (tool) => at(homes[tool], `${tool}.exe`),
    noted,
    calls: () => noted("calls").map((line) => line.split(between)),
    clear: () => {
      rmSync(top, { recursive: true, force: true });
    },
  };
}

/** Writes the configuration: an object as JSON, text and bytes as they are. */
export function configure(world: World, configuration: unknown): void {
  const asItIs = typeof configuration === "string" || configuration instanceof Uint8Array;
  const value = onWindows && !asItIs ? valueToWindows(configuration) : configuration;
  writeFileSync(world.configurationFile, asItIs ? configuration : JSON.stringify(value));
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch {
    return [];
  }
}
