import { defineConfig } from "vitest/config";
import everyday from "./vitest.config.js";

/** What takes long: packages that are made, installations that are killed at every write. */
export default defineConfig({
  ...everyday,
  test: {
    ...everyday.test,
    include: ["{packages,apps,tooling}/*/{src,test}/**/*.long.test.ts"],
    // The kit that create-kit writes is the example, and its test puts that through the same.
    exclude: ["apps/example-kit/test/kit.long.test.ts"],
    // Several run side by side, each of many programs.
    testTimeout: 120_000,
  },
});
