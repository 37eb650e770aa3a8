import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Whether C programs can be compiled here. */
export const hasCompiler = spawnSync("cc", ["--version"]).status === 0;
export const noCompiler = "there is no cc: apt-get install gcc libc6-dev";

/** A folder for the tests of a file, removed after them. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "volkit-bench-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
