import { defineConfig } from "tsup";

/** How every library package is built: one ES module, readable, its siblings left outside. Declarations come from tsc. */
export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  sourcemap: true,
  clean: true,
  dts: false,
  splitting: false,
});
