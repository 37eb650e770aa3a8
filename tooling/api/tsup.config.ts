import { defineConfig } from "tsup";

/** One file that checks the reports, or writes them; API Extractor stands beside it. */
export default defineConfig({
  entry: ["src/api.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
});
