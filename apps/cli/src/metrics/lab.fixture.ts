import {
  createCluster,
  labRunner,
  mendFault,
  memoryStore,
  setFault,
  type Cluster,
} from "@volkit/cluster-lab";
import { clearSplitBrain, longestClearing, type Run } from "@volkit/kit-orchestrator";
import type { Runner } from "@volkit/tool-command";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { actOf, type Act } from "../act.js";
import { actionOf } from "../actions.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { rehearseAction } from "../observe/rehearse-action.js";
import { runAct } from "../run-action.js";
import { systemWith } from "../system.fixture.js";

/** A node of a simulated cluster whose runs are metered. */
export interface Metered {
  /** The folder of the collector. */
  readonly folder: string;
  /** The folder of the records. */
  readonly records: string;
  /** Runs an action, or `splitBrainClear`, and gives what it said: `WARN VK155 …`. */
  readonly run: (action: string, words?: readonly string[]) => Promise<readonly string[]>;
  /** What an installed script has rehearsed. */
  readonly rehearse: (action: "quickCheck" | "remove") => Promise<void>;
  /** A fault as `volkit lab fault` takes it. */
  readonly fault: (words: string) => Promise<void>;
  readonly mend: (words: string) => Promise<void>;
  readonly files: () => readonly string[];
  readonly text: (file?: string) => string;
  /** The value of a sample by its name and some of its labels; undefined where there is none. */
  readonly value: (name: string, labels?: Readonly<Record<string, string>>) => number | undefined;
  /** The word of a state: the label of that sample of a family that is 1. */
  readonly word: (name: string, label: string) => string | undefined;
}

interface Circumstances {
  readonly node?: string;
  readonly cluster?: Cluster;
  readonly file?: ConfigurationFile;
  readonly around?: (inner: Runner) => Runner;
}

function actNamed(name: string): Act {
  const action = actionOf(name);
  if (action !== undefined) return actOf(action);
  const procedure = (run: Run) => clearSplitBrain(run, undefined);
  return { name, isAction: false, procedure, longest: longestClearing };
}

/** Goes with the test. */
export function metered(circumstances: Circumstances = {}): Metered {
  const { node = "NODEA", cluster = createCluster(), file = {} } = circumstances;
  const { around = (inner: Runner): Runner => inner } = circumstances;
  const root = mkdtempSync(join(tmpdir(), "volkit-metrics-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const folder = join(root, "textfile");
  mkdirSync(folder);
  mkdirSync(join(root, "etc"));
  writeFileSync(join(root, "CheckVolume.exe"), ""); // only looked for: else the built-in check is run
  writeFileSync(join(root, "etc", "volkit.json"), JSON.stringify({ metrics: { folder }, ...file }));

  const store = memoryStore(cluster);
  let now = Date.UTC(2026, 0, 2, 3);
  const tick = () => (now += 100);
  let printed: string[] = [];
  const system = {
    ...systemWith({ COMPUTERNAME: node, LKROOT: root, LKBIN: root, ExtMirrBase: root }),
    now: tick,
    monotonic: tick,
    randomHex: () => now.toString(16).slice(-6),
    print: (stream: "stdout" | "stderr", text: string) => {
      if (stream === "stderr") printed.push(text.trimEnd());
    },
  };
  const runner = around(labRunner(store, node));
  const makeRunner = () => ({
    run: (call: Parameters<Runner["run"]>[0]) => runner.run(call),
    endAll: () => Promise.resolve([]),
    endOther: () => Promise.resolve({ ended: [], left: [] }),
  });
  const usual = ["-t", "Vol.E", "-i", "E:"];
  const text = (name = "volkit-E.prom") => readFileSync(join(folder, name), "utf8");
  const lines = () => text().split("\n");
  return {
    folder,
    records: join(root, "Out", "volkit"),
    run: async (name, words = usual) => {
      printed = [];
      await runAct(actNamed(name), words, system, makeRunner);
      return printed;
    },
    rehearse: async (action) => {
      await rehearseAction(action, usual, { pid: 7, at: now }, system, makeRunner);
    },
    fault: (words) => change(words, setFault),
    mend: (words) => change(words, mendFault),
    files: () => readdirSync(folder).sort(),
    text,
    value: (name, labels = {}) => {
      const wanted = Object.entries(labels).map(([label, word]) => `${label}="${word}"`);
      const line = lines().find(
        (one) => one.startsWith(`${name}{`) && wanted.every((pair) => one.includes(pair)),
      );
      return line === undefined ? undefined : Number(line.slice(line.lastIndexOf(" ")));
    },
    word: (name, label) => {
      const line = lines().find((one) => one.startsWith(`${name}{`) && one.endsWith("} 1"));
      return line === undefined ? undefined : new RegExp(`${label}="([^"]*)"`).exec(line)?.[1];
    },
  };

  function change(words: string, how: typeof setFault): Promise<void> {
    return store.update((before) => {
      const outcome = how(before, words.split(" "));
      if (outcome.kind === "refused") throw new Error(`${words}: ${outcome.reason.en}`);
      return { cluster: outcome.cluster, value: undefined };
    });
  }
}
