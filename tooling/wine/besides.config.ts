import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { CountsReporter } from "./counts-reporter.js";

const conditions = ["@volkit/source"];

/** What is tested under Wine besides the black-box suite: trees of processes, and the package for Windows. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      "packages/tool-runner/test/windows/**/*.test.ts",
      ...(process.platform === "win32" ? [] : ["tooling/package/wine/**/*.test.ts"]),
    ],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    retry: { count: 2, delay: 1000 }, // as for the black-box suite; and Wine ends a job one by one, while it breeds
    maxWorkers: 2,
    reporters: ["dot", new CountsReporter()],
  },
});
