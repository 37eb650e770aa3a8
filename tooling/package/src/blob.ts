import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TargetNode } from "./target-node.js";

/** How the program gets going in the executable: read from source, with a code cache, from a startup snapshot. */
export type StartForm = "plain" | "code-cache" | "snapshot";

/** By these two builds give the same bytes: what V8 chooses by chance goes into a snapshot. */
const sameEveryTime = ["--hash-seed=1", "--random-seed=1", "--no-warnings"];

/** Has the target's own Node make what goes into the executable: no other can make its snapshot or code cache. */
export function makeBlob(node: TargetNode, program: string, form: StartForm): Uint8Array {
  const temporary = mkdtempSync(join(tmpdir(), "volkit-blob-"));
  const { folder, name } = node.workshop(temporary);
  const own = `${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${own}.cjs`), program);
    renameSync(join(folder, `${own}.cjs`), join(folder, "volkit.cjs"));
    const main = `${name}${name.includes("\\") ? "\\" : "/"}volkit.cjs`;
    writeFileSync(join(folder, `${own}.json`), JSON.stringify(configuration(main, `${own}.blob`, form)));
    node.run([...sameEveryTime, "--experimental-sea-config", `${own}.json`], { cwd: folder });
    return readFileSync(join(folder, `${own}.blob`));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    for (const end of ["json", "blob"]) rmSync(join(folder, `${own}.${end}`), { force: true });
  }
}

function configuration(main: string, output: string, form: StartForm): object {
  return {
    main,
    output,
    disableExperimentalSEAWarning: true,
    useSnapshot: form === "snapshot",
    useCodeCache: form === "code-cache",
  };
}
