import { createCluster } from "@volkit/cluster-lab";
import { setMaxListeners } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { chosen, unknownNames } from "./all-assertions.js";
import type { Assertion } from "./assertion.js";
import { kitIn } from "./find-kit.js";
import type { ActionName, ActionProgram, Kit } from "./kit.js";
import { limiter } from "./limiter.js";
import { makeWorld } from "./make-world.js";
import type { TestOptions } from "./options.js";
import type { Report, Result } from "./report.js";
import { resultOf } from "./result-of.js";
import type { Settings } from "./settings.js";
import { skipped, type Verdict } from "./verdict.js";
import type { World } from "./world.js";

/** So many assertions are under way at once; how many actions work at once is another matter. */
const underWay = 12;
const waitingAtOnce = 8;

/**
 * Puts a kit's action programs through the assertions, each on a lab of its own below the system's folder for
 * temporary files. Rejects where the disk refuses, a tool module cannot be loaded, `only` names nothing there
 * is, or `signal` ends it.
 */
export async function testKit(options: TestOptions): Promise<Report> {
  const { only = [], lang = "en", keep = false, cluster = createCluster() } = options;
  const unknown = unknownNames(only);
  if (unknown.length > 0) throw new Error(`no assertion and no group: ${unknown.join(", ")}`);

  const kit = typeof options.actions === "string" ? await kitIn(options.actions) : options.actions;
  const root = await mkdtemp(join(tmpdir(), "volkit-kit-test-"));
  const world = makeWorld(kit, settingsOf(options, kit), { root, cluster, keeps: keep });
  const inTurn = limiter(underWay);
  try {
    const results = await allDone(
      chosen(only).map((assertion) =>
        inTurn(async () => {
          const verdict = await examined(assertion, world);
          const result = resultOf(assertion, verdict, { lang, keep });
          options.onResult?.(result);
          return result;
        }),
      ),
    );
    await clear(root, results);
    return reportOf(results);
  } catch (error) {
    await clear(root, []);
    throw error;
  }
}

/** Waits for all, whatever becomes of one: nobody may be at work in a folder that is taken away. */
async function allDone<Value>(tasks: readonly Promise<Value>[]): Promise<readonly Value[]> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}

/** Skipped where the kit lacks an action that the assertion is about. */
async function examined(assertion: Assertion, world: World): Promise<Verdict> {
  const missing = assertion.needs.filter((action) => world.kit[action] === undefined).join(", ");
  if (missing === "") return assertion.examine(world);
  return skipped(`the kit has no ${missing}`, `このキットには ${missing} がありません`);
}

function settingsOf(options: TestOptions, kit: Kit): Settings {
  return {
    program: (action) => programOf(kit, action),
    tag: options.tag ?? "Vol.E",
    id: options.id ?? "E:",
    limit: options.limit ?? 60,
    environment: options.environment ?? {},
    toolModules: options.toolModules ?? [],
    standIn: options.standIn ?? {
      kind: "script",
      file: createRequire(import.meta.url).resolve("@volkit/cluster-lab/stand-in"),
      node: process.execPath,
    },
    signal: patient(options.signal ?? new AbortController().signal),
    turns: limiter(availableParallelism() + 1),
    waitingTurns: limiter(waitingAtOnce),
  };
}

/** Every action that runs listens to it, which is no leak. */
function patient(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}

/** Takes everything away but what results say is kept. */
async function clear(root: string, results: readonly Result[]): Promise<void> {
  const kept = results.flatMap((result) => result.kept ?? []);
  const folders = (await readdir(root)).map((name) => join(root, name));
  const old = kept.length === 0 ? [root] : folders.filter((folder) => !kept.includes(folder));
  await Promise.all(old.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
}

function programOf(kit: Kit, action: ActionName): ActionProgram {
  const program = kit[action];
  if (program === undefined) throw new Error(`the kit has no ${action}`);
  return program;
}

function reportOf(results: readonly Result[]): Report {
  const count = (outcome: Result["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  return { results, passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}
