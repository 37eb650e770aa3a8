import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TargetNode } from "./target-node.js";

/** How the program gets going in the executable: read from source, with a code cache, from a startup snapshot. */
export type StartForm = "plain" | "code-cache" | "snapshot";

/** By these two builds give the same bytes: what V8 chooses by chance goes into a snapshot. */
const sameEveryTime = ["--hash-seed=1", "--random-seed=1", "--no-warnings"];

/**
 * Has the target's own Node make what goes into the executable: no other can make its snapshot or code cache. The
 * program finds the assets by their names.
 */
export function makeBlob(
  node: TargetNode,
  program: string,
  form: StartForm,
  assets: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const temporary = mkdtempSync(join(tmpdir(), "volkit-blob-"));
  const { folder, name } = node.workshop(temporary);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "volkit.cjs"), program);
    for (const [asset, bytes] of assets) writeFileSync(join(folder, asset), bytes);
    const ofAssets = Object.fromEntries([...assets.keys()].map((asset) => [asset, `${name}${asset}`]));
    const configuration = { ...startingBy(form), main: `${name}volkit.cjs`, assets: ofAssets };
    writeFileSync(join(folder, "volkit.json"), JSON.stringify(configuration));
    node.run([...sameEveryTime, "--experimental-sea-config", "volkit.json"], { cwd: folder });
    return readFileSync(join(folder, "volkit.blob"));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function startingBy(form: StartForm): object {
  return {
    output: "volkit.blob",
    disableExperimentalSEAWarning: true,
    useSnapshot: form === "snapshot",
    useCodeCache: form === "code-cache",
  };
}
