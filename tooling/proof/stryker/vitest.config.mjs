const conditions = ["@volkit/source"];

/** The tests of the one package in the sandbox, in one file, from its sources like every day's. */
export default {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["tooling/proof/stryker/all.test.mjs"], testTimeout: 30_000 },
};
