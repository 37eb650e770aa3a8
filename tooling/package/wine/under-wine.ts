import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUpWine } from "../src/machine.js";
import type { Ended } from "../test/program.js";

/** Runs a Windows program by Wine. Of its exit status only the lowest eight bits are seen here. */
export function startUnderWine(
  file: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Ended {
  const folder = mkdtempSync(join(tmpdir(), "volkit-wine-"));
  const [stdout, stderr] = [join(folder, "stdout"), join(folder, "stderr")];
  const outputs = [openSync(stdout, "w"), openSync(stderr, "w")];
  try {
    const { status } = spawnSync("wine", [file, ...words], {
      cwd: folder,
      env: { ...setUpWine().environment, ...environment },
      stdio: ["ignore", ...outputs],
      timeout: 110_000,
    });
    return { exit: status, stdout: readFileSync(stdout, "utf8"), stderr: readFileSync(stderr, "utf8") };
  } finally {
    for (const output of outputs) closeSync(output);
    rmSync(folder, { recursive: true, force: true });
  }
}
