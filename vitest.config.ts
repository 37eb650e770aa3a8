import { defineConfig } from "vitest/config";

const conditions = ["@volkit/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,apps,tooling}/*/{src,test}/**/*.test.ts"],
    // Programs for Windows alone: tooling/wine runs these.
    exclude: ["apps/cli/test/windows/**", "**/node_modules/**"],
    testTimeout: 30_000,
  },
});
