import type { Program } from "../programs.js";
import type { Answers } from "./answers.js";
import { tagOf, usualCluster, type Cluster } from "./cluster.js";
import { asSource, asTarget } from "./healthy.js";

/** An action of the kit, and how the node it is run on stands. */
export interface Scenario {
  /** As the table names it. */
  readonly name: string;
  readonly action: "quickCheck" | "deepCheck" | "restore" | "remove";
  readonly answers: (cluster: Cluster) => Answers;
  /** How many programs the specification has it start, with one peer. */
  readonly programs: number;
}

/** Each action on a healthy source, and the check that a target gets. */
export const scenarios: readonly Scenario[] = [
  { name: "quickCheck", action: "quickCheck", answers: asSource, programs: 4 },
  { name: "deepCheck", action: "deepCheck", answers: asSource, programs: 5 },
  { name: "restore", action: "restore", answers: asSource, programs: 9 },
  { name: "remove", action: "remove", answers: asSource, programs: 7 },
  { name: "quickCheck on a target", action: "quickCheck", answers: asTarget, programs: 1 },
];

/** The command line of a form of the kit that does it, to the first volume of the usual cluster unless told otherwise. */
export function commandOf(
  { start: [file, ...words] }: Program,
  { action }: Scenario,
  letter = usualCluster.letters[0] ?? "E",
): readonly [file: string, ...words: string[]] {
  return [file, ...words, action, "-t", tagOf(letter), "-i", `${letter}:`];
}
