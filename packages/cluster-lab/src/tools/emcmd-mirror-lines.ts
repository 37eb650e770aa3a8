import type { Cluster, LabNode, LabVolume, MirrorState } from "../cluster.js";
import { findNode } from "../find.js";
import { seenState } from "../mirror.js";

/** The numbers that EMCMD gives mirror states (seen and recalled, see the README). */
const stateNumbers: Readonly<Record<MirrorState, number>> = {
  mirroring: 1,
  resync: 2,
  broken: 3,
  paused: 4,
  "resync-pending": 5,
};

/**
 * What GETMIRRORVOLINFO prints: for a source one line a target, `E: 1 SOURCE TARGET-ADDRESS STATE` (seen in
 * public scripts); for a target one line with its source's name, its own address and its own belief (assumed).
 */
export function mirrorLines(cluster: Cluster, node: LabNode, volume: LabVolume): readonly string[] {
  const { mirror, letter } = volume;
  switch (mirror.role) {
    case "none":
      return [];
    case "source":
      return mirror.targets.map((target) => {
        const address = findNode(cluster, target.node)?.address ?? target.node;
        return `${letter}: 1 ${node.name} ${address} ${stateNumbers[seenState(cluster, node, target)]}`;
      });
    case "target":
      return [`${letter}: 2 ${mirror.source} ${node.address} ${stateNumbers[mirror.state]}`];
  }
}
