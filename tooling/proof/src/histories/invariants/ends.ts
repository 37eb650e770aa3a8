import { isOpen, isSource, nodeIn, sourcesIn, volumeIn } from "../cluster-view.js";
import type { Cluster } from "@volkit/cluster-lab";
import { comeToTheSame } from "../come-to-the-same.js";
import { atOnce, broken, held, notConcerned } from "../invariant.js";
import type { OneRun } from "../one-run.js";

export const answers = atOnce(
  "an action answers",
  "Every action that nobody ends from outside comes to an end and answers 0 or 1, whatever its tools do.",
  (moment) => {
    if (moment.kind !== "ended" || moment.outcome.kind === "interrupted") return notConcerned;
    const { run, outcome } = moment;
    return outcome.kind === "threw" ? broken(`${run.action} on ${run.node}: ${outcome.why}`) : held;
  },
);

export const inTime = atOnce(
  "in time",
  "An action takes no longer than the sum that the kit names beforehand, in which its tools' deadlines and its pauses are. Counted where a command ran into its deadline.",
  (moment) => {
    if (moment.kind !== "ended") return notConcerned;
    const { run, clock } = moment;
    const took = clock - run.began;
    // Each command that works takes a moment of the clock, which the sum leaves to its host.
    if (took > run.longest + 1)
      return broken(
        `${run.action} on ${run.node} took ${took.toFixed(1)} s, and at most ${run.longest} s were named`,
      );
    return run.calls.some(({ ending }) => ending.how === "timed-out") ? held : notConcerned;
  },
);

export const worksInHealth = atOnce(
  "works in health",
  "In a cluster where every node, link, tool and volume is well, every target mirrors and nobody else acts, every action answers 0: a remove on a volume with nothing to lose, a restore anywhere, after which the schedule is on where there is one, a check that is not a deep one on a volume taken out of service.",
  (moment) => {
    if (moment.kind !== "ended" || !isWell(moment.run)) return notConcerned;
    const { run, outcome, cluster } = moment;
    if (outcome.kind !== "failed" && outcome.kind !== "succeeded") return notConcerned;
    const isOff = volumeIn(cluster, run.node).schedule === "disabled";
    if (outcome.kind === "succeeded" && run.action === "restore" && isOff)
      return broken(`the schedule is off after a restore on ${run.node}`);
    if (outcome.kind === "succeeded") return held;
    return broken(`${run.action} on ${run.node} failed, with nothing wrong anywhere`);
  },
);

export const converges = atOnce(
  "converges",
  "An action that was interrupted and is run again, once tools and volumes are mended, answers what it would have answered uninterrupted and leaves the cluster as that would have left it, but for traps sent twice; unless somebody else changed the cluster meanwhile.",
  async (moment) => {
    if (moment.kind !== "ended" || moment.outcome.kind !== "interrupted") return notConcerned;
    const { run, scene, cluster } = moment;
    if (run.meanwhile.length > 0 || run.calls.length === 0) return notConcerned;
    const parted = await comeToTheSame(scene, run, cluster);
    return parted === undefined ? held : broken(parted);
  },
);

function isWell(run: OneRun): boolean {
  if (run.meanwhile.length > 0 || run.calls.some(({ hampered }) => hampered)) return false;
  const { before, node, action } = run;
  if (before.linksDown.length > 0 || before.toolFaults.length > 0 || !before.acceptsOsf) return false;
  if (!before.nodes.every(({ name, power }) => power === "up" && isVolumeWell(before, name))) return false;
  if (!mirrorsEverywhere(before)) return false;
  const { shadowCopies, storesCopiesOf } = volumeIn(before, node);
  if (action === "remove")
    return storesCopiesOf.length === 0 && shadowCopies.every((copy) => copy.clientAccessible);
  if (action === "deepCheck") return !isSource(before, node) || isOpen(before, node);
  return true;
}

function isVolumeWell(cluster: Cluster, name: string): boolean {
  const { dirty, busy, writable } = volumeIn(cluster, name);
  return !dirty && !busy && writable;
}

function mirrorsEverywhere(cluster: Cluster): boolean {
  const [source, ...more] = sourcesIn(cluster);
  if (source === undefined || more.length > 0) return false;
  return cluster.nodes.every(({ name }) => {
    const { mirror } = volumeIn(cluster, name);
    if (mirror.role === "source")
      return (
        mirror.targets.length === nodeCount(cluster) - 1 &&
        mirror.targets.every(({ state }) => state === "mirroring")
      );
    return (
      mirror.role === "target" &&
      mirror.source === nodeIn(cluster, source).name &&
      mirror.state === "mirroring"
    );
  });
}

function nodeCount(cluster: Cluster): number {
  return cluster.nodes.length;
}
