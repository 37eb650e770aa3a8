import { hungCases, type HungCase } from "../deadline/cases.js";
import { deadlineMs, hungNode, type Hung } from "../deadline/hung-node.js";
import { exactly, figureOf } from "../figure.js";
import { inTurns, type Rounds } from "../in-turns.js";
import type { Program } from "../programs.js";
import type { Findings, Row } from "../result.js";
import type { Bench, Section } from "../section.js";

/** How long after its deadline the kit may answer, at most. */
const allowedMs = 500;

/** How long after its deadline an action answers whose programs hang, and what is left of them. */
export const deadline: Section = {
  name: "deadline",
  title: `where programs hang that may take ${deadlineMs / 1000} s`,
  measure: measureDeadlines,
};

async function measureDeadlines(bench: Bench): Promise<Findings> {
  const { programs } = bench;
  const program = programs.executable ?? programs.script;
  const things = new Map(hungCases.map((each) => [each.name, hungNode(each, program, bench)]));
  const samples = await inTurns(things, fewer(bench.rounds));
  return {
    rows: hungCases.flatMap((each) => rowsOf(each, program, samples.get(each.name) ?? [])),
    notes: [
      ...programs.notes,
      "A program that hangs ignores SIGTERM, SIGINT and SIGHUP, and so do its child and its grandchild, each in a session of its own, which hold its outputs open.",
      '"After the deadline": the wall time, less the deadlines that have to pass one after the other, less the wall time of the same action where the same programs fail at once.',
      "Not among them: on Linux a process in a session of its own whose parent has ended by itself. Nothing there ties it to the program any more, and it is left.",
      "Processes are counted over all rounds: those that the hung programs were, and those of them that lived when the action had ended (by /proc, by a variable in their environment).",
      "A third of the rounds: a sample waits for a deadline or two, which spreads little.",
    ],
  };
}

function fewer({ counted, warmUp }: Rounds): Rounds {
  return { counted: Math.ceil(counted / 3), warmUp: Math.min(warmUp, 1) };
}

function rowsOf({ name, deadlines }: HungCase, program: Program, samples: readonly Hung[]): readonly Row[] {
  const what = `${name}, ${program.name}`;
  const mustPassMs = deadlines * deadlineMs;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return [
    {
      what,
      measure: "wall time",
      unit: "ms",
      figure: figureOf(samples.map(({ hungMs }) => hungMs)),
      against: {
        what: deadlines === 1 ? "a deadline, and the rest" : `${deadlines} deadlines, and the rest`,
        figure: figureOf(samples.map(({ failedMs }) => mustPassMs + failedMs)),
      },
    },
    {
      what,
      measure: "after the deadline",
      unit: "ms",
      figure: figureOf(samples.map(({ hungMs, failedMs }) => hungMs - mustPassMs - failedMs)),
      against: { what: "what is allowed", figure: exactly(allowedMs) },
      aim: { kind: "at most", ratio: 1 },
    },
    {
      what,
      measure: "processes left",
      unit: "processes",
      figure: exactly(sum(samples.map(({ left }) => left))),
      against: { what: "that there were", figure: exactly(sum(samples.map(({ processes }) => processes))) },
      aim: { kind: "exactly", ratio: 0 },
    },
  ];
}
