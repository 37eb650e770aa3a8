import { defineConfig } from "tsup";

/** A file for each command of this package; what sets a machine up stays where it is, since it knows its place. */
export default defineConfig({
  entry: ["src/package.ts", "src/sbom.ts", "src/licences.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
  external: [/\/(setup|wine|cli\/build)\//],
});
