import {
  createCluster,
  labRunner,
  memoryStore,
  setFault,
  type ClusterOptions,
  type ClusterStore,
} from "@volkit/cluster-lab";
import { parseVolume } from "@volkit/tool-command";
import { toolLocator, type RealRunner } from "@volkit/tool-runner";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { toolHomes, toolNames } from "../../../src/configuration/known-names.js";
import { loadConfiguration } from "../../../src/configuration/load.js";
import { configurationPlace } from "../../../src/configuration/place.js";
import type { Examination } from "../../../src/doctor/examination.js";
import { gather, type Gathered } from "../../../src/open-facts/gather.js";
import type { System } from "../../../src/system.js";
import { systemWith } from "../../../src/system.fixture.js";

/** A node of an in-process lab, with a folder of its own for what is LifeKeeper's. */
export interface BundleNode {
  readonly folder: string;
  readonly root: string;
  readonly system: System;
  readonly makeRunner: () => RealRunner;
  /** Puts a file below LKROOT. */
  readonly put: (name: string, content: string | Uint8Array) => void;
  /** The node as it was examined, nothing being asked yet. */
  readonly examination: () => Promise<Examination>;
  readonly gathered: () => Promise<Gathered>;
}

export interface NodePlan {
  readonly faults?: readonly string[];
  readonly cluster?: ClusterOptions;
  readonly environment?: Readonly<Record<string, string>>;
  readonly configuration?: unknown;
  /** The tag of the resource; `Vol.E` unless told otherwise. */
  readonly tag?: string;
  /** What is asked of the node's tools, in place of the lab. */
  readonly runner?: (store: ClusterStore) => RealRunner["run"];
}

/** Makes the first node of a lab, and takes its folder away when the test is over. */
export function bundleNode(plan: NodePlan = {}): BundleNode {
  const folder = mkdtempSync(join(tmpdir(), "volkit-bundle-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  let cluster = createCluster(plan.cluster);
  for (const fault of plan.faults ?? []) {
    const outcome = setFault(cluster, fault.split(" "));
    if (outcome.kind === "refused") throw new Error(outcome.reason.en);
    ({ cluster } = outcome);
  }
  const [here = "", there = ""] = cluster.nodes.map(({ name }) => name);
  const store = memoryStore(cluster);
  const root = join(folder, "LK");
  const put: BundleNode["put"] = (name, content) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  put("Bin/ksh.exe", "");
  if (plan.configuration !== undefined) put("etc/volkit.json", JSON.stringify(plan.configuration, null, 2));

  const system = {
    ...systemWith({
      LKROOT: root,
      COMPUTERNAME: here,
      SystemRoot: join(folder, "Windows"),
      ...plan.environment,
    }),
    hostName: () => here,
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5),
  };
  const run = plan.runner?.(store) ?? ((call) => labRunner(store, here).run(call));
  const makeRunner = (): RealRunner => ({
    run,
    endAll: () => Promise.resolve([]),
    endOther: () => Promise.resolve({ ended: [], left: [] }),
  });
  const examination = async (): Promise<Examination> => {
    const locate = toolLocator({ environment: system.environment, configured: {}, platform: "linux" });
    return {
      startedAt: system.now(),
      durationMs: 0,
      node: here,
      configuration: await loadConfiguration(configurationPlace(undefined, system), undefined),
      findings: [],
      calls: [],
      tools: toolNames.map((name) => ({
        name,
        home: toolHomes[name],
        place: locate({ name, home: toolHomes[name] }),
      })),
      resources: [
        {
          tag: plan.tag ?? "Vol.E",
          volume: parseVolume("E:"),
          peers: [{ node: there, tag: "Vol.E", addresses: ["10.0.0.2"] }],
        },
      ],
    };
  };
  return {
    folder,
    root,
    system,
    makeRunner,
    put,
    examination,
    gathered: async () => gather({ system, makeRunner, examination: await examination() }),
  };
}
