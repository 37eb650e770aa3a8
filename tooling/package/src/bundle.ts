import { createRequire } from "node:module";
import { relative } from "node:path";
import { build, type Metafile } from "esbuild";
import { places } from "./places.js";

/** The program in one file, and what the bundler says of what it put into it. */
export interface Bundle {
  readonly text: string;
  /** The files that are in it, by their paths from the repository's root; the bundler's for the helpers that it adds. */
  readonly files: readonly string[];
}

/**
 * Bundles the program into one CommonJS file that Node can make a startup snapshot of. It is not minified: an
 * operator must be able to read a stack. Built-in modules that are loaded on demand are loaded by `require`, since
 * a single executable has no `import()`.
 */
export async function bundle(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: places.root,
    entryPoints: [places.entry],
    outfile: "volkit.cjs",
    bundle: true,
    write: false,
    metafile: true,
    format: "cjs",
    platform: "node",
    target: "node22",
    conditions: ["@volkit/source"],
    supported: { "dynamic-import": false },
    // The one use of it is where a library looks beside itself; the kit says where things are.
    define: { "import.meta.url": "undefined" },
    logLevel: "warning",
  });
  return { text: outputFiles[0]?.text ?? "", files: [...filesIn(metafile), bundlersOwn] };
}

const bundlersOwn = relative(places.root, createRequire(import.meta.url).resolve("esbuild")).replaceAll(
  "\\",
  "/",
);

function filesIn({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap(({ inputs: of }) => Object.entries(of));
  return inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])).sort();
}
