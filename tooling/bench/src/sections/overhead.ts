import { inTurns } from "../in-turns.js";
import { measure } from "../measured.js";
import { agentsIn } from "../overhead/agents.js";
import { rowsOf } from "../overhead/comparison.js";
import { contestOf } from "../overhead/contest.js";
import type { Section } from "../section.js";

/** What the kit itself takes, where every tool answers at once. */
export const overhead: Section = {
  name: "overhead",
  title: "each action, where every tool answers at once",
  measure: async (bench) => {
    const agents = agentsIn(bench.folder, bench.natives);
    try {
      const { asked, comparisons } = contestOf(bench, agents);
      const things = [...asked].map(([name, one]) => [name, () => measure(bench.natives, one)] as const);
      const samples = await inTurns(new Map(things), bench.rounds);
      return {
        rows: comparisons.flatMap((one) => rowsOf(one, samples)),
        notes: [...notes, ...bench.programs.notes, ...agents.notes],
      };
    } finally {
      agents.clear();
    }
  },
};

const notes = [
  "The kit runs on a healthy node with one peer whose record folder is full, as on a node that has run for long: each run " +
    "writes a record and removes the oldest. The sizes of all records, which a run asks for once an hour, are in no figure. Its configuration was found valid by an earlier run.",
  "Node and starts: that Node does nothing, and then the cheapest program is started as often as the action has to start " +
    "one, each with both its outputs through pipes and a deadline.",
  "The plain sh script (native/plain-kit.sh) starts the same tools in the same order, each by timeout(1) and with its output kept; " +
    "it knows no lock, no doubtful answer and no record worth the name.",
];
