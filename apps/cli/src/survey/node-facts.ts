import { askMirror, type Peer, type Run } from "@volkit/kit-orchestrator";
import { splitBrainFlag } from "@volkit/lifekeeper";
import { listShadows, listShadowStorage } from "@volkit/vss-manager";
import { getMirrorVolInfo } from "@volkit/emcmd-parser";
import { known, unknown, type Known } from "../known.js";
import type { MirrorsThere, NodeFacts } from "./facts.js";
import {
  flagThere,
  listingAmongAll,
  listingThere,
  lockThere,
  seenFromHere,
  serviceThere,
  stateThere,
} from "./questions.js";
import { lastRunHere } from "./last-run.js";
import type { SurveyMeans } from "./means.js";

/**
 * Asks for everything about a resource on one node at once: on this node, or on a peer. Where it is one of several, what
 * tells of all of them is asked first.
 */
export async function nodeFacts(
  run: Run,
  peer: Peer | undefined,
  means: SurveyMeans,
  isOneOfSeveral: boolean,
): Promise<NodeFacts> {
  const { resource } = run;
  const { volume } = resource;
  const asking = { means, peer: peer?.node };
  const tag = peer?.tag ?? resource.tag;

  const [seen, mirrors, state, lifeKeeperLock, shadowCopies, shadowStorage, flag, service, lastRun] =
    await Promise.all([
      seenFromHere(asking),
      mirrorsThere(run, peer, means),
      stateThere(tag, asking),
      lockThere(volume, asking),
      listing(listShadows),
      listing(listShadowStorage),
      flagThere(splitBrainFlag(volume), asking),
      serviceThere(asking),
      peer === undefined ? lastRunHere(resource, means) : keptThere,
    ]);
  function listing(list: typeof listShadows): Promise<Known<"present" | "absent">> {
    return isOneOfSeveral ? listingAmongAll(list, volume, asking) : listingThere(list(volume), asking);
  }
  return {
    node: peer?.node ?? resource.node,
    tag,
    isHere: peer === undefined,
    seen,
    mirrors,
    state,
    lifeKeeperLock,
    dataKeeperLock: noKnownSource,
    shadowCopies,
    shadowStorage,
    splitBrainFlag: flag,
    service,
    lastRun,
  };
}

const noKnownSource = unknown({
  en: "no command is known that shows it",
  ja: "表示できるコマンドが分かっていません",
});

const keptThere = unknown({
  en: "the record is kept on that node: run volkit status there",
  ja: "実行記録はそのノードにあります。そのノードで volkit status を実行してください",
});

/** EMCMD's answer, asked for again where it said nothing, as in a check. */
async function mirrorsThere(
  run: Run,
  peer: Peer | undefined,
  means: SurveyMeans,
): Promise<Known<MirrorsThere>> {
  const at = peer?.node ?? ".";
  const answer = await askMirror(run, peer === undefined ? "monitor.1" : "monitor.4", at, peer?.node);
  if (answer.kind === "mirror") return known(answer);
  const { volumeArgument } = run.settings.emcmd;
  return means.untold(getMirrorVolInfo(at, run.resource.volume, volumeArgument), answer.failure);
}
