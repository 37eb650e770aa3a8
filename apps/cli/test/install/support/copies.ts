import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

/** Makes another release of the program: the same, but for the version that it says it is. */
export function releaseOf(version: string, site: Site): string {
  const program = join(site.top, `volkit-${version}.js`);
  const text = readFileSync(programFile, "utf8");
  const own = 'version: "0.0.0",';
  if (text.split(own).length !== 2) throw new Error("The bundle does not hold its version where it did.");
  writeFileSync(program, text.replace(own, `version: "${version}",`));
  return program;
}
