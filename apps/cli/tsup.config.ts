import { copyFile } from "node:fs/promises";
import { defineConfig } from "tsup";

/** One readable file with everything inside; what an action does not need is in it, but not run. */
export default defineConfig({
  entry: ["src/volkit.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: false,
  clean: true,
  dts: false,
  noExternal: [/.*/],
  banner: {
    js: 'import { createRequire as volkitCreateRequire } from "node:module"; const require = volkitCreateRequire(import.meta.url);',
  },
  /** A lab's tools are programs of their own: they start this file, not the kit. */
  async onSuccess() {
    const standIn = new URL(import.meta.resolve("@volkit/cluster-lab/stand-in"));
    await copyFile(standIn, new URL("./dist/lab-stand-in.mjs", import.meta.url));
  },
});
