import { join } from "node:path";
import { Lacking } from "./lacking.js";
import { haveDebianPrograms } from "./machine.js";
import { places } from "./places.js";
import { run } from "./run.js";

/** The compiled programs of this folder's `native`. */
export interface Natives {
  /** Runs a program with pipes and a deadline, as the kit runs tools, and tells what it took. */
  readonly measure: string;
  /** The cheapest tool there can be: prints the answer that a file holds for its words, at once or after a delay. */
  readonly standIn: string;
}

/** Compiles them into a folder. Throws `Lacking`, saying what to install, where there is no compiler and none can be had. */
export function compileNatives(folder: string): Natives {
  haveCompiler();
  return { measure: compiled("measure", folder), standIn: compiled("stand-in", folder) };
}

function haveCompiler(): void {
  try {
    haveDebianPrograms({ cc: ["gcc", "libc6-dev"] });
  } catch (error) {
    throw new Lacking(error instanceof Error ? error.message : String(error));
  }
}

/** Without shared libraries: a process that has none to load starts twice as fast. */
function compiled(name: string, folder: string): string {
  const program = join(folder, name);
  run("cc", ["-O2", "-static", "-Wall", "-Wextra", "-o", program, join(places.native, `${name}.c`)]);
  return program;
}
