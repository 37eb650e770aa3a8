import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "./bundle.js";
import { places } from "./places.js";
import { takeFolder } from "./take-folder.js";
import type { TargetNode } from "./target-node.js";

/** V8 is to choose nothing by chance, so that two builds give the same bytes. */
const sameEveryTime = ["--random-seed=1", "--no-warnings"];

/**
 * Has the target's own Node compile the parts and make what goes into the executable: no other compiles for it. The
 * program finds its parts, and the files carried besides, by their names.
 */
export function makeBlob(
  { file, start, workshop }: TargetNode,
  { boot, build, texts, toCompile }: Bundle,
  carried: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const { folder, name } = workshop;
  takeFolder(folder);
  try {
    const lay = (asset: string, bytes: Uint8Array | string): void => {
      writeFileSync(join(folder, asset), bytes);
    };
    const inWorkshop = (word: string): string => `${name}${word}`;
    copyFileSync(file, join(folder, "node.exe"));
    lay("boot.cjs", boot);
    copyFileSync(places.compile, join(folder, "compile.cjs"));
    for (const [part, text] of texts) lay(part, text);
    for (const [asset, bytes] of carried) lay(asset, bytes);
    const node = inWorkshop("node.exe");
    start(node, [...sameEveryTime, "compile.cjs", build, ...toCompile], { cwd: folder });

    const compiled = toCompile.map((part) => `${part}.${build}.v8`);
    const assets = [...texts.keys(), ...compiled, ...carried.keys()];
    const configuration = {
      main: inWorkshop("boot.cjs"),
      output: "volkit.blob",
      disableExperimentalSEAWarning: true,
      assets: Object.fromEntries(assets.map((asset) => [asset, inWorkshop(asset)])),
    };
    lay("volkit.json", JSON.stringify(configuration));
    start(node, [...sameEveryTime, "--experimental-sea-config", "volkit.json"], { cwd: folder });
    return readFileSync(join(folder, "volkit.blob"));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}
