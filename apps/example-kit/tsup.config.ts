import { defineConfig } from "tsup";

/** What the action programs call, and the kit's tool for the lab; the packages stand beside them. */
export default defineConfig({
  entry: ["src/actions.ts", "src/run-action.ts", "src/lab-tools.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  dts: false,
});
