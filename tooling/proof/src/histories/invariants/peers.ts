import { isInTouch, isSource, sourcesIn, stateOf, volumeIn } from "../cluster-view.js";
import { atOnce, broken, held, notConcerned } from "../invariant.js";
import { isCheck } from "../kit.js";

export const peerAgrees = atOnce(
  "the peer agrees",
  "A check on the only source that ran to its end with nothing wrong with a tool and nobody else at work leaves the resource of every peer that it can reach and has a mirror to OSU where that mirrors and OSF where it does not, and on those peers none of the copies that vssadmin may delete, where the site has them deleted.",
  (moment) => {
    if (moment.kind !== "ended" || !isCheck(moment.run.action)) return notConcerned;
    const { run, outcome, cluster, scene } = moment;
    if (outcome.kind !== "succeeded" && outcome.kind !== "failed") return notConcerned;
    if (run.meanwhile.length > 0 || run.calls.some(({ hampered }) => hampered)) return notConcerned;
    if (!isSource(cluster, run.node) || sourcesIn(cluster).length > 1 || !cluster.acceptsOsf)
      return notConcerned;
    const { mirror } = volumeIn(cluster, run.node);
    const targets = mirror.role === "source" ? mirror.targets : [];
    const peers = targets.filter(({ node }) => isInTouch(cluster, run.node, node));
    for (const { node: peer, state: mirrors } of peers) {
      const [wanted, state] = [mirrors === "mirroring" ? "OSU" : "OSF", stateOf(cluster, peer)];
      if (state !== wanted)
        return broken(
          `the resource on ${peer} is ${state ?? "gone"} after a check on ${run.node}, and should be ${wanted}`,
        );
      const left = volumeIn(cluster, peer).shadowCopies.filter((copy) => copy.clientAccessible);
      if (left.length > 0 && scene.site !== "peer copies kept")
        return broken(`${peer} has kept its shadow copies`);
    }
    return peers.length > 0 ? held : notConcerned;
  },
);
