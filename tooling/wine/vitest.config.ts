import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { CountsReporter } from "./counts-reporter.js";

const conditions = ["@volkit/source"];

/** The black-box suite against a program for Windows: `test.mjs` says which, and has started what is needed. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["apps/cli/test/{blackbox,windows}/**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("part.ts", import.meta.url))],
    testTimeout: 60_000,
    retry: { count: 2, delay: 15_000 }, // Wine's own server crashes now and then; the relay is back by then
    maxWorkers: 2,
    maxConcurrency: 3,
    reporters: ["dot", new CountsReporter()],
  },
});
