import { link, mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cluster } from "./cluster.js";
import { isCluster } from "./is-cluster.js";
import type { ClusterStore } from "./store.js";

/** How many states stay readable; older ones keep their names, and no content. */
const kept = 100;

/** A state as found: the number a new one must be higher than, and the newest whole cluster. */
interface Found {
  readonly number: number;
  readonly cluster: Cluster;
}

/**
 * A store in a folder, safe between any number of processes, each of which may be killed at any point. It has
 * no locks: states are numbered files, and a new one is written aside and then linked to the next number,
 * which only one process can do. Whoever comes second computes its change again on the newer state. A number
 * is never free again, so a process that slept cannot take an old one. Rejects only where the folder holds no
 * state or the disk refuses.
 */
export function diskStore(dir: string): ClusterStore {
  return {
    read: async () => (await newest(dir)).cluster,
    update: async (change) => {
      for (;;) {
        const { number, cluster } = await newest(dir);
        const { cluster: after, value } = change(cluster);
        if (after === cluster || (await commit(dir, number + 1, after))) return value;
      }
    },
  };
}

/** Puts a first state into a folder; false where there is one already. */
export async function startDiskStore(dir: string, cluster: Cluster): Promise<boolean> {
  await mkdir(join(dir, "state"), { recursive: true });
  await mkdir(join(dir, "aside"), { recursive: true });
  return commit(dir, 1, cluster);
}

/** The newest state that is whole. Where the highest number is not, somebody may have gone on since: look again. */
async function newest(dir: string): Promise<Found> {
  let seen = 0;
  for (;;) {
    const numbers = await stateNumbers(dir);
    const highest = numbers[0] ?? 0;
    const tried = highest === seen ? numbers.slice(0, kept) : numbers.slice(0, 1);
    for (const number of tried) {
      const cluster = await readState(dir, number);
      if (cluster !== undefined) return { number: highest, cluster };
    }
    if (highest === seen) throw new Error(`there is no state of a lab in ${dir}`);
    seen = highest;
  }
}

async function stateNumbers(dir: string): Promise<readonly number[]> {
  const names = await readdir(join(dir, "state"));
  const numbers = names.map((name) => /^(\d{9})\.json$/.exec(name)?.[1]).map((digits) => Number(digits ?? 0));
  return numbers.filter((number) => number > 0).sort((one, other) => other - one);
}

async function readState(dir: string, number: number): Promise<Cluster | undefined> {
  const text = await readFile(stateFile(dir, number), "utf8");
  if (text === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isCluster(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many states this process has written: with its id and its start, a name that no other has. */
let written = 0;

async function commit(dir: string, number: number, cluster: Cluster): Promise<boolean> {
  written += 1;
  const aside = join(dir, "aside", `${process.pid}-${performance.timeOrigin}-${written}`);
  await writeFile(aside, `${JSON.stringify(cluster)}\n`, { flag: "wx" });
  try {
    await link(aside, stateFile(dir, number));
  } catch (problem) {
    if (isTaken(problem)) return false;
    throw problem;
  } finally {
    await rm(aside, { force: true });
  }
  await forget(dir, number - kept);
  return true;
}

async function forget(dir: string, number: number): Promise<void> {
  if (number > 0) await truncate(stateFile(dir, number), 0);
}

function isTaken(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "EEXIST";
}

function stateFile(dir: string, number: number): string {
  return join(dir, "state", `${String(number).padStart(9, "0")}.json`);
}
