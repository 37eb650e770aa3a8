import { eachTakesMs, waitsIn, type Wait } from "../critical-path/waits.js";
import { exactly, figureOf } from "../figure.js";
import { inTurns } from "../in-turns.js";
import type { Program } from "../programs.js";
import type { Findings, Row } from "../result.js";
import type { Bench, Section } from "../section.js";
import { longestChain } from "../spec/order.js";
import { everyScenario, type Scenario } from "../spec/scenarios.js";

/** How long each action waits for its programs, against the longest chain of them that must wait for each other. */
export const criticalPath: Section = {
  name: "critical-path",
  title: `where every program takes ${eachTakesMs} ms`,
  measure: measurePaths,
};

async function measurePaths(bench: Bench): Promise<Findings> {
  const { programs } = bench;
  const program = programs.executable ?? programs.script;
  const things = new Map(everyScenario.map((each) => [each.name, waitsIn(each, program, bench)]));
  const samples = await inTurns(things, bench.rounds);
  return {
    rows: everyScenario.flatMap((each) => rowsOf(each, program, samples.get(each.name) ?? [])),
    notes: [
      ...programs.notes,
      `"Beyond the kit's own": the wall time where every program takes ${eachTakesMs} ms, less the same action's right after it where they answer at once. It is less than the chain where the kit works while it waits.`,
      `"For ${eachTakesMs} ms more": the same where every program takes ${2 * eachTakesMs} ms, less that with ${eachTakesMs} ms. What the kit does while it waits is in both, so this is the chain alone.`,
      ...everyScenario.map(chainInWords),
    ],
  };
}

function rowsOf(scenario: Scenario, program: Program, samples: readonly Wait[]): readonly Row[] {
  const more = samples.flatMap(({ forMore }) => forMore ?? []);
  const row = (measure: string, waits: readonly number[]): Row => ({
    what: `${scenario.name}, ${program.name}`,
    measure,
    unit: "ms",
    figure: figureOf(waits),
    against: { what: inARow(longestChain(scenario.order).length), figure: exactly(chainMs(scenario)) },
    aim: { kind: "at most", ratio: 1.05 },
  });
  return [
    row(
      "wall time beyond the kit's own",
      samples.map(({ beyondOwn }) => beyondOwn),
    ),
    ...(more.length === 0 ? [] : [row(`wall time for ${eachTakesMs} ms more`, more)]),
  ];
}

function chainMs({ order }: Scenario): number {
  return longestChain(order).length * eachTakesMs;
}

function inARow(programs: number): string {
  return programs === 1 ? "one program" : `${programs} programs in a row`;
}

function chainInWords({ name, order }: Scenario): string {
  const chain = longestChain(order).map(({ step, words: [tool] }) => `${step} ${tool}`);
  return `${name}: ${chain.join(", ")}`;
}
