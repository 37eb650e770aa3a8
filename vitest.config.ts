import { defineConfig } from "vitest/config";

const conditions = ["@volkit/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,apps,tooling}/*/{src,test}/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
