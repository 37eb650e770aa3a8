import { defineConfig } from "vitest/config";
import { CountsReporter } from "./counts-reporter.js";

const conditions = ["@volkit/source"];

/** The black-box suite against a program for Windows: `test.mjs` says which, and has started what is needed. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["apps/cli/test/{blackbox,windows}/**/*.test.ts"],
    testTimeout: 60_000,
    maxConcurrency: 4,
    reporters: ["dot", new CountsReporter()],
  },
});
