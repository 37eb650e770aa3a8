import { labRunner, memoryStore, createCluster, setFault, type Cluster } from "@volkit/cluster-lab";
import type { Runner } from "@volkit/tool-command";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActionName } from "../actions.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { runAction } from "../run-action.js";
import { systemWith } from "../system.fixture.js";
import type { RunRecord } from "./format.js";
import { readSources } from "./found.js";
import { openSource } from "./source.js";

/** What is run one after the other on a simulated cluster, and what is wrong with it before. */
export interface Played {
  readonly cluster?: Cluster;
  /** Faults as `volkit lab fault` takes them: `fail NODEA LOCKVOLUME 5`. */
  readonly faults?: readonly string[];
  readonly file?: ConfigurationFile;
  readonly runs: readonly (readonly [node: string, action: ActionName])[];
  /** Puts something between a run and the cluster. */
  readonly around?: (inner: Runner) => Runner;
}

/** The records of real runs on a simulated cluster, the oldest first: written by the actions, and read back. */
export async function recordsOf(played: Played): Promise<readonly RunRecord[]> {
  const {
    cluster = createCluster(),
    faults = [],
    file = {},
    runs,
    around = (inner: Runner): Runner => inner,
  } = played;
  const store = memoryStore(faults.reduce(broken, cluster));
  const folder = await mkdtemp(join(tmpdir(), "volkit-recorded-"));
  try {
    await mkdir(join(folder, "etc"));
    await writeFile(join(folder, "etc", "volkit.json"), JSON.stringify(file));
    await writeFile(join(folder, "CheckVolume.exe"), ""); // only looked for: else the built-in check is run
    for (const [at, [node, action]] of runs.entries()) {
      const runner = around(labRunner(store, node));
      const system = {
        ...systemWith({ COMPUTERNAME: node, LKROOT: folder, LKBIN: folder, ExtMirrBase: folder }),
        ...clockFrom(Date.UTC(2026, 0, 2, 3, at)),
        kit: { file: "/volkit", words: [] },
      };
      await runAction(action, ["-t", "Vol.E", "-i", "E:"], system, () => ({
        run: (call) => runner.run(call),
        endAll: () => Promise.resolve([]),
        endOther: () => Promise.resolve({ ended: [], left: [] }),
      }));
    }
    const opened = await openSource(join(folder, "Out", "volkit"));
    if (opened.kind !== "source") throw new Error("nothing was recorded");
    const { records } = await readSources([opened.source]);
    return records.flatMap(({ record }) => (record.format === "volkit-record" ? [record] : []));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function broken(cluster: Cluster, fault: string): Cluster {
  const outcome = setFault(cluster, fault.split(" "));
  if (outcome.kind === "refused") throw new Error(`${fault}: ${outcome.reason.en}`);
  return outcome.cluster;
}

/** A clock that moves on by a tenth of a second whenever it is looked at. */
function clockFrom(begin: number) {
  let now = begin;
  const tick = () => (now += 100);
  return { now: tick, monotonic: tick };
}
