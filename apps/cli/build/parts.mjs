import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "rolldown";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const slashed = (path) => path.replaceAll("\\", "/");
const bundlersOwn = fileURLToPath(import.meta.resolve("rolldown"));

/** The parts that every action needs. What is loaded for some of them, or for people, is compiled when it is asked for. */
export const partsOfActions = ["volkit.js", "core.js", "execa.js", "runtime.js"];

/**
 * Has modules import the process as it is. The bundler would look at each of its properties, and to look at its title ends
 * a process that has no console on Windows.
 */
const processAsItIs = {
  name: "process as it is",
  resolveId: {
    filter: { id: /^(?:node:)?process$/ },
    handler: (_id, _importer, { kind }) =>
      kind === "import-statement" ? at("build/process.mjs") : undefined,
  },
};

/**
 * Bundles the program into parts: CommonJS files by their names, each loaded when it is first asked for. All that is loaded
 * with `main.ts` is one part, so that an action begins with one file. They are not minified, since an operator must
 * be able to read a stack, and hold ASCII alone: V8 keeps such a text in half the room. `build` names what they are,
 * `boot` is what loads them, and `files` are the sources that are in them, the bundler's for what it adds of its own.
 */
export async function bundleParts() {
  const { output } = await bundle({
    cwd: at(""),
    input: { volkit: at("src/volkit.ts") },
    platform: "node",
    write: false,
    onLog: onlyKnown,
    resolve: { conditionNames: ["@volkit/source", "node", "import", "default"] },
    // Of the signals' names execa needs one list of two: the other takes longer to make than all else that it loads.
    treeshake: { manualPureFunctions: ["getSignalsByNumber"] },
    plugins: [processAsItIs],
    output: {
      format: "cjs",
      entryFileNames: "[name].js",
      chunkFileNames: ({ name, facadeModuleId }) => `${nameOf(name, slashed(facadeModuleId ?? ""))}.js`,
      dynamicImportInCjs: false,
      codeSplitting: {
        groups: [
          { name: "core", test: /[\\/]apps[\\/]cli[\\/]src[\\/]main\.ts$/, priority: 1 },
          { name: "execa", test: /[\\/]node_modules[\\/]execa[\\/]index\.js$/ },
        ],
      },
    },
  });
  const texts = new Map(output.map(({ fileName, code }) => [fileName, inAscii(code)]));
  const hash = createHash("sha256");
  for (const text of texts.values()) hash.update(text);
  const build = hash.digest("hex").slice(0, 16);
  const ids = output.flatMap(({ moduleIds }) => moduleIds);
  const files = ids.map((id) => (id.startsWith("\0rolldown/") ? bundlersOwn : id)).filter(isAbsolute);
  const boot = readFileSync(at("build/boot.cjs"), "utf8").replace('"BUILD"', JSON.stringify(build));
  return { boot, build, texts, files: [...new Set(files.map(slashed))].sort() };
}

/** A part that is loaded both ways is loaded at once, which is known; anything else must not go unseen. */
function onlyKnown(level, { code, message }) {
  if (level === "warn" && code !== "INEFFECTIVE_DYNAMIC_IMPORT") throw new Error(message);
}

/** A part is named for the package of others it is, else for the module it begins with and that one's folder. */
function nameOf(name, file) {
  if (name === "rolldown-runtime") return "runtime";
  const [, others] = /.*\/node_modules\/([^@/]+)\//.exec(file) ?? [];
  const [, folder, own] = /([^/]+)\/([^/]+)\.ts$/.exec(file) ?? [];
  return others ?? (folder === undefined ? name : `${folder}-${own}`);
}

function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
