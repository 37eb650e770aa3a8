import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kit } from "./kit.js";

/** A change of a file of the procedures: a text that stands there exactly once becomes another. */
export interface Edit {
  /** The file's name in the orchestrator's sources: `remove.ts`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The kit with changes in its procedures, built in memory. Rejects where a text is not there exactly once. */
export async function mutatedKit(root: string, edits: readonly Edit[]): Promise<Kit> {
  const folder = join(root, "packages", "kit-orchestrator", "src");
  const changed = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const path = join(folder, file);
    const text = changed.get(path) ?? (await readFile(path, "utf8"));
    if (text.split(from).length !== 2) throw new Error(`${file} does not hold this exactly once: ${from}`);
    changed.set(
      path,
      text.replace(from, () => to),
    );
  }
  const { outputFiles } = await build({
    entryPoints: [join(folder, "index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    conditions: ["@volkit/source"],
    plugins: [
      {
        name: "edits",
        setup(bundler) {
          bundler.onLoad({ filter: /kit-orchestrator[\\/]src[\\/][^\\/]+\.ts$/ }, ({ path }) => {
            const contents = changed.get(path);
            return contents === undefined ? undefined : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const built: unknown = await import(`data:text/javascript;base64,${code}`);
  if (!isKit(built)) throw new Error("what was built is no kit");
  return built;
}

function isKit(value: unknown): value is Kit {
  const names: readonly (keyof Kit)[] = ["beginRun", "longestRun", "monitor", "restore", "remove"];
  return typeof value === "object" && value !== null && names.every((name) => name in value);
}
