import { join } from "node:path";
import { makeNode, type BenchNode } from "../node/node.js";
import type { Program } from "../programs.js";
import type { Bench } from "../section.js";
import { answersIn } from "./answers.js";
import type { Scenario } from "./scenarios.js";
import { peersIn } from "./situations.js";

/** Lays NODEA of a scenario out, in a new folder below the section's. */
export function layOut(scenario: Scenario, { folder, natives }: Bench): BenchNode {
  const { name, cluster, isConfigured } = scenario;
  const letters = isConfigured ? ["E"] : [];
  const peers = peersIn(cluster);
  return makeNode(join(folder, name), natives.standIn, { letters, peers }, answersIn(scenario));
}

/** The command line of a form of the kit in a scenario, as LifeKeeper calls it. */
export function commandOf(
  { start: [file, ...words] }: Program,
  { action }: Scenario,
): readonly [file: string, ...words: string[]] {
  return [file, ...words, action, "-t", "Vol.E", "-i", "E:"];
}
