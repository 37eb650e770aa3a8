import { defineConfig } from "tsup";

/** One file that runs the built kit; the lab is a package beside it, whose stand-in it brings along. */
export default defineConfig({
  entry: ["src/torture.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
});
