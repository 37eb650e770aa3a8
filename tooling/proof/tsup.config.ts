import { defineConfig } from "tsup";

/** One file that walks, lives through and bends, one that writes the tables of the paths; the packages stand beside them. */
export default defineConfig({
  entry: { proof: "src/proof.ts", "generate-paths": "src/golden/generate.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
  /** The kit's own readers have no package of their own: they are taken from its source. */
  noExternal: [/^volkit\/src\//],
});
