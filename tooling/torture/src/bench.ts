import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  createCluster,
  createLabOnDisk,
  labEnvironment,
  labStore,
  readCalls,
  type Cluster,
  type LoggedCall,
} from "@volkit/cluster-lab";
import { isHeld } from "@volkit/run-lock";
import { atExit } from "./at-exit.js";
import { makeFrozenDisk, type FrozenDisk, type NoDisk } from "./frozen-disk.js";
import { endAllIn, endThoseIn, livingIn, type LabProcess } from "./processes.js";
import { emptyRecordFolder, readRecordFolder, runningFolder, type RecordFolder } from "./record-folder.js";

/** A lab to try the kit in, again and again: every try begins with a cluster of its own, and nothing of the last one. */
export interface Bench {
  readonly dir: string;
  /** Puts the cluster there and takes away what the last try left: calls, records, processes. */
  readonly begin: (cluster: Cluster) => Promise<void>;
  readonly read: () => Promise<Cluster>;
  readonly change: (change: (cluster: Cluster) => Cluster) => Promise<void>;
  readonly calls: () => Promise<readonly LoggedCall[]>;
  readonly forgetCalls: () => void;
  readonly records: (node: string) => RecordFolder;
  /** Whether somebody holds the turn on the volume of a node. */
  readonly isLocked: (node: string) => Promise<boolean>;
  /** The processes that live on, given a moment to go. */
  readonly left: (patience?: number) => Promise<readonly LabProcess[]>;
  readonly endLeft: () => Promise<void>;
  /** A file system that can be frozen; made when it is first asked for. */
  readonly disk: () => FrozenDisk | NoDisk;
  readonly remove: () => void;
}

/** Deadlines that make a hang short: what the kit is configured with on every node of the lab. */
export const configuration = {
  timeouts: { default: 1, SWITCHOVERVOLUME: 1 },
  emcmd: { retryPause: 0.1 },
};

/** After so many tries the lab is laid out anew: its state is a file for each change. */
const triesInOneLab = 80;
/** How long a process that is being ended may take to go, in ms. */
const settling = 500;

/** Makes a bench in a folder of its own, which must not be there yet. */
export function makeBench(folder: string): Bench {
  const dir = join(folder, "lab");
  mkdirSync(folder, { recursive: true });
  let tries = 0;
  let disk: FrozenDisk | NoDisk | undefined;
  const store = labStore(dir);

  const bench: Bench = {
    dir,
    begin: async (cluster) => {
      await bench.endLeft();
      if (tries % triesInOneLab === 0) await layOut(dir);
      tries += 1;
      bench.forgetCalls();
      for (const { name } of cluster.nodes) emptyRecordFolder(recordFolder(dir, name));
      await bench.change(() => cluster);
    },
    read: () => store.read(),
    change: async (change) => {
      await store.update((cluster) => ({ cluster: change(cluster), value: undefined }));
    },
    calls: () => readCalls(dir),
    forgetCalls: () => {
      rmSync(join(dir, "calls.log"), { force: true });
    },
    records: (node) => readRecordFolder(recordFolder(dir, node)),
    isLocked: (node) => isHeld(join(recordFolder(dir, node), runningFolder), "E"),
    left: async (patience = settling) => {
      const began = performance.now();
      let left = livingIn(dir);
      while (left.length > 0 && performance.now() - began < patience) {
        await pause(20);
        left = livingIn(dir);
      }
      return left;
    },
    endLeft: async () => {
      endThoseIn(dir);
      await bench.left(5000);
    },
    disk: () => (disk ??= makeFrozenDisk(folder)),
    remove: atExit(() => {
      // Who sleeps in the frozen disk can be ended only after it is thawed, and it can be taken away only after that.
      if (disk?.kind === "disk") disk.thaw();
      if (existsSync(dir)) endAllIn(dir);
      if (disk?.kind === "disk") disk.remove();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    }),
  };
  return bench;
}

async function layOut(dir: string): Promise<void> {
  const made = await createLabOnDisk(dir, { cluster: createCluster() });
  if (made.kind === "refused") throw new Error(`${dir} holds something else`);
  for (const { name } of createCluster().nodes) {
    const etc = join(labEnvironment(dir, name).LKROOT, "etc");
    mkdirSync(etc, { recursive: true });
    writeFileSync(join(etc, "volkit.json"), JSON.stringify(configuration));
  }
}

function recordFolder(dir: string, node: string): string {
  return join(labEnvironment(dir, node).LKROOT, "Out", "volkit");
}
