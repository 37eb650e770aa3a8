import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { edited, type Edit } from "./edit.js";

/** Loads a module of the repository from its source, with these edits in it or in what it imports. */
export async function loadEdited(root: string, entry: string, edits: readonly Edit[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "volkit-edited-"));
  try {
    const outfile = join(folder, "edited.mjs");
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      conditions: ["@volkit/source"],
      plugins: [withEdits(root, edits)],
      logLevel: "silent",
    });
    const loaded: unknown = await import(pathToFileURL(outfile).href);
    return loaded;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
