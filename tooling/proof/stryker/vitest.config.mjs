import everyday from "../../../vitest.config.ts";

/** The tests of every day, in one file. */
export default { ...everyday, test: { ...everyday.test, include: ["tooling/proof/stryker/all.test.mjs"] } };
