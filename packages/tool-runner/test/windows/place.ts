import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "tsup";

import { isAnswer, type Answer, type Order } from "./order.js";
import type { Windows } from "./windows.js";

/** A folder with the launcher, the tool `family`, and the program that runs it by the runner. */
export interface Place {
  readonly windows: Windows;
  readonly folder: string;
  readonly launcher: string;
  readonly driver: string;
}

/** Builds what the tests need, in a folder with a name as Windows has them. */
export async function makePlace(windows: Windows): Promise<Place> {
  const root = mkdtempSync(join(tmpdir(), "volkit-windows-"));
  const folder = join(root, "Program Files (日本)");
  mkdirSync(folder);
  run(process.execPath, here("../../../../tooling/launcher/build.mjs"), join(folder, "volkit-job.exe"));
  run(windows.compiler, "-O1", "-Wall", "-municode", "-o", join(folder, "family.exe"), here("family.c"));
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
  return { windows, folder, launcher: join(folder, "volkit-job.exe"), driver: join(root, "driver.mjs") };
}

/** Takes it away again. */
export function removePlace({ driver }: Place): void {
  rmSync(join(driver, ".."), { recursive: true, force: true, maxRetries: 10 });
}

/** The runner at work. */
export interface Started {
  readonly ended: Promise<unknown>;
  /** Its process id there; undefined before it has begun. */
  readonly pid: () => number | undefined;
  /** What came of it, when it has ended. */
  readonly answer: () => Promise<Answer>;
}

/** Has the runner do what is ordered. */
export function driven(place: Place, order: Omit<Order, "folder" | "pid" | "answer">): Started {
  const { folder, driver, windows } = place;
  const own = mkdtempSync(join(driver, "..", "run-"));
  const [pid, answer, file] = [join(own, "pid"), join(own, "answer.json"), join(own, "order.json")];
  const paths = { folder: windows.path(folder), pid: windows.path(pid), answer: windows.path(answer) };
  writeFileSync(file, JSON.stringify({ ...order, ...paths } satisfies Order));
  const ended = once(windows.start(windows.node, driver, windows.path(file)), "exit");
  return {
    ended,
    pid: () => Number(textIn(pid)) || undefined,
    answer: async () => {
      await ended;
      const given: unknown = JSON.parse(readFileSync(answer, "utf8"));
      if (!isAnswer(given)) throw new Error("That is no answer.");
      return given;
    },
  };
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
