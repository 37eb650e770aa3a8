import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const conditions = ["@volkit/source"];

/** Every day's tests: what takes long, and changes seldom, is left to `npm run test:long`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,apps,tooling}/*/{src,test}/**/*.test.ts"],
    // Programs for Windows alone: tooling/wine runs these.
    exclude: ["apps/cli/test/windows/**", "**/*.long.test.ts", "**/node_modules/**"],
    testTimeout: 30_000,
    // Many tests wait for programs that they start: of two processors none is kept free.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
