import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { haveDebianPrograms } from "./machine.js";
import { places } from "./places.js";
import { run } from "./run.js";

/** What runs each tool in a job of its own on Windows: volkit.exe carries it as an asset of this name. */
export const launcherName = "volkit-job.exe";

/** Builds it from its sources in C. */
export function makeLauncher(): Uint8Array {
  if (process.platform !== "win32") {
    haveDebianPrograms({ "x86_64-w64-mingw32-gcc": ["gcc-mingw-w64-x86-64-win32"] });
  }
  const folder = mkdtempSync(join(tmpdir(), "volkit-launcher-"));
  try {
    const file = join(folder, launcherName);
    run(process.execPath, [places.launcher, file]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
