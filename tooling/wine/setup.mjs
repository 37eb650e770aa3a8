import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { haveDebianPrograms } from "../setup/apt.mjs";
import { nodeBinary } from "../setup/node-binary.mjs";

/**
 * Makes Windows programs run on this machine: Wine, a prefix that says it is Windows 10, and node.exe. What is
 * there already is left alone. Run as a program it prints the result as JSON.
 */
export function setUpWine(prefix = defaultPrefix) {
  haveDebianPrograms({ wine: ["wine64", "wine"] });
  if (!existsSync(prefix)) makePrefix(prefix);
  return {
    prefix,
    environment: wineEnvironment(prefix),
    node: join(nodeBinary("win-x64"), "bin", "node.exe"),
  };
}

const defaultPrefix = fileURLToPath(new URL("../../.cache/wine", import.meta.url));

/** The whole environment of a program under Wine: everything else of this machine's would leak in. */
export function wineEnvironment(prefix) {
  return {
    PATH: "/usr/local/bin:/usr/bin:/bin",
    HOME: prefix,
    LANG: "C.UTF-8", // file names beyond ASCII
    WINEPREFIX: prefix,
    WINEDEBUG: "-all",
    WINEDLLOVERRIDES: "mscoree=;mshtml=;winedbg.exe=d",
    LC_ALL: "C.UTF-8", // else it knows no file name that is not ASCII
  };
}

/** Made under another name: a prefix of the right name is a whole one. */
function makePrefix(prefix) {
  const aside = `${prefix}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const env = wineEnvironment(aside);
  run("wine", ["winecfg", "-v", "win10"], env);
  run(wineServer(), ["-w"], env);
  try {
    renameSync(aside, prefix);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(prefix)) throw error;
  }
}

function wineServer() {
  const places = ["/usr/lib/wine/wineserver64", "/usr/lib/wine/wineserver", "/usr/bin/wineserver"];
  return places.find((place) => existsSync(place)) ?? "wineserver";
}

/** Wine takes no pipes: what it starts in the background would hold them open. */
function run(program, args, env) {
  const { status, error } = spawnSync(program, args, { env, stdio: "ignore", timeout: 120_000 });
  if (status !== 0)
    throw new Error(`${program} ${args.join(" ")} failed: ${error?.message ?? `status ${status}`}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(setUpWine()));
