import { findNode, labStore, lifeKeeperAfter } from "@volkit/cluster-lab";
import { commandAt, parseActionArguments } from "../action-arguments.js";
import { actionOf } from "../actions.js";
import type { System } from "../system.js";
import { nodeSystem } from "./node-system.js";

/** The program itself, to be run as a node. */
export type Volkit = (words: readonly string[], system: System) => Promise<number>;

/** What running as a node comes to; `no-node` where the lab has none of that name, or it has no power. */
export type RanInLab = { readonly kind: "ran"; readonly exitCode: number } | { readonly kind: "no-node" };

/**
 * Runs volkit as a node of a lab on disk, then does what LifeKeeper does with the exit status: a restore that
 * answers 0 makes the resource ISP, else OSF; a remove that answers 0 makes it OSU.
 */
export async function runInLab(
  volkit: Volkit,
  dir: string,
  nodeName: string,
  words: readonly string[],
  system: System,
): Promise<RanInLab> {
  const store = labStore(dir);
  const node = findNode(await store.read(), nodeName);
  if (node?.power !== "up") return { kind: "no-node" };

  const called = words[0] === "--" ? words.slice(1) : words;
  const exitCode = await volkit(called, nodeSystem(system, dir, node.name));
  const acted = restoreOrRemove(called);
  if (acted !== undefined && exitCode !== 2) {
    await store.update((cluster) => ({
      cluster: lifeKeeperAfter(cluster, node.name, { ...acted, exitCode }),
      value: undefined,
    }));
  }
  return { kind: "ran", exitCode };
}

function restoreOrRemove(
  words: readonly string[],
): { action: "restore" | "remove"; tag: string } | undefined {
  const at = commandAt(words);
  const action = actionOf(words[at] ?? "");
  if (action !== "restore" && action !== "remove") return undefined;
  const parsed = parseActionArguments(action, words.toSpliced(at, 1));
  return parsed.kind === "arguments" ? { action, tag: parsed.arguments.tag } : undefined;
}
