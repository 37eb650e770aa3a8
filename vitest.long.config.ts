import { mergeConfig } from "vitest/config";
import everyday from "./vitest.config.js";

/** What takes long: packages that are made, installations that are killed at every write. */
export default mergeConfig(everyday, {
  test: {
    include: ["{packages,apps,tooling}/*/test/**/*.long.test.ts"],
    exclude: ["**/node_modules/**"],
  },
});
