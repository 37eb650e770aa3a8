import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect } from "vitest";
import { healthy } from "../healthy.js";
import type { Reply } from "./answer.js";
import { startProgram, type Ended } from "./program.js";
import { endProcess, lives } from "./processes.js";
import { onWindows } from "./target.js";
import { fromWindows, windowsPath } from "./windows-text.js";
import { configure, makeWorld, type World } from "./world.js";

/** One run of the program in a world of its own. Whatever is not said is as on a healthy source. */
export interface Plan {
  /** The first word; the usual tag and ID follow it. */
  readonly action?: string;
  /** All words, instead of the usual ones. */
  readonly words?: readonly string[];
  /** Answers that differ from those of a healthy source. */
  readonly replies?: readonly Reply[];
  /** An object as JSON; text and bytes as they are; null for none. */
  readonly configuration?: unknown;
  /** The configuration, where it names the world's folders. */
  readonly configurationIn?: (world: World) => unknown;
  /** What differs from the usual environment; undefined takes a variable out. */
  readonly environment?: Environment | ((world: World) => Environment);
  readonly arrange?: (world: World) => void;
  readonly folder?: string;
  /** On Windows: stand-ins note their raw command lines too. */
  readonly thorough?: true;
  readonly node?: readonly string[];
  /** The signal the program is sent as soon as a tool takes its time. */
  readonly signal?: NodeJS.Signals;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface Outcome extends Ended {
  readonly messages: readonly string[];
  readonly calls: readonly string[][];
  readonly world: World;
  /** The records there are by now, the oldest first. */
  readonly records: () => unknown[];
}

export const usualConfiguration = {
  node: "NODEA",
  resources: { "Vol.E": { volume: "E:", peers: [{ node: "NODEB", addresses: ["10.0.0.2"] }] } },
};

const worlds: World[] = [];

afterAll(async () => {
  for (const world of worlds) {
    for (const pid of [...world.noted("pids"), ...world.noted("children")]) await endProcess(Number(pid));
    world.clear();
  }
});

/** Runs the program by a plan and holds it to what is true of every run. */
export async function volkit(plan: Plan): Promise<Outcome> {
  const world = makeWorld([...(plan.replies ?? []), ...healthy], plan.folder, plan.thorough);
  worlds.push(world);
  const { configuration = usualConfiguration } = plan;
  const content = plan.configurationIn?.(world) ?? configuration;
  if (content !== null) configure(world, content);
  plan.arrange?.(world);
  return runIn(world, plan);
}

/** Runs the program once more in a world that is there already. */
export async function runIn(
  world: World,
  plan: Pick<Plan, "action" | "words" | "environment" | "node" | "signal">,
) {
  const words = plan.words ?? [plan.action ?? "quickCheck", "-t", "Vol.E", "-i", "E:"];
  const changed = typeof plan.environment === "function" ? plan.environment(world) : plan.environment;
  const environment = defined({ ...usualEnvironment(world), ...changed });
  const { node = [] } = plan;
  const signal = plan.signal && { name: plan.signal, when: () => world.noted("pids").length > 0 };
  const ended = await startProgram({
    words,
    environment,
    folder: world.current,
    node,
    ...(signal === undefined ? {} : { signal }),
  });
  const messages = ended.stderr.split("\n").filter((line) => line !== "");
  const outcome: Outcome = {
    ...ended,
    messages,
    calls: world.calls(),
    world,
    records: () => recordsIn(world),
  };
  await holdsAlways(outcome, words);
  return outcome;
}

/** Starts the program in a world, to be sent a signal as soon as something is so, and holds it to nothing. */
export function startIn(
  world: World,
  action: string,
  signal?: NodeJS.Signals,
  when: () => boolean = () => world.noted("pids").length > 0,
  node: readonly string[] = [],
): Promise<Ended> {
  return startProgram({
    words: [action, "-t", "Vol.E", "-i", "E:"],
    environment: environmentIn(world),
    folder: world.current,
    node,
    ...(signal === undefined ? {} : { signal: { name: signal, when } }),
  });
}

/** Makes a world by a plan, and runs nothing in it. */
export function worldOf(plan: Pick<Plan, "replies" | "configuration">): World {
  const world = makeWorld([...(plan.replies ?? []), ...healthy]);
  worlds.push(world);
  configure(world, plan.configuration ?? usualConfiguration);
  return world;
}

/** The usual environment in a world. */
export function environmentIn(world: World): Record<string, string> {
  return defined(usualEnvironment(world));
}

function usualEnvironment(world: World): Record<string, string | undefined> {
  return {
    PATH: onWindows ? `${windowsPath(world.folder)}\\path;C:\\windows` : `${world.folder}/path:/usr/bin:/bin`,
    ExtMirrBase: world.dataKeeper,
    LKROOT: world.lifeKeeper,
    SystemRoot: world.windows,
    ...(onWindows ? { VOLKIT_TEST_SYSTEM32: `${world.windows}/System32` } : {}),
    COMPUTERNAME: "NODEA",
    TZ: "Asia/Tokyo",
  };
}

export function recordsIn({ recordFolder }: World): unknown[] {
  const names = (existsSync(recordFolder) ? readdirSync(recordFolder) : []).filter((name) =>
    name.endsWith(".json"),
  );
  return names.sort().map((name) => recordAt(join(recordFolder, name)));
}

/** A record's content, with paths as they are here. */
export function recordAt(file: string): unknown {
  const text = readFileSync(file, "utf8");
  return JSON.parse(onWindows ? fromWindows(text) : text);
}

function defined(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** True of every run: its exit status, its lines, its stdout, and that it started nothing else and left nothing behind. */
async function holdsAlways(
  { exit, messages, stdout, world }: Outcome,
  words: readonly string[],
): Promise<void> {
  const isFromScript = words.some((word) => word.startsWith("--vendor="));
  expect(exit, messages.join("\n")).toBeOneOf(isFromScript ? [0, 1, 2, 117, 118, 119] : [0, 1, 2]);
  for (const line of messages) expect(line).toMatch(/^(?:ERROR|WARN|INFO) (?:\d{5}|VK\d{3}) \S/);
  const forPeople = [
    "--help",
    "-h",
    "--version",
    "config",
    "write-check",
    "snmp-notify",
    "rehearse",
    "compare",
    "report",
    "replay",
    "install",
    "uninstall",
    "status",
    "plan",
    "explain",
    "doctor",
    "split-brain",
    "alarm",
    "history",
    "show",
    "replay",
    "report",
    "completion",
    "kit-test",
    "history",
    "show",
  ].some((word) => words.includes(word));
  if (!forPeople && !words.includes("--json")) expect(stdout).toBe("");
  expect(world.noted("planted")).toEqual([]);
  expect(world.noted("unexpected")).toEqual([]);

  const pids = world.noted("pids").map(Number);
  // A rehearsal goes on after the script that it was called by, until its own deadline.
  const looks = isFromScript ? 400 : 40;
  for (let looked = 0; looked < looks && pids.some(lives); looked += 1) await pause(50);
  expect(pids.filter(lives), "processes of a tool that live on").toEqual([]);
}
