import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { edited, type Edit } from "./edit.js";

/** What is bundled may hold libraries that are no modules, and call for Node's own parts in their way. */
const banner =
  'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);';

/**
 * Bundles a module of the repository from its source into one file, with these edits in it or in what it imports.
 * Throws where an edit's text is not there exactly once, or its file is no part of the bundle.
 */
export async function bundleEdited(
  root: string,
  entry: string,
  edits: readonly Edit[],
  outfile: string,
): Promise<void> {
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["@volkit/source"],
    banner: { js: banner },
    plugins: [withEdits(root, edits)],
    logLevel: "silent",
  });
}

function withEdits(root: string, edits: readonly Edit[]): Plugin {
  const left = new Set(edits.map(({ file }) => resolve(root, file)));
  return {
    name: "edits",
    setup: (bundling) => {
      bundling.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const here = edits.filter(({ file }) => resolve(root, file) === path);
        if (here.length === 0) return undefined;
        left.delete(path);
        return { contents: edited(readFileSync(path, "utf8"), here), loader: "ts" };
      });
      bundling.onEnd(() => {
        const [never] = left;
        if (never !== undefined) throw new Error(`${never} is edited, and no part of what is loaded`);
      });
    },
  };
}
