import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { objectOf, textsUnder } from "./json.js";
import type { Tarball } from "./tarball.js";

/** No package is to be larger, packed: who installs it waits for it, and a mistake in `files` shows. */
const most = 2 * 1024 * 1024;

/** What is wrong with a package as it would be published, a sentence each. `released`: it has a changelog by now. */
export function tarballFaults(tarball: Tarball, released: boolean): readonly string[] {
  const faults = [
    ...missingFiles(tarball, released),
    ...manifestFaults(tarball),
    ...dependencyFaults(tarball),
    ...sourceMapFaults(tarball),
    ...(tarball.bytes.length > most ? [`is ${tarball.bytes.length} bytes, more than ${most}`] : []),
  ];
  return faults.map((fault) => `${tarball.name}: ${fault}`);
}

function missingFiles({ files }: Tarball, released: boolean): readonly string[] {
  const wanted = ["LICENSE", "README.md", ...(released ? ["CHANGELOG.md"] : [])];
  return wanted.filter((name) => !files.has(name)).map((name) => `${name} is not in it`);
}

function manifestFaults({ files }: Tarball): readonly string[] {
  const manifest = objectOf(files.get("package.json") ?? "{}");
  const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  const ranges = kinds.flatMap((kind) => [...textsUnder(manifest, kind)]);
  return [
    ...(manifest["license"] === "MIT" ? [] : ["its licence is not MIT"]),
    ...ranges
      .filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
      .map(([name, range]) => `${name} is at ${range}, which no registry knows`),
  ];
}

/** Both ways: what is imported and not installed, and what is installed and not imported. Templates are others' code. */
function dependencyFaults({ name, files }: Tarball): readonly string[] {
  const listed = [...textsUnder(objectOf(files.get("package.json") ?? "{}"), "dependencies").keys()];
  const imported = new Set(
    [...files].filter(([path]) => /^dist\/(?!template\/).*\.(m?js|d\.ts)$/.test(path)).flatMap(importsOf),
  );
  return [
    ...listed.filter((one) => !imported.has(one)).map((one) => `depends on ${one} and never imports it`),
    ...[...imported]
      .filter((one) => !listed.includes(one) && one !== name)
      .map((one) => `imports ${one} and does not depend on it`),
  ];
}

function importsOf([path, text]: readonly [string, string]): readonly string[] {
  const { importedFiles } = ts.preProcessFile(text, true, path.endsWith("js"));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((from) => !from.startsWith(".") && !isBuiltin(from))
    .map((from) => from.split("/", from.startsWith("@") ? 2 : 1).join("/"));
}

function sourceMapFaults({ files }: Tarball): readonly string[] {
  return [...files]
    .filter(([path]) => path.endsWith(".map"))
    .flatMap(([path, text]) =>
      sourcesOf(text).map((source) => [path, posix.join(posix.dirname(path), source)]),
    )
    .filter(([, source = ""]) => !files.has(source))
    .map(([path = "", source = ""]) => `${path} leads to ${source}, which is not in it`);
}

function sourcesOf(map: string): readonly string[] {
  const { sources } = objectOf(map);
  return Array.isArray(sources) ? sources.filter((source) => typeof source === "string") : [];
}
