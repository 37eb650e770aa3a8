import { changeVolume } from "./change.js";
import type { Cluster, LabNode, MirrorState } from "./cluster.js";
import { sourcesOf } from "./mirror.js";
import { adopt, agree, mirrorOf } from "./mirror-sides.js";

/** Sets what source and targets say of the mirrors of a volume, of all or of the one to a node. */
export function setMirrorState(cluster: Cluster, letter: string, state: MirrorState, only?: string): Cluster {
  return pairsOf(cluster, letter)
    .filter(([, target]) => only === undefined || target === only)
    .reduce((so, [source, target]) => {
      const said = agree(so, source, letter, target, state);
      return believe(said, source, letter, target, state);
    }, cluster);
}

/** The source says paused, its targets believe they mirror: as after a crash (seen in public scripts). */
export function setDisagreement(cluster: Cluster, letter: string): Cluster {
  const paused = setMirrorState(cluster, letter, "paused");
  return pairsOf(paused, letter).reduce(
    (so, [source, target]) => believe(so, source, letter, target, "mirroring"),
    paused,
  );
}

/**
 * Makes a target (the first one, unless another is named) a source as well: both are open, and each says its
 * mirror to the other is paused. Resource states stay as they are.
 */
export function splitBrain(cluster: Cluster, letter: string, second?: string): Cluster {
  const pair = pairsOf(cluster, letter).find(([, target]) => second === undefined || target === second);
  if (pair === undefined || sourcesOf(cluster, letter).length > 1) return cluster;
  const [source, target] = pair;
  const paused = agree(cluster, source, letter, target, "paused");
  return changeVolume(paused, target, letter, {
    mirror: { role: "source", targets: [{ node: source, state: "paused" }] },
    lockedByDataKeeper: false,
  });
}

/**
 * Ends a split brain: the source whose resource is in service stays (the first one, where that does not decide),
 * the others become its targets and mirror. Flags stay until they are removed.
 */
export function healSplitBrain(cluster: Cluster, letter: string): Cluster {
  const sources = sourcesOf(cluster, letter);
  const stays = sources.find((node) => isInService(node, letter)) ?? sources[0];
  if (stays === undefined || sources.length < 2) return cluster;
  return sources
    .filter((node) => node !== stays)
    .map((node) => node.name)
    .reduce((so, name) => {
      const adopted = adopt(so, stays.name, letter, name);
      return agree(adopted, stays.name, letter, name, "mirroring");
    }, cluster);
}

/** Sets what a target believes, whether its source reaches it or not. */
function believe(
  cluster: Cluster,
  source: string,
  letter: string,
  target: string,
  state: MirrorState,
): Cluster {
  const mirror = mirrorOf(cluster, target, letter);
  if (mirror.role !== "target" || mirror.source !== source) return cluster;
  return changeVolume(cluster, target, letter, { mirror: { role: "target", source, state } });
}

function pairsOf(cluster: Cluster, letter: string): readonly (readonly [string, string])[] {
  return sourcesOf(cluster, letter).flatMap((source) => {
    const mirror = mirrorOf(cluster, source.name, letter);
    return mirror.role === "source"
      ? mirror.targets.map((target) => [source.name, target.node] as const)
      : [];
  });
}

function isInService(node: LabNode, letter: string): boolean {
  return node.instances.some(({ id, state }) => id === `${letter}:` && (state === "ISP" || state === "ISU"));
}
