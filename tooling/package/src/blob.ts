import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeFolder } from "./take-folder.js";
import type { TargetNode } from "./target-node.js";

/** How the program gets going in the executable: read from source, with a code cache, from a startup snapshot. */
export type StartForm = "plain" | "code-cache" | "snapshot";

/**
 * By these two builds give the same bytes: what V8 chooses by chance goes into a snapshot, and so does what was in its
 * memory before, behind the bytes of small arrays.
 */
const sameEveryTime = ["--hash-seed=1", "--random-seed=1", "--clear-free-memory", "--no-warnings"];

/**
 * Has the target's own Node make what goes into the executable: no other can make its snapshot or code cache. The
 * program finds the assets by their names.
 */
export function makeBlob(
  { file, start, workshop }: TargetNode,
  program: string,
  form: StartForm,
  assets: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const { folder, name } = workshop;
  takeFolder(folder);
  try {
    copyFileSync(file, join(folder, "node.exe"));
    writeFileSync(join(folder, "volkit.cjs"), program);
    for (const [asset, bytes] of assets) writeFileSync(join(folder, asset), bytes);
    const ofAssets = Object.fromEntries([...assets.keys()].map((asset) => [asset, `${name}${asset}`]));
    const configuration = { ...startingBy(form), main: `${name}volkit.cjs`, assets: ofAssets };
    writeFileSync(join(folder, "volkit.json"), JSON.stringify(configuration));
    const words = [...sameEveryTime, "--experimental-sea-config", "volkit.json"];
    start(`${name}node.exe`, words, { cwd: folder });
    return readFileSync(join(folder, "volkit.blob"));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
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
