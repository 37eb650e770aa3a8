import type { Cluster, LoggedCall } from "@volkit/cluster-lab";
import type { Bench } from "./bench.js";
import { startKit, type Ended, type Started } from "./kit.js";
import type { LabProcess } from "./processes.js";
import type { FoundRecord } from "./record-folder.js";
import type { Scenario } from "./scenarios.js";

/** A run of the kit in a lab, and everything it left. */
export interface Ran extends Ended {
  readonly before: Cluster;
  readonly after: Cluster;
  readonly calls: readonly LoggedCall[];
  /** The records that were not there before. */
  readonly records: readonly FoundRecord[];
  /** What else stands in the folder of records. */
  readonly others: readonly string[];
  readonly left: readonly LabProcess[];
  /** Whether the volume is locked still, though nobody runs. */
  readonly isLocked: boolean;
}

/** What may be done to the kit while it runs. */
export type Meddle = (kit: Started) => Promise<void>;

/** Runs a scenario's action in a lab as it is. */
export async function tryAction(
  bench: Bench,
  { node, action }: Pick<Scenario, "node" | "action">,
  meddle: Meddle = () => Promise.resolve(),
): Promise<Ran> {
  bench.forgetCalls();
  const before = await bench.read();
  const earlier = new Set(bench.records(node).records.map(({ name }) => name));

  const kit = startKit(bench.dir, node, action);
  const [ended] = await Promise.all([kit.ended, meddle(kit)]);

  const left = await bench.left();
  const { records, others } = bench.records(node);
  return {
    ...ended,
    before,
    after: await bench.read(),
    calls: await bench.calls(),
    records: records.filter(({ name }) => !earlier.has(name)),
    others,
    left,
    isLocked: await bench.isLocked(node),
  };
}
