import { fileURLToPath } from "node:url";

/** What holds for every package. Types are not looked at: what the compiler would catch, a test has to catch too. */
export default {
  plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
  testRunner: "vitest",
  vitest: { configFile: "tooling/proof/stryker/vitest.config.mjs", related: false },
  coverageAnalysis: "perTest",
  cleanTempDir: "always",
  // Only a mutant that never ends is to be taken for one, also where the machine is busy.
  timeoutMS: 10_000,
  reporters: [],
  logLevel: "error",
};
