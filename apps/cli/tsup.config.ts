import { defineConfig } from "tsup";

/** One readable file with everything inside; what an action does not need is in it, but not run. */
export default defineConfig({
  entry: ["src/volkit.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: false,
  clean: true,
  dts: false,
  noExternal: [/.*/],
  banner: {
    js: 'import { createRequire as volkitCreateRequire } from "node:module"; const require = volkitCreateRequire(import.meta.url);',
  },
});
