import { defineConfig } from "tsup";

/** One file that measures the built kit; what sets a machine up stays where it is, since it knows its place. */
export default defineConfig({
  entry: ["src/bench.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
  splitting: false,
  external: [/\/setup\//],
  /** What takes every path has no built form of its own: it is taken from its source. */
  noExternal: [/^@volkit\/proof\/src\//],
});
