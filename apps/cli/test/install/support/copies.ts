import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Ended } from "../../blackbox/harness/program.js";
import { programFile } from "../../blackbox/harness/target.js";
import type { Site } from "./site.js";

/** Runs a copy of the program that lies somewhere else. */
export function runCopy(program: string, site: Site, words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: site.top,
    env: { PATH: "/usr/bin:/bin", LKROOT: site.root, ExtMirrBase: join(site.root, "dk") },
    encoding: "utf8",
  });
  return { exit: status, stdout, stderr, seconds: 0 };
}

/** Copies the program, with all that lies beside it. */
export function copyInto(folder: string): string {
  cpSync(dirname(programFile), folder, { recursive: true });
  return join(folder, basename(programFile));
}

/** Makes another release of the program: the same, but for the version that it says it is. */
export function releaseOf(version: string, site: Site): string {
  const folder = join(site.top, `volkit-${version}`);
  const program = copyInto(folder);
  for (const name of readdirSync(join(folder, "parts"))) {
    if (name.endsWith(".v8")) rmSync(join(folder, "parts", name)); // it was made of the other text
  }
  const part = join(folder, "parts", "core.js");
  const text = readFileSync(part, "utf8");
  const own = 'const version = "0.0.0";';
  if (text.split(own).length !== 2) throw new Error("The program does not hold its version where it did.");
  writeFileSync(part, text.replace(own, `const version = "${version}";`));
  return program;
}
