import { linkSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reply } from "./answer.js";
import { writePlanted, writeStandIn } from "./stand-in.js";
import { target } from "./target.js";
import { livingFolder, writeWindowsStandIn } from "./windows-stand-in.js";
import { windowsPath } from "./windows-text.js";

/** How the programs of a world are written, by the system that the tested program is for. */
interface Layout {
  /** Writes what stands in for a tool. */
  readonly writeTool: (file: string, tool: string, replies: readonly Reply[]) => void;
  /** Puts programs into a folder that bear a tool's name, and that nobody may start. */
  readonly plant: (folder: string, tool: string) => void;
}

/** `thorough` stand-ins for Windows note their raw command lines too. */
export function layOut(folder: string, thorough: boolean): Layout {
  return target.kind === "here" ? here(folder) : windows(folder, target.standIn, thorough);
}

/** Writes a program that prints nothing and ends with a status. */
export function writeEnding(file: string, exit: number): void {
  if (target.kind === "here") writeFileSync(file, `#!/bin/sh\nexit ${exit}\n`, { mode: 0o755 });
  else writeWindowsStandIn(target.standIn, file, "ending", String(exit), [], "/");
}

function here(folder: string): Layout {
  const planted = join(folder, "answers", "planted");
  writePlanted(planted, folder);
  return {
    writeTool: (file, tool, replies) => {
      writeStandIn(file, tool, replies, folder);
    },
    plant: (place, tool) => {
      for (const name of [`${tool}.exe`, tool]) linkSync(planted, join(place, name));
    },
  };
}

/** Every ending that Windows would look for by itself. */
const programEndings = [".exe", ".com", ""];
const scriptEndings = [".cmd", ".bat"];

function windows(folder: string, standIn: string, thorough: boolean): Layout {
  mkdirSync(livingFolder, { recursive: true });
  const [planted, script] = [join(folder, "answers", "planted"), join(folder, "answers", "planted.cmd")];
  writeWindowsStandIn(standIn, planted, "planted", "planted", [], folder);
  writeFileSync(script, `@echo %0 %* >>"${windowsPath(folder)}\\planted"\r\n`);
  return {
    writeTool: (file, tool, replies) => {
      writeWindowsStandIn(standIn, file, thorough ? "thorough" : "tool", tool, replies, folder);
    },
    plant: (place, tool) => {
      for (const ending of programEndings) linkSync(planted, join(place, tool + ending));
      for (const ending of scriptEndings) linkSync(script, join(place, tool + ending));
    },
  };
}
