import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { objectOf } from "../json.js";
import { ended, type Ended } from "../run.js";
import type { Tarball } from "../tarball.js";
import { readReadme, type Example } from "./readme.js";
import { typeCheck } from "./type-check.js";
import { uninstalled } from "./uninstalled.js";

/** What came of a package in an empty folder: how many examples printed what they say, and what is wrong. */
export interface Tried {
  readonly name: string;
  readonly examples: number;
  readonly entries: number;
  readonly faults: readonly string[];
}

/**
 * Does with a package what its README tells, in an empty folder: installs it by npm, runs each example that says what
 * it prints, and compares. Then it type-checks every entry. A scaffold is started by `npm create` before, and what
 * it wrote is installed and tested. `env` names the registry for npm.
 */
export async function tryPackage(
  tarball: Tarball,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Tried> {
  const { name, files } = tarball;
  const readme = readReadme(files.get("README.md") ?? "");
  const { examples } = readme;
  const entries = entriesOf(tarball);
  const global = join(folder, "global");
  const place = {
    cwd: folder,
    env: {
      ...env,
      npm_config_prefix: global,
      PATH: [join(global, "bin"), process.env["PATH"]].join(delimiter),
    },
  };
  mkdirSync(folder, { recursive: true });
  const faults: string[] = [];
  const expectFine = (what: string, { status, stdout, stderr }: Ended) => {
    if (status !== 0) faults.push(`${name}: ${what} ended with ${status}\n${stdout}${stderr}`);
  };

  if (isScaffold(tarball))
    for (const command of scaffolding(name))
      expectFine(command, await ended("sh", ["-e", "-c", command], place));
  const install = isScaffold(tarball) ? `npm install ${name}` : readme.install;
  if (install === "") faults.push(`${name}: its README has no "## Install" with what to type`);
  if (examples.length === 0) faults.push(`${name}: its README has no example that says what it prints`);
  for (const one of uninstalled({ ...readme, install }))
    faults.push(`${name}: an example imports ${one}, which its README does not install`);
  expectFine(install.trim(), await ended("sh", ["-e", "-c", install], place));
  const where = install.includes("--global") ? ["--global"] : [];
  expectFine("npm ls", await ended("npm", ["ls", "--all", ...where], place));
  for (const example of examples) faults.push(...(await exampleFaults(example, name, place)));
  if (entries.length > 0)
    faults.push(...typeCheck(folder, entries).map((fault) => `${name}: types: ${fault}`));
  return { name, examples: examples.length, entries: entries.length, faults };
}

/** A package that is meant for `npm create`. */
function isScaffold({ name }: Tarball): boolean {
  return /(^|\/)create-/.test(name);
}

/** What somebody types who starts with it: what it wrote must install, and pass its own tests. */
function scaffolding(name: string): readonly string[] {
  const started = name.replace(/(^|\/)create-/, "$1");
  return [`npm create --yes ${started} started`, "cd started && npm install", "cd started && npm test"];
}

/** What of a package can be imported with types. */
function entriesOf({ name, files }: Tarball): readonly string[] {
  const { exports = {} } = objectOf(files.get("package.json") ?? "{}");
  if (typeof exports !== "object" || exports === null) return [];
  return Object.entries(exports)
    .filter(([, entry]) => typeof entry === "object")
    .map(([path]) => `${name}${path.slice(1)}`);
}

async function exampleFaults(
  { language, text, prints }: Example,
  name: string,
  place: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<readonly string[]> {
  const { status, stdout, stderr } = await typed(language, text, place);
  const printed =
    stdout === prints ? [] : [`${name}: an example prints\n${stdout}${stderr}and not\n${prints}`];
  const failed = status === 0 ? [] : [`${name}: an example ended with ${status}\n${stderr}`];
  return [...printed, ...failed];
}

/** What a shell prints is read as somebody at a terminal sees it: messages go to stderr. */
function typed(language: "js" | "sh", text: string, place: { readonly cwd: string }): Promise<Ended> {
  if (language === "sh") return ended("sh", ["-e", "-c", `exec 2>&1\n${text}`], place);
  writeFileSync(join(place.cwd, "example.mjs"), text);
  return ended(process.execPath, ["example.mjs"], place);
}
