import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Rounds } from "./in-turns.js";
import { compileNatives, type Natives } from "./natives.js";
import { makePrograms, type Programs } from "./programs.js";
import type { Bench } from "./section.js";

/**
 * Gives each section, by its name, what it measures with, below a folder. What several need is made when the first asks
 * for it: a section that needs neither compiler nor package runs without them.
 */
export function openBench(folder: string, rounds: Rounds): (section: string) => Bench {
  let natives: Natives | undefined;
  let programs: Programs | undefined;
  return (section) => ({
    rounds,
    folder: newFolder(folder, section),
    get natives() {
      return (natives ??= compileNatives(newFolder(folder, "natives")));
    },
    get programs() {
      return (programs ??= makePrograms(newFolder(folder, "package")));
    },
  });
}

function newFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}
