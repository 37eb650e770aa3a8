import fc from "fast-check";

/**
 * The tests of the one package in the sandbox, as one file: a mutant costs a worker thread for every file of tests.
 * The list of survivors has to be the same every time, so chance has a seed. Left out are the tests that live
 * through hundreds of worlds, which take seconds each (what they alone would catch counts as a survivor), and
 * those of the message table, which Stryker does not touch: it takes what is `as const` for a type.
 */
fc.configureGlobal({ seed: 1 });
import.meta.glob(
  [
    "/packages/*/{src,test}/**/*.test.ts",
    "!**/{invariants,messages-reached,*-any-world}.test.ts",
    "!**/message-table.test.ts",
  ],
  { eager: true },
);
