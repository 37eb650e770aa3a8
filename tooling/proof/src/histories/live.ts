import { createCluster, setCondition, standardTools, type Cluster, type LabTool } from "@volkit/cluster-lab";
import { sourcesIn } from "./cluster-view.js";
import type { History } from "./history.js";
import type { Invariant, Moment } from "./invariant.js";
import { invariants } from "./invariants/all.js";
import { realKit, type Kit } from "./kit.js";
import { beginLife } from "./begin-life.js";
import { takeStep } from "./step.js";
import type { Tally } from "./tally.js";

/** An invariant that did not hold, how, and at which step. */
export interface Violation {
  readonly invariant: string;
  readonly how: string;
  /** The place of the step in the history, from 0. */
  readonly step: number;
}

/** On what histories are lived; the real thing unless told otherwise. */
export interface Ground {
  readonly kit?: Kit;
  readonly tools?: readonly LabTool[];
  /** The invariants that are watched; all of them unless told otherwise. */
  readonly watched?: readonly Invariant[];
}

/** Lives a history to its end, or to the first violation, which it gives. */
export async function live(
  history: History,
  tally: Tally,
  { kit = realKit, tools = standardTools, watched = invariants }: Ground = {},
): Promise<Violation | undefined> {
  const first = beginning(history);
  const judges = watched.map((invariant) => ({ invariant, judge: invariant.watch() }));
  let violation: Violation | undefined;
  let step = 0;

  const watch = async (moment: Moment): Promise<boolean> => {
    tally.moment(moment);
    for (const { invariant, judge } of judges) {
      const judged = await judge(moment);
      if (judged.kind === "held") tally.held(invariant.name);
      if (judged.kind === "known limit") tally.limit(judged.what);
      if (judged.kind === "broken") violation ??= { invariant: invariant.name, how: judged.how, step };
    }
    return violation === undefined;
  };

  const life = beginLife(first, { kit, site: history.site }, tools, watch);
  tally.history();
  for (const line of history.steps) {
    const before = life.cluster();
    await takeStep(life, line);
    tally.step(line, splitsNow(before, life.cluster()));
    if (life.isOver()) break;
    step += 1;
  }
  for (const node of life.nodes) await life.finish(node);
  await life.wait(700);
  return violation;
}

/** Two volumes, of which the kit is told of E: alone; on the nodes that stand by nobody makes shadow copies. */
function beginning({ nodes }: History): Cluster {
  const whole = createCluster({ nodes, volumes: ["E", "F"] });
  return whole.nodes
    .slice(1)
    .reduce((so, { name }) => setCondition(so, name, "E", { schedule: "disabled" }), whole);
}

function splitsNow(before: Cluster, after: Cluster): boolean {
  return sourcesIn(before).length < 2 && sourcesIn(after).length > 1;
}
