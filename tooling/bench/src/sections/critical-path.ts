import { exactly, figureOf } from "../figure.js";
import { inTurns } from "../in-turns.js";
import { measure } from "../measured.js";
import type { Program } from "../programs.js";
import type { Findings, Row } from "../result.js";
import type { Bench, Section } from "../section.js";
import { commandOf, layOut } from "../spec/lay-out.js";
import { longestChain } from "../spec/order.js";
import { everyScenario, type Scenario } from "../spec/scenarios.js";

const eachTakesMs = 100;

/** How long each action waits for its programs, against the longest chain of them that must wait for each other. */
export const criticalPath: Section = {
  name: "critical-path",
  title: `where every program takes ${eachTakesMs} ms`,
  measure: measurePaths,
};

async function measurePaths(bench: Bench): Promise<Findings> {
  const { programs, rounds } = bench;
  const program = programs.executable ?? programs.script;
  const things = new Map(everyScenario.map((scenario) => [scenario.name, waitIn(scenario, program, bench)]));
  const samples = await inTurns(things, rounds);
  return {
    rows: everyScenario.map((scenario) => rowOf(scenario, program, samples.get(scenario.name) ?? [])),
    notes: [
      ...programs.notes,
      `Each sample is the wall time where every program takes ${eachTakesMs} ms, less the wall time, taken right after it, where they answer at once: what the kit itself needs is left out, but for what it does while it waits.`,
      ...everyScenario.map(chainOf),
    ],
  };
}

/** What slow programs cost, in ms. */
function waitIn(scenario: Scenario, program: Program, bench: Bench): () => number {
  const { environment } = layOut(scenario, bench);
  const command = commandOf(program, scenario);
  const slow = { ...environment, STAND_IN_DELAY_MS: String(eachTakesMs) };
  return () => {
    const waiting = measure(bench.natives, { command, environment: slow }).wallMs;
    return waiting - measure(bench.natives, { command, environment }).wallMs;
  };
}

function rowOf(scenario: Scenario, program: Program, samples: readonly number[]): Row {
  const programs = longestChain(scenario.order).length;
  return {
    what: `${scenario.name}, ${program.name}`,
    measure: "wall time beyond the kit's own",
    unit: "ms",
    figure: figureOf(samples),
    against: {
      what: programs === 1 ? "one program" : `${programs} programs in a row`,
      figure: exactly(programs * eachTakesMs),
    },
    aim: { kind: "at most", ratio: 1.05 },
  };
}

function chainOf({ name, order }: Scenario): string {
  const lines = longestChain(order).map(({ words }) => words.join(" "));
  return `${name}: ${lines.join(" → ")}`;
}
