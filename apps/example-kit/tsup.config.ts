import { defineConfig } from "tsup";

const shared = { format: "esm", target: "node20", platform: "node", dts: false, splitting: false } as const;

/** What the action programs call, and the kit's tool for the lab, which stands alone: a lab loads it from anywhere. */
export default defineConfig([
  { ...shared, entry: ["src/actions.ts", "src/run-action.ts"] },
  { ...shared, entry: ["src/lab-tools.ts"], noExternal: [/^@volkit\//] },
]);
