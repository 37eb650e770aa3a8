import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where what is measured stands in this repository, and where where the work is done (kept out of git). */
export const places = {
  root: at(""),
  script: at("apps/cli/dist/volkit.js"),
  parts: at("apps/cli/dist/parts"),
  compile: at("apps/cli/build/compile.cjs"),
  packager: at("tooling/package/dist/package.js"),
  native: at("tooling/bench/native"),
  /** Emptied before and after each run. */
  work: at("dist/bench"),
  json: at("dist/bench.json"),
};
