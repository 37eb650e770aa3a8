import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where what a package is made of stands in this repository, and where packages go (kept out of git). */
export const places = {
  root: at(""),
  compile: at("apps/cli/build/compile.cjs"),
  manifest: at("apps/cli/package.json"),
  schema: at("apps/cli/schema/volkit.schema.json"),
  mib: at("apps/cli/mibs/VOLKIT-MIB.txt"),
  docs: at("apps/docs"),
  licence: at("LICENSE"),
  launcher: at("tooling/launcher/build.mjs"),
  packages: at("dist/package"),
  bills: at("dist/sbom"),
};
