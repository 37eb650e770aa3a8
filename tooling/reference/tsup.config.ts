import { defineConfig } from "tsup";

/** One file that writes the pages, with all that it needs. */
export default defineConfig({
  entry: { generate: "src/generate.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
  noExternal: [/./],
});
