import { defineConfig } from "tsup";

/** One file that walks, lives through and bends; the packages it proves stand beside it. */
export default defineConfig({
  entry: ["src/proof.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
  /** The kit's own readers have no package of their own: they are taken from its source. */
  noExternal: [/^volkit\/src\//],
});
