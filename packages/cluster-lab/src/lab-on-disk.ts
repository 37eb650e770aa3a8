import { mkdir, readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Cluster } from "./cluster.js";
import { createCluster } from "./create.js";
import { diskStore, startDiskStore } from "./disk-store.js";
import { readLabFile, writeLabFile, type LabFile } from "./lab-file.js";
import { layOutTools } from "./lab-tools-on-disk.js";
import type { LabTool } from "./reply.js";
import { bringStandIn, type StandInSource } from "./stand-in-program.js";
import type { ClusterStore } from "./store.js";
import { loadTools } from "./tool-modules.js";

/** What a new lab on disk may be told. */
export interface LabOnDiskOptions {
  /** The cluster it starts as; a healthy one of two nodes unless told otherwise. */
  readonly cluster?: Cluster;
  /** Modules with tools of other kits, each exporting `labTools: LabTool[]`. */
  readonly toolModules?: readonly string[];
  /** What the tools are; unless told otherwise `stand-in.mjs` beside this package's built `index.js`, run by this Node. */
  readonly standIn?: StandInSource;
}

/** What creating a lab comes to. `not-empty`: the folder holds something that is no lab, and nothing was touched. */
export type CreatedLab =
  | { readonly kind: "created"; readonly dir: string; readonly store: ClusterStore }
  | { readonly kind: "refused"; readonly why: "not-empty"; readonly dir: string };

/**
 * Lays a lab out in a folder that is new, empty, or a lab already, which is begun anew: for each node the
 * folders of DataKeeper, LifeKeeper and Windows with an executable for every tool. Rejects where the disk
 * refuses or a tool module cannot be loaded.
 */
export async function createLabOnDisk(where: string, options: LabOnDiskOptions = {}): Promise<CreatedLab> {
  const dir = resolve(where);
  const cluster = options.cluster ?? createCluster();
  const toolModules = (options.toolModules ?? []).map((file) => resolve(file));
  const tools = loadTools(toolModules);
  await mkdir(dir, { recursive: true });
  const before = await readLabFile(dir);
  const isEmpty = (await readdir(dir)).length === 0;
  if (before === undefined && !isEmpty) return { kind: "refused", why: "not-empty", dir };
  const nodes = cluster.nodes.map(({ name }) => name);
  const standIn = options.standIn ?? besideThisFile();
  const labFile = labFileOf(nodes, toolModules, standIn);
  await writeLabFile(dir, labFile);
  const old = [...(before?.nodes ?? []), "state", "aside", "calls.log"];
  await Promise.all(old.map((name) => rm(join(dir, name), withAll)));
  await bringStandIn(dir, standIn);
  await layOutTools(dir, cluster, tools, labFile.standIn);
  await startDiskStore(dir, cluster);
  return { kind: "created", dir, store: labStore(dir) };
}

/**
 * The state of a lab on disk. A change of faults reaches the files as well: a tool that is to be missing is taken
 * away, and comes back when it is mended.
 */
export function labStore(where: string): ClusterStore {
  const dir = resolve(where);
  const store = diskStore(dir);
  return {
    read: () => store.read(),
    update: async (change) => {
      const { value, faultsChanged } = await store.update((cluster) => {
        const after = change(cluster);
        const changed = after.cluster.toolFaults !== cluster.toolFaults;
        return { cluster: after.cluster, value: { value: after.value, faultsChanged: changed } };
      });
      if (faultsChanged) await settleFiles(dir, store);
      return value;
    },
  };
}

/** The tools of a lab on disk, other kits' included: what an in-process runner on its store must know. */
export async function labTools(where: string): Promise<readonly LabTool[]> {
  return loadTools((await readLabFile(resolve(where)))?.toolModules ?? []);
}

/** Windows keeps the file of a program that has just ended for a moment. */
const withAll = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };

/** Until the faults are still what they were: of two that change them at once, the later ones hold. */
async function settleFiles(dir: string, store: ClusterStore): Promise<void> {
  const labFile = await readLabFile(dir);
  if (labFile === undefined) return;
  const tools = loadTools(labFile.toolModules);
  let cluster = await store.read();
  for (;;) {
    await layOutTools(dir, cluster, tools, labFile.standIn);
    const now = await store.read();
    if (JSON.stringify(now.toolFaults) === JSON.stringify(cluster.toolFaults)) return;
    cluster = now;
  }
}

function besideThisFile(): StandInSource {
  const file = fileURLToPath(new URL("./stand-in.mjs", import.meta.url));
  return { kind: "script", file, node: process.execPath };
}

/** Of where the stand-in came from a lab keeps nothing: it has its own. */
function labFileOf(nodes: readonly string[], toolModules: readonly string[], source: StandInSource): LabFile {
  const { kind } = source;
  const standIn = kind === "script" ? { kind, node: source.node } : { kind };
  return { format: 1, nodes, toolModules, standIn };
}
