import { defineConfig } from "vitest/config";

/** What takes Wine: it is not among the usual tests. `pnpm exec vitest run --config tooling/package/wine/vitest.config.ts` */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
