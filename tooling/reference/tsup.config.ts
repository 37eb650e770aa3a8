import { defineConfig } from "tsup";

/** One file that writes the pages; the packages stand beside it. */
export default defineConfig({
  entry: { generate: "src/generate.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
  /** The kit's own tables have no package of their own: they are taken from its source. */
  noExternal: [/^volkit\/src\//],
});
