import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { build } from "tsup";
import { onTestFinished } from "vitest";

import { isAnswer, type Answer, type Order } from "./order.js";

const { VOLKIT_WINE_PREFIX: prefix, VOLKIT_WINE_NODE: node } = process.env;

/** Why nothing can be run under Wine here; undefined where it can. */
export function whyNoWine(): string | undefined {
  if (prefix === undefined || node === undefined) {
    return "VOLKIT_WINE_PREFIX and VOLKIT_WINE_NODE name no prefix of Wine and no node.exe";
  }
  const compiler = spawnSync("x86_64-w64-mingw32-gcc", ["--version"]).status === 0;
  return compiler ? undefined : "there is no x86_64-w64-mingw32-gcc";
}

const environment = {
  PATH: "/usr/local/bin:/usr/bin:/bin",
  HOME: prefix,
  LANG: "C.UTF-8",
  WINEPREFIX: prefix,
  WINEDEBUG: "-all",
  WINEDLLOVERRIDES: "mscoree=;mshtml=;winedbg.exe=d",
};

/** A folder with the launcher, the tool `family`, and the program that runs it by the runner. */
export interface Place {
  readonly folder: string;
  readonly launcher: string;
  readonly driver: string;
}

/** Builds what the tests need, in a folder with a name as Windows has them. */
export async function makePlace(): Promise<Place> {
  const root = mkdtempSync(join(tmpdir(), "volkit-wine-"));
  const folder = join(root, "Program Files (日本)");
  mkdirSync(folder);
  const launcher = join(folder, "volkit-job.exe");
  run(process.execPath, here("../../../../tooling/launcher/build.mjs"), launcher);
  run(
    "x86_64-w64-mingw32-gcc",
    "-O1",
    "-Wall",
    "-municode",
    "-o",
    join(folder, "family.exe"),
    here("family.c"),
  );
  await build({
    config: false,
    silent: true,
    entry: [here("driver.ts")],
    outDir: root,
    format: "esm",
    target: "node20",
    splitting: false,
    noExternal: [/.*/],
    outExtension: () => ({ js: ".mjs" }),
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    esbuildOptions: (options) => {
      options.conditions = ["@volkit/source"];
    },
  });
  return { folder, launcher, driver: join(root, "driver.mjs") };
}

/** Takes it away again. */
export function removePlace({ driver }: Place): void {
  rmSync(join(driver, ".."), { recursive: true, force: true });
}

/** The runner at work under Wine. */
export interface Started {
  /** Its process id there. */
  readonly pid: () => Promise<number>;
  readonly ended: Promise<unknown>;
  /** What came of it, when it has ended. */
  readonly answer: () => Promise<Answer>;
}

/** Has the runner do what is ordered. */
export function driven(place: Place, order: Omit<Order, "folder" | "pid" | "answer">): Started {
  const own = mkdtempSync(join(place.driver, "..", "run-"));
  const [pid, answer] = [join(own, "pid"), join(own, "answer.json")];
  const whole = {
    ...order,
    folder: windowsPath(place.folder),
    pid: windowsPath(pid),
    answer: windowsPath(answer),
  };
  writeFileSync(join(own, "order.json"), JSON.stringify(whole satisfies Order));
  const ended = once(wine(node ?? "", place.driver, windowsPath(join(own, "order.json"))), "exit");
  return {
    pid: async () => Number(await until(() => textIn(pid))),
    ended,
    answer: async () => {
      await ended;
      const given: unknown = JSON.parse(readFileSync(answer, "utf8"));
      if (!isAnswer(given)) throw new Error("That is no answer.");
      return given;
    },
  };
}

/** Starts a program as somebody else would. Takes no pipes: Wine's server would hold them open. */
export function wine(...words: string[]) {
  return spawn("wine", words, { env: environment, stdio: "ignore" });
}

/** The ids, on this system, of the living processes with this word in their command line. */
export function processesWith(word: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandLineOf(pid).includes(word));
}

/** Empty where it has ended. */
function commandLineOf(pid: number): string {
  return textIn(`/proc/${pid}/cmdline`) ?? "";
}

/** Waits until so many of the tool's processes, not its launchers, bear a word, and goes on when it stays so. */
export async function familyOf(word: string, count: number): Promise<void> {
  const isComplete = () =>
    processesWith(word).filter((pid) => !commandLineOf(pid).includes("volkit-job.exe")).length === count;
  for (let seen = 0; seen < 5; seen = isComplete() ? seen + 1 : 0) {
    await until(() => (isComplete() ? true : undefined));
    await pause(20);
  }
}

/** Waits, for ten seconds at most, until something is there. */
export async function until<Value>(look: () => Value | undefined): Promise<Value> {
  const began = performance.now();
  while (performance.now() - began < 10_000) {
    const seen = look();
    if (seen !== undefined) return seen;
    await pause(20);
  }
  throw new Error("It has not come within ten seconds.");
}

/** A word that no other process has, whose bearers are gone when the test has finished. */
export function ownWord(): string {
  const word = `member-${process.pid}-${performance.now()}`;
  onTestFinished(() => {
    processesWith(word).forEach((pid) => {
      process.kill(pid, "SIGKILL");
    });
  });
  return word;
}

/** A path of this system as Wine knows it. */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll("/", "\\")}`;
}

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function run(program: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
