import { defineConfig } from "tsup";

/** One file that makes packages; what sets a machine up stays where it is, since it knows its place. */
export default defineConfig({
  entry: ["src/package.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
  external: [/\/(setup|wine|cli\/build)\//],
});
