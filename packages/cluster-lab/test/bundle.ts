import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { temporary } from "./temporary.js";

/** Bundles one source file of the package into a folder of its own, as the build does, and gives its path. */
export async function bundle(name: string): Promise<string> {
  const outDir = await temporary();
  await build({
    config: false,
    silent: true,
    entry: [fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url))],
    outDir,
    format: "esm",
    target: "node20",
    platform: "node",
    splitting: false,
    noExternal: [/^@volkit\//],
    outExtension: () => ({ js: ".mjs" }),
    esbuildOptions: (options) => {
      options.conditions = ["@volkit/source"];
    },
  });
  return join(outDir, `${name}.mjs`);
}
