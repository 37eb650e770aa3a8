import type { Moment } from "./invariant.js";
import { isCheck } from "./kit.js";

/** What is counted while histories are lived. */
export interface Tally {
  readonly history: () => void;
  readonly step: (line: string, splits: boolean) => void;
  readonly moment: (moment: Moment) => void;
  readonly held: (invariant: string) => void;
  readonly limit: (what: string) => void;
  readonly counts: () => Counts;
}

export interface Counts {
  readonly histories: number;
  readonly steps: number;
  readonly commands: number;
  readonly actions: number;
  readonly splitBrains: number;
  /** Actions that ended while another had been at work beside them for a command at least. */
  readonly concurrent: number;
  readonly byOutcome: ReadonlyMap<string, number>;
  readonly byStep: ReadonlyMap<string, number>;
  readonly byInvariant: ReadonlyMap<string, number>;
  readonly limits: ReadonlyMap<string, number>;
}

export function beginTally(): Tally {
  const sums = { histories: 0, steps: 0, commands: 0, actions: 0, splitBrains: 0, concurrent: 0 };
  const [byOutcome, byStep, byInvariant, limits] = [counter(), counter(), counter(), counter()];
  return {
    history: () => (sums.histories += 1),
    step(line, splits) {
      sums.steps += 1;
      if (splits) sums.splitBrains += 1;
      byStep.add(kindOf(line));
    },
    moment(moment) {
      if (moment.kind === "called") sums.commands += 1;
      if (moment.kind !== "ended") return;
      const { run, outcome } = moment;
      sums.actions += 1;
      if (run.meanwhile.some(({ by }) => isAction(by))) sums.concurrent += 1;
      byOutcome.add(`${isCheck(run.action) ? "check" : run.action} ${outcome.kind}`);
    },
    held: byInvariant.add,
    limit: limits.add,
    counts: () => ({
      ...sums,
      byOutcome: byOutcome.sums,
      byStep: byStep.sums,
      byInvariant: byInvariant.sums,
      limits: limits.sums,
    }),
  };
}

interface Counter {
  readonly add: (name: string) => void;
  readonly sums: ReadonlyMap<string, number>;
}

function counter(): Counter {
  const sums = new Map<string, number>();
  return { sums, add: (name) => sums.set(name, (sums.get(name) ?? 0) + 1) };
}

function isAction(by: string): boolean {
  return /^(quickCheck|deepCheck|restore|remove) /.test(by);
}

/** A step without its nodes and numbers: `begin remove`, `hand EMCmd . LOCKVOLUME`, `fault hang`. */
function kindOf(line: string): string {
  const [verb = "", first = "", second = "", third = "", fourth = ""] = line.split(" ");
  switch (verb) {
    case "run":
    case "begin":
      return `${verb} ${first}`;
    case "fault":
    case "mend":
    case "storage":
      return `${verb} ${verb === "storage" ? third : first}`;
    case "hand":
      return second === "EMCmd" ? `hand ${fourth}` : `hand ${second}`;
    case "kill":
    case "crash":
      return `${verb} ${second}`;
    default:
      return verb;
  }
}
