import { changeVolume } from "./change.js";
import type { Cluster, LabNode, LabVolume, MirrorState, MirrorTarget } from "./cluster.js";
import { findNode, findVolume, reaches } from "./find.js";
import { adopt, agree, follows, mirrorOf, takeOver } from "./mirror-sides.js";

/** Why DataKeeper refuses: each is a state of the mirror or the volume, never a wrong word in the call. */
export type Refusal = "not-mirrored" | "is-target" | "not-mirroring" | "no-other-source" | "busy";

/** What an order to DataKeeper comes to: the cluster after it, or why nothing changed. */
export type MirrorChange =
  { readonly kind: "done"; readonly cluster: Cluster } | { readonly kind: "refused"; readonly why: Refusal };

/**
 * What a source says of the mirror to a target. A target it cannot reach is paused whatever went before, and
 * mirrors again by itself when it can be reached (assumed).
 */
export function seenState(cluster: Cluster, source: LabNode, target: MirrorTarget): MirrorState {
  if (target.state !== "mirroring") return target.state;
  return reaches(cluster, source.name, target.node) ? "mirroring" : "paused";
}

/** The nodes that are source of a volume, those that are powered down included. More than one is a split brain. */
export function sourcesOf(cluster: Cluster, letter: string): readonly LabNode[] {
  return cluster.nodes.filter((node) => findVolume(node, letter)?.mirror.role === "source");
}

/** LOCKVOLUME: a busy volume is refused; a target is locked already. */
export function lock(cluster: Cluster, node: LabNode, volume: LabVolume): MirrorChange {
  if (volume.mirror.role === "none") return refused("not-mirrored");
  if (volume.lockedByDataKeeper) return done(cluster);
  if (volume.busy) return refused("busy");
  return done(changeVolume(cluster, node.name, volume.letter, { lockedByDataKeeper: true }));
}

/** UNLOCKVOLUME: a target stays locked as long as it is one. */
export function unlock(cluster: Cluster, node: LabNode, volume: LabVolume): MirrorChange {
  if (volume.mirror.role === "none") return refused("not-mirrored");
  if (volume.mirror.role === "target") return refused("is-target");
  if (!volume.lockedByDataKeeper) return done(cluster);
  return done(changeVolume(cluster, node.name, volume.letter, { lockedByDataKeeper: false }));
}

/** PAUSEMIRROR and CONTINUEMIRROR, for one target or for all. Either every one of them changes, or none. */
export function setMirror(
  cluster: Cluster,
  node: LabNode,
  volume: LabVolume,
  state: MirrorState,
  only?: LabNode,
): MirrorChange {
  const { mirror, letter } = volume;
  if (mirror.role === "none") return refused("not-mirrored");
  if (mirror.role === "target") return refused("is-target");
  const meant = mirror.targets.filter((target) => only === undefined || target.node === only.name);
  if (meant.length === 0) return refused("not-mirrored");
  if (state === "mirroring" && !meant.every((target) => follows(cluster, node, letter, target.node)))
    return refused("not-mirroring");
  return done(meant.reduce((so, target) => agree(so, node.name, letter, target.node, state), cluster));
}

/**
 * SWITCHOVERVOLUME: the node becomes the source, every former source a target. Refused, with nothing changed,
 * where the mirror is not mirroring (vendor's manual) or the old source cannot be locked (assumed). A source
 * that is powered down cannot object: then the target's own word counts (assumed).
 */
export function switchOver(cluster: Cluster, node: LabNode, volume: LabVolume): MirrorChange {
  const { mirror, letter } = volume;
  if (mirror.role === "none") return refused("not-mirrored");
  if (mirror.role === "source") return done(cluster);
  const source = findNode(cluster, mirror.source);
  const theirs = source && findVolume(source, letter);
  if (source === undefined || theirs?.mirror.role !== "source") return refused("not-mirroring");
  const relation = theirs.mirror.targets.find((target) => target.node === node.name);
  if (relation === undefined) return refused("not-mirroring");
  const state = source.power === "down" ? mirror.state : seenState(cluster, source, relation);
  if (state !== "mirroring") return refused("not-mirroring");
  if (theirs.busy && source.power === "up") return refused("busy");
  return done(takeOver(cluster, node.name, source.name, theirs.mirror.targets, letter));
}

/** PREPARETOBECOMETARGET: the side of a split brain that gives way becomes a paused target of the other (recalled). */
export function giveWay(cluster: Cluster, node: LabNode, volume: LabVolume): MirrorChange {
  const { mirror, letter } = volume;
  if (mirror.role === "none") return refused("not-mirrored");
  if (mirror.role === "target") return done(cluster);
  const stays = sourcesOf(cluster, letter).find(
    (other) => other.name !== node.name && reaches(cluster, node.name, other.name),
  );
  if (stays === undefined) return refused("no-other-source");
  if (volume.busy) return refused("busy");
  const followers = mirror.targets
    .map((target) => target.node)
    .filter((name) => mirrorOf(cluster, name, letter).role === "target");
  return done([node.name, ...followers].reduce((so, name) => adopt(so, stays.name, letter, name), cluster));
}

function done(cluster: Cluster): MirrorChange {
  return { kind: "done", cluster };
}

function refused(why: Refusal): MirrorChange {
  return { kind: "refused", why };
}
