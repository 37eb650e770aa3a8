import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDeaf, nodeVariables } from "./deaf.js";
import { sentinelFuse } from "./fuse.js";
import { run } from "./run.js";

const postject = createRequire(import.meta.url).resolve("postject/dist/cli.js");

/** Makes volkit of node: the program as a section of its own, where Node looks for it. */
export function linuxExecutable(node: Uint8Array, blob: Uint8Array): Buffer {
  const bytes = Buffer.from(node);
  makeDeaf(bytes, nodeVariables);
  const folder = mkdtempSync(join(tmpdir(), "volkit-linux-"));
  try {
    const [file, program] = [join(folder, "volkit"), join(folder, "blob")];
    writeFileSync(file, bytes, { mode: 0o755 });
    writeFileSync(program, blob);
    run(process.execPath, [postject, file, "NODE_SEA_BLOB", program, "--sentinel-fuse", sentinelFuse]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
