import { createCluster, labRunner, memoryStore, setFault, type Cluster } from "@volkit/cluster-lab";
import { clearSplitBrain, longestClearing } from "@volkit/kit-orchestrator";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Act } from "../act.js";
import { actOf } from "../act.js";
import { isAction } from "../actions.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { rehearseAction } from "../observe/rehearse-action.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { readSources } from "../recorded/found.js";
import { openSource } from "../recorded/source.js";
import { runAct, type MakeRunner } from "../run-action.js";
import { systemWith } from "../system.fixture.js";

/** A run to be made on a node of a simulated cluster. */
export interface LabRun {
  /** One of the four, `splitBrainClear`, `recover`, or an action with `rehearse ` before it. */
  readonly action: string;
  readonly faults?: readonly string[];
  readonly node?: string;
  readonly nodes?: 2 | 3;
  readonly words?: readonly string[];
  readonly file?: ConfigurationFile;
  readonly forced?: string;
}

/** Makes a run by the kit itself, and gives the record that it leaves. */
export async function recordedInLab(run: LabRun): Promise<RunRecord | RehearsalRecord> {
  const { action, faults = [], node = "NODEA", words = ["-t", "Vol.E"] } = run;
  const folder = await mkdtemp(join(tmpdir(), "volkit-replay-"));
  try {
    await mkdir(join(folder, "etc"));
    await writeFile(join(folder, "etc", "volkit.json"), JSON.stringify(run.file ?? {}));
    const system = systemWith({ LKROOT: folder, COMPUTERNAME: node });
    const store = memoryStore(faults.reduce(broken, createCluster({ nodes: run.nodes ?? 2 })));
    const makeRunner: MakeRunner = () => ({
      ...labRunner(store, node),
      endAll: () => Promise.resolve([]),
      endOther: () => Promise.resolve({ ended: [], left: [] }),
    });
    const rehearsed = /^rehearse (\w+)$/.exec(action)?.[1];
    if (rehearsed !== undefined && isAction(rehearsed)) {
      await rehearseAction(rehearsed, words, null, system, makeRunner);
    } else await runAct(actNamed(action, run.forced), words, system, makeRunner);
    return await theOnlyRecord(join(folder, "Out", "volkit"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function actNamed(action: string, forced: string | undefined): Act | "recover" {
  if (action === "recover") return action;
  if (isAction(action)) return actOf(action);
  const procedure: Act["procedure"] = (run) => clearSplitBrain(run, forced);
  return { name: action, isAction: false, procedure, longest: longestClearing };
}

async function theOnlyRecord(folder: string): Promise<RunRecord | RehearsalRecord> {
  const opened = await openSource(folder);
  if (opened.kind !== "source") throw new Error(`${folder}: ${opened.kind}`);
  const { records, notRead } = await readSources([opened.source]);
  const [found, ...more] = records;
  if (found === undefined || more.length > 0 || found.record.format === "volkit-vendor-result") {
    throw new Error(`not one record but ${records.length}, and ${JSON.stringify(notRead)}`);
  }
  return found.record;
}

function broken(cluster: Cluster, fault: string): Cluster {
  const outcome = setFault(cluster, fault.split(" "));
  if (outcome.kind === "refused") throw new Error(outcome.reason.en);
  return outcome.cluster;
}
