import type { Cluster, LabNode, LabVolume } from "@volkit/cluster-lab";
import { isOpen, isSource, nodeIn, splitBrainFlag, stateOf, volumeIn } from "../cluster-view.js";
import { atOnce, broken, held, notConcerned } from "../invariant.js";
import { callsOf, type Called, type OneRun } from "../one-run.js";
import { isCheck } from "../kit.js";
import type { SiteName } from "../site.js";

export const ownThings = atOnce(
  "own things only",
  "Whatever a command of the kit changes is its own: of E: the mirror, the locks, the schedule that was off, and copies that vssadmin may delete; the state of the resource Vol.E; the flag SplitBrain_E:; one more trap. Copies that are not client-accessible, other volumes with their copies and schedules, other flags and resources, shadow-copy storage, a volume's condition, links, power, services are as before; and no remove locks a volume that stores shadow copies, where unknown answers do not go on.",
  (moment) => {
    if (moment.kind !== "called") return notConcerned;
    const { called, run, scene } = moment;
    if (called.before === called.after) return notConcerned;
    const [before, after] = [foreign(called.before), foreign(called.after)];
    if (before !== after)
      return broken(
        `${run.action} on ${run.node} changed what is not the kit's: ${difference(before, after)}`,
      );
    for (const { name, flags } of called.before.nodes) {
      const lost = flags.filter((flag) => !nodeIn(called.after, name).flags.includes(flag));
      if (lost.length > 0)
        return broken(`${run.action} on ${run.node} took the flag ${lost.join(", ")} of ${name} away`);
    }
    if (called.after.traps.length < called.before.traps.length) return broken("a trap is gone");
    if (run.action === "remove" && losesCopies(run, called.before, called.after, scene.site))
      return broken(`remove locked ${run.node}'s volume, which stores shadow copies`);
    return held;
  },
);

export const checkHarmless = atOnce(
  "a check harms nothing",
  "No command of a check changes a volume or the resource's state on its own node; on a peer it takes copies of E: away that vssadmin may delete, where the site lets it (or the peer said that it was target), and sets the resource's state, and that is all. Known limit, counted: a peer that has become source since it was asked is treated as the target that it said it was.",
  (moment) => {
    if (moment.kind !== "called" || !isCheck(moment.run.action)) return notConcerned;
    const { run, called, scene } = moment;
    if (called.before === called.after) return notConcerned;
    for (const { name } of called.before.nodes) {
      const keeps =
        scene.site === "peer copies kept" ||
        (scene.site === "split brain left alone" && !saidTarget(run, name));
      const view = name === run.node ? ownSide : peerSide(keeps);
      const [before, after] = [view(called.before, name), view(called.after, name)];
      if (before !== after)
        return broken(`${run.action} on ${run.node} changed ${name}: ${difference(before, after)}`);
    }
    const late = called.before.nodes.some(({ name }) => becameSource(run, called, name));
    return late
      ? {
          kind: "known limit",
          what: "a check changed something on a peer that had become source since it was asked",
        }
      : held;
  },
);

export const removeHarmless = atOnce(
  "a failed remove harms nothing",
  "A remove that answers 1 leaves role, locks and the resource's state here as they were, unless somebody else changed them meanwhile or something was wrong with its own LOCKVOLUME: a volume that stays in service stays open.",
  (moment) => {
    if (moment.kind !== "ended" || moment.run.action !== "remove" || moment.outcome.kind !== "failed")
      return notConcerned;
    const { run, cluster } = moment;
    const here = (so: Cluster): string => inService(so, run.node);
    if (run.meanwhile.some(({ before, after }) => here(before) !== here(after))) return notConcerned;
    if (callsOf(run, "EMCmd", ".", "LOCKVOLUME").some(({ hampered }) => hampered)) return notConcerned;
    if (here(run.before) === here(cluster)) return isOpen(cluster, run.node) ? held : notConcerned;
    return broken(
      `a remove on ${run.node} answered 1 and left ${difference(here(run.before), here(cluster))}`,
    );
  },
);

/** Everything in a cluster that no command of the kit may change, as text. What a fault still has to do is nobody's. */
function foreign(cluster: Cluster): string {
  const { nodes, linksDown, acceptsOsf, extra } = cluster;
  return JSON.stringify({ nodes: nodes.map(foreignOfNode), linksDown, acceptsOsf, extra });
}

function foreignOfNode(node: LabNode): unknown {
  const flags = node.flags.filter((flag) => flag !== splitBrainFlag);
  const instances = node.instances.map((each) => (each.tag === "Vol.E" ? { ...each, state: "any" } : each));
  return { ...node, flags, instances, volumes: node.volumes.map(foreignOfVolume) };
}

function foreignOfVolume(volume: LabVolume): unknown {
  if (volume.letter !== "E") return volume;
  const { letter, guid, dirty, busy, writable, storesCopiesOf, shadowCopies, schedule } = volume;
  const kept = shadowCopies.filter(({ clientAccessible }) => !clientAccessible);
  return { letter, guid, dirty, busy, writable, storesCopiesOf, kept, hasSchedule: schedule !== "absent" };
}

function losesCopies(run: OneRun, before: Cluster, after: Cluster, site: SiteName): boolean {
  const [open, locked] = [volumeIn(before, run.node), volumeIn(after, run.node)];
  if (open.lockedByDataKeeper || !locked.lockedByDataKeeper || site === "unknown shadow copies go on")
    return false;
  const storedAllAlong = [run.before, ...run.calls.map((called) => called.before)];
  return storedAllAlong.every((so) => volumeIn(so, run.node).storesCopiesOf.length > 0);
}

function ownSide(cluster: Cluster, name: string): string {
  const { volumes, instances } = nodeIn(cluster, name);
  return JSON.stringify({ volumes, instances });
}

function peerSide(keepsCopies: boolean): (cluster: Cluster, name: string) => string {
  return (cluster, name) => {
    const { shadowCopies, ...rest } = volumeIn(cluster, name);
    return JSON.stringify(keepsCopies ? { ...rest, shadowCopies } : rest);
  };
}

/** Whether a command changed something on a peer that said target when it was asked, and is source now. */
function becameSource(run: OneRun, { before, after }: Called, peer: string): boolean {
  if (peer === run.node || !saidTarget(run, peer) || !isSource(before, peer)) return false;
  return volumeIn(before, peer) !== volumeIn(after, peer) || stateOf(before, peer) !== stateOf(after, peer);
}

/** Whether the peer was target when it was asked for its mirror. */
function saidTarget(run: OneRun, peer: string): boolean {
  return callsOf(run, "EMCmd", peer, "GETMIRRORVOLINFO").some(({ before }) => !isSource(before, peer));
}

function inService(cluster: Cluster, name: string): string {
  const { mirror, lockedByDataKeeper, lockedByLifeKeeper } = volumeIn(cluster, name);
  const state = nodeIn(cluster, name).instances.map((each) => each.state);
  return JSON.stringify({ role: mirror.role, lockedByDataKeeper, lockedByLifeKeeper, state });
}

/** Where two texts part, with a little of each. */
function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, at - 40);
  return `…${before.slice(from, at + 40)}… became …${after.slice(from, at + 40)}…`;
}
