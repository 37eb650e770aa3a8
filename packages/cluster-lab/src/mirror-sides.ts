import { changeVolume } from "./change.js";
import type { Cluster, LabNode, Mirror, MirrorState, MirrorTarget } from "./cluster.js";
import { findNode, findVolume, reaches } from "./find.js";

/** Makes a node the target of another, paused and locked, and lets the other know it. */
export function adopt(cluster: Cluster, source: string, letter: string, target: string): Cluster {
  const locked = changeVolume(cluster, target, letter, {
    mirror: { role: "target", source, state: "paused" },
    lockedByDataKeeper: true,
  });
  return changeTargets(locked, source, letter, (targets) => [
    ...targets.filter(({ node }) => node !== target),
    { node: target, state: "paused" },
  ]);
}

/** Sets what both sides say of a mirror; a target that cannot be reached, or follows another, keeps its belief. */
export function agree(
  cluster: Cluster,
  source: string,
  letter: string,
  target: string,
  state: MirrorState,
): Cluster {
  const said = changeTargets(cluster, source, letter, (targets) =>
    targets.map((each) => (each.node === target ? { ...each, state } : each)),
  );
  const near = findNode(said, source);
  if (near === undefined || !follows(said, near, letter, target)) return said;
  return changeVolume(said, target, letter, { mirror: { role: "target", source, state } });
}

/** Whether a node is the target of that source and can be reached by it. */
export function follows(cluster: Cluster, source: LabNode, letter: string, target: string): boolean {
  const mirror = mirrorOf(cluster, target, letter);
  return mirror.role === "target" && mirror.source === source.name && reaches(cluster, source.name, target);
}

/** Makes one target the source, and its former source with all that followed it the targets. */
export function takeOver(
  cluster: Cluster,
  winner: string,
  former: string,
  formerTargets: readonly MirrorTarget[],
  letter: string,
): Cluster {
  const others = formerTargets.filter((target) => target.node !== winner);
  const targets: readonly MirrorTarget[] = [{ node: former, state: "mirroring" }, ...others];
  const won = changeVolume(cluster, winner, letter, {
    mirror: { role: "source", targets },
    lockedByDataKeeper: false,
  });
  return targets.reduce((so, { node, state }) => {
    const mirror = mirrorOf(so, node, letter);
    if (node !== former && mirror.role === "source") return so;
    return changeVolume(so, node, letter, {
      mirror: { role: "target", source: winner, state },
      lockedByDataKeeper: true,
    });
  }, won);
}

function changeTargets(
  cluster: Cluster,
  source: string,
  letter: string,
  change: (targets: readonly MirrorTarget[]) => readonly MirrorTarget[],
): Cluster {
  const mirror = mirrorOf(cluster, source, letter);
  if (mirror.role !== "source") return cluster;
  return changeVolume(cluster, source, letter, {
    mirror: { role: "source", targets: change(mirror.targets) },
  });
}

/** A node's part in the mirror of a volume; `none` where there is no such node or volume. */
export function mirrorOf(cluster: Cluster, name: string, letter: string): Mirror {
  const node = findNode(cluster, name);
  return (node && findVolume(node, letter))?.mirror ?? { role: "none" };
}
