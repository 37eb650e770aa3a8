import type { Found } from "./find-violation.js";
import { invariants } from "./invariants/all.js";
import type { Counts } from "./tally.js";

/** The numbers of the histories that were lived, line by line. */
export function reportCounts(counts: Counts): readonly string[] {
  const { histories, steps, actions, commands, concurrent, splitBrains } = counts;
  const interrupted = sumOf(counts.byOutcome, (name) => name.endsWith(" interrupted"));
  const [killed, crashed] = ["kill ", "crash "].map((verb) =>
    sumOf(counts.byStep, (name) => name.startsWith(verb)),
  );
  return [
    `${histories} histories, ${steps} steps, ${actions} actions, ${commands} commands`,
    `${interrupted} actions interrupted (by ${killed ?? 0} ends from outside and ${crashed ?? 0} crashes of a node, some with nothing at work), ${concurrent} with another at work beside them, ${splitBrains} split brains`,
    `how actions ended: ${listed(counts.byOutcome)}`,
    `steps: ${listed(counts.byStep)}`,
    "how often each invariant's premise was there, and it held:",
    ...invariants.map(({ name }) => `${String(counts.byInvariant.get(name) ?? 0).padStart(9)}  ${name}`),
    ...[...counts.limits].map(([what, count]) => `${String(count).padStart(9)}  known limit: ${what}`),
  ];
}

/** The invariants whose premise never came true: they have not been proved at all. */
export function neverConcerned({ byInvariant }: Counts): readonly string[] {
  return invariants.map(({ name }) => name).filter((name) => !byInvariant.has(name));
}

/** A violation for people: what was broken, the history step by step, and how to see it again. */
export function reportFound({ history, violation, seed, path, after }: Found): string {
  const says = invariants.find(({ name }) => name === violation.invariant)?.says ?? "";
  return [
    `"${violation.invariant}" does not hold: ${violation.how}`,
    `  ${says}`,
    `  ${history.nodes} nodes, site "${history.site}":`,
    ...history.steps.map((step, index) => `  ${index === violation.step ? ">" : " "} ${step}`),
    ...(violation.step >= history.steps.length ? ["  > and what was left to end"] : []),
    `  drawn with seed ${seed}, path ${path}, after ${after} histories`,
  ].join("\n");
}

function sumOf(sums: ReadonlyMap<string, number>, counts: (name: string) => boolean): number {
  return [...sums].filter(([name]) => counts(name)).reduce((sum, [, count]) => sum + count, 0);
}

function listed(sums: ReadonlyMap<string, number>): string {
  const names = [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
  return names.map(([name, count]) => `${name} ${count}`).join(", ");
}
