import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where the packages of this repository stand, and the types that declarations for Node.js need. */
export const places = {
  root: at(""),
  packages: at("packages"),
  types: at("node_modules/@types"),
};
