import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { edited, type Edit } from "./edit.js";

/** What is bundled, of which repository. */
export interface Entry {
  readonly root: string;
  /** A source file, by its path from the root. */
  readonly file: string;
}

const banner =
  'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);';

/**
 * Bundles a source file with all it imports, from the sources of the packages, into one module at `into`, with an edit
 * made where there is one. Throws where the edit's text is not there exactly once, or its file is no part of the bundle.
 */
export async function bundleEdited(
  { root, file }: Entry,
  edit: Edit | undefined,
  into: string,
): Promise<void> {
  const editing = edit === undefined ? undefined : editingPlugin(resolve(root, edit.file), edit);
  await build({
    entryPoints: [resolve(root, file)],
    outfile: into,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["@volkit/source"],
    banner: { js: banner },
    logLevel: "silent",
    plugins: editing === undefined ? [] : [editing.plugin],
  });
  if (edit !== undefined && editing?.wasMade() !== true)
    throw new Error(`${edit.file} is no part of ${file}: an edit of it changes nothing`);
}

function editingPlugin(path: string, edit: Edit): { plugin: Plugin; wasMade: () => boolean } {
  let isMade = false;
  return {
    wasMade: () => isMade,
    plugin: {
      name: "edit",
      setup(bundler) {
        bundler.onLoad({ filter: /\.[cm]?tsx?$/ }, async (args) => {
          if (args.path !== path) return undefined;
          isMade = true;
          return { contents: edited(await readFile(path, "utf8"), edit), loader: "ts" };
        });
      },
    },
  };
}
