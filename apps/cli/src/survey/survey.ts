import {
  beginRun,
  defaultSettings,
  namedPeers,
  type NamedPeers,
  type Resource,
  type Run,
  noAlarms,
} from "@volkit/kit-orchestrator";
import { listedEquivalenciesOf } from "@volkit/lifekeeper";
import { addressesOf } from "../addresses-of.js";
import type { Survey } from "./facts.js";
import { linksBetween } from "./links.js";
import type { SurveyMeans } from "./means.js";
import { nodeFacts } from "./node-facts.js";
import { quietLogbook } from "./quiet-logbook.js";

/**
 * Finds out everything about a resource on this node and every peer, all of it at once, and changes nothing. What
 * cannot be found out is there as well, with the reason. A node that is dead to LifeKeeper is asked all the same:
 * DataKeeper may answer. Of a resource that is one of several, `isOneOfSeveral`, what tells of all is asked once.
 */
export async function survey(
  resource: Resource,
  means: SurveyMeans,
  isOneOfSeveral = false,
): Promise<Survey> {
  const run = quietRun(resource, means);
  const [here, there] = await Promise.all([
    nodeFacts(run, undefined, means, isOneOfSeveral),
    peersOf(resource, means).then(async ({ peers, whyNone }) => ({
      named: peers,
      whyNone,
      peers: await Promise.all(peers.map((peer) => nodeFacts(run, peer, means, isOneOfSeveral))),
    })),
  ]);
  const { named, peers, whyNone } = there;
  return {
    tag: resource.tag,
    volume: resource.volume,
    here,
    peers,
    whyNoPeers: peers.length === 0 ? whyNone : undefined,
    links: await linksBetween(run, [here, ...peers], named),
  };
}

/**
 * As a check finds them, but that LifeKeeper is asked once for those of all resources. Where its list does not show any of
 * this one, it is asked by the tag: that nothing is listed does not settle that there is no peer.
 */
async function peersOf(resource: Resource, means: SurveyMeans): Promise<NamedPeers> {
  const run = quietRun(resource, { ...means, runner: means.once });
  if (resource.peers !== undefined) return namedPeers(run);
  const ofAll = listedEquivalenciesOf(resource.tag);
  const answer = ofAll.read(await means.once.run({ step: "peers", command: ofAll }));
  const isSettled =
    answer.kind === "failed" ? answer.failure.kind !== "exit" : answer.equivalencies.length > 0;
  return isSettled ? namedPeers(run, ofAll) : namedPeers(run);
}

/** A run that says nothing: what a procedure would report, a survey has as facts. */
function quietRun(resource: Resource, { configured, runner, system }: SurveyMeans): Run {
  const logbook = quietLogbook(system);
  const settings = { ...configured.settings, writeCheck: defaultSettings.writeCheck };
  return beginRun(resource, settings, {
    runner,
    report: () => undefined,
    note: () => undefined,
    pause: system.pause,
    addressesOf: (name) => addressesOf(name, system, logbook),
    alarms: noAlarms,
  });
}
