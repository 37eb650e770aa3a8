import {
  changeNode,
  createCluster,
  createLabOnDisk,
  findNode,
  labEnvironment,
  labRunner,
  labStore,
  replied,
  setFault,
  standardTools,
  type Cluster,
  type ClusterStore,
  type LabTool,
  type ResourceState,
} from "@volkit/cluster-lab";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Examination } from "../../../src/doctor/examination.js";
import { examine } from "../../../src/doctor/examine.js";
import type { Finding } from "../../../src/doctor/finding.js";
import { install } from "../../../src/install/install.js";
import { realDisk } from "../../../src/install/real-disk.js";
import type { MakeRunner } from "../../../src/run-action.js";
import { systemWith } from "../../../src/system.fixture.js";
import type { System } from "../../../src/system.js";
import { programFile } from "../../blackbox/harness/target.js";

/** A lab on disk whose tools answer in this process, with everything in place that a node has in production. */
export interface DoctoredLab {
  readonly dir: string;
  /** LifeKeeper's folder of a node. */
  readonly root: (node: string) => string;
  readonly systemOf: (node: string) => System;
  readonly makeRunner: (node: string) => MakeRunner;
  readonly configure: (node: string, content: unknown) => void;
  /** Sets a fault as `volkit lab fault` does. */
  readonly fault: (...words: readonly string[]) => Promise<void>;
  /** Changes the cluster in a way that no fault does. */
  readonly change: (how: (before: Cluster) => Cluster) => Promise<void>;
  /** Sets what LifeKeeper on a node says of the resource. */
  readonly setState: (node: string, state: ResourceState) => Promise<void>;
  /** Makes the cluster as it was at first. */
  readonly mend: () => Promise<void>;
  readonly examine: (node?: string) => Promise<Examination>;
  /** The findings that are not good, as `id verdict`. */
  readonly findings: (node?: string) => Promise<string[]>;
  readonly remove: () => void;
}

/** Every write of an installation waits until it has reached the disk: in memory that takes no time. */
const quickest = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

const now = Date.parse("2026-05-06T07:08:09.000Z");

export const configurationOf = (node: "NODEA" | "NODEB") => ({
  resources: {
    "Vol.E": {
      volume: "E:",
      peers: [
        node === "NODEA"
          ? { node: "NODEB", addresses: ["10.0.0.2"] }
          : { node: "NODEA", addresses: ["10.0.0.1"] },
      ],
    },
  },
});

const chcp: LabTool = {
  name: "chcp.com",
  home: "windows",
  answer: (cluster) => replied(cluster, 0, "現在のコード ページ: 932\r\n"),
};

export async function makeDoctoredLab(): Promise<DoctoredLab> {
  const dir = join(mkdtempSync(join(quickest, "volkit-doctor-")), "lab (試験)");
  const cluster = createCluster();
  const file = join(dirname(programFile), "lab-stand-in.mjs");
  await createLabOnDisk(dir, { cluster, standIn: { kind: "script", file, node: process.execPath } });
  const store = labStore(dir);

  const lab: DoctoredLab = {
    dir,
    root: (node) => labEnvironment(dir, node).LKROOT,
    systemOf: (node) => ({
      ...systemWith({ ...labEnvironment(dir, node) }),
      kit: { file: process.execPath, words: [programFile] },
      now: () => now,
    }),
    makeRunner: (node) => inProcess(store, node),
    configure(node, content) {
      mkdirSync(join(lab.root(node), "etc"), { recursive: true });
      writeFileSync(join(lab.root(node), "etc/volkit.json"), JSON.stringify(content));
    },
    fault: (...words) =>
      store.update((before) => {
        const outcome = setFault(before, words);
        if (outcome.kind === "refused") throw new Error(outcome.reason.en);
        return { cluster: outcome.cluster, value: undefined };
      }),
    change: (how) => store.update((before) => ({ cluster: how(before), value: undefined })),
    setState: (name, state) =>
      lab.change((before) => {
        const instances = findNode(before, name)?.instances ?? [];
        return changeNode(before, name, { instances: instances.map((one) => ({ ...one, state })) });
      }),
    mend: () => store.update(() => ({ cluster, value: undefined })),
    examine: (node = "NODEA") => examine({ system: lab.systemOf(node), makeRunner: inProcess(store, node) }),
    findings: async (node) => wrongIn((await lab.examine(node)).findings),
    remove: () => {
      rmSync(dirname(dir), { recursive: true, force: true });
    },
  };
  for (const node of ["NODEA", "NODEB"] as const) await putInProduction(lab, node, store);
  return lab;
}

async function putInProduction(
  lab: DoctoredLab,
  node: "NODEA" | "NODEB",
  store: ClusterStore,
): Promise<void> {
  const root = lab.root(node);
  lab.configure(node, configurationOf(node));
  mkdirSync(join(root, "subsys/filesys"), { recursive: true });
  mkdirSync(join(root, "Out/volkit"), { recursive: true });
  writeFileSync(join(root, "Out/volkit/20260506T070500000Z-E-quickCheck-0a1b2c.json"), "{}\n");
  const means = { system: lab.systemOf(node), makeRunner: inProcess(store, node), disk: realDisk };
  const { outcome } = await install({ lkroot: undefined, dryRun: false, language: "en" }, means);
  expect(outcome).toBe("done");
}

/** A lab's tools, answering in this process. */
export function inProcess(store: ClusterStore, node: string): MakeRunner {
  return ({ deadlineOf }) => ({
    ...labRunner(store, node, { tools: [...standardTools, chcp], deadlineOf }),
    endAll: () => Promise.resolve([]),
    endOther: () => Promise.resolve({ ended: [], left: [] }),
  });
}

export function wrongIn(findings: readonly Finding[]): string[] {
  return findings.filter(({ verdict }) => verdict !== "good").map(({ id, verdict }) => `${id} ${verdict}`);
}
