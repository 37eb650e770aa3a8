import { defineConfig } from "tsup";

/** Two programs: one that makes a release, and one that rehearses it. */
export default defineConfig({
  entry: ["src/release.ts", "src/rehearse.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
});
