import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mutant } from "./mutant.js";

/** What the tests need besides the package and what they stand on, and what they do not. */
const besides = ["!/package.json", "/tooling/proof/src", "dist"];

/**
 * Changes a package's sources one place at a time, in a copy of it, and runs its tests on each change. Its
 * siblings are reached through node_modules and stay as they are. The copy goes, however the run ends.
 */
export async function runStryker(root: string, name: string): Promise<readonly Mutant[]> {
  const { Stryker } = await import("@stryker-mutator/core");
  const tempDirName = mkdtempSync(join(tmpdir(), "volkit-mutation-"));
  process.once("exit", () => {
    rmSync(tempDirName, { recursive: true, force: true });
  });
  // Stryker takes the working folder for the project.
  process.chdir(root);
  return await new Stryker({
    tempDirName,
    configFile: "tooling/proof/stryker/stryker.config.mjs",
    mutate: [`packages/${name}/src/**/*.ts`, "!**/*.test.ts"],
    ignorePatterns: ["/*", ...only("packages", name), ...only("tooling", "tsconfig", "proof"), ...besides],
  }).runMutationTest();
}

/** In the way of .gitignore: of everything in a folder only these. */
function only(folder: string, ...kept: readonly string[]): readonly string[] {
  return [`!/${folder}`, `/${folder}/*`, ...kept.map((each) => `!/${folder}/${each}`)];
}
