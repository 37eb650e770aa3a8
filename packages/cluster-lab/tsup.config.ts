import { defineConfig } from "tsup";

const common = {
  format: "esm",
  target: "node20",
  platform: "node",
  sourcemap: true,
  dts: false,
  splitting: false,
} as const;

/** The library, and the program that labs on disk copy: one file that needs nothing beside it. */
export default defineConfig([
  { ...common, entry: ["src/index.ts"], clean: ["!stand-in.*"] },
  {
    ...common,
    entry: ["src/stand-in.ts"],
    clean: false,
    sourcemap: false,
    noExternal: [/^@volkit\//],
    outExtension: () => ({ js: ".mjs" }),
    esbuildOptions: (options) => {
      options.conditions = ["@volkit/source"];
    },
  },
]);
