import { getMirrorVolInfo, type MirrorAnswer } from "@volkit/emcmd-parser";
import type { Peer } from "@volkit/kit-orchestrator";
import {
  allInstances,
  equivalenciesOf,
  flagState,
  instanceOf,
  lifeKeeperService,
  onPeer,
  splitBrainFlag,
  systems,
  systemState,
  type EquivalencyAnswer,
  type InstanceAnswer,
} from "@volkit/lifekeeper";
import { parseVolume, type Done, type Volume } from "@volkit/tool-command";
import { checkDirty } from "@volkit/volume-health";
import { lifeKeeperLock } from "@volkit/volume-locker";
import { listShadows, listShadowStorage, queryTask, shadowCopyTask, volumeGuid } from "@volkit/vss-manager";
import { configuredPeers, resourceEntry } from "../configuration/effective.js";
import { askCodePage } from "../install/code-page.js";
import type { NodeAnswers, PeerAnswers, ResourceAnswers, VolumeAnswers } from "./answers.js";
import type { Asked } from "./asker.js";
import { isSameNode, type Surroundings } from "./surroundings.js";

export async function gatherNode({ ask }: Surroundings): Promise<NodeAnswers> {
  const [all, volumes, service, codePage] = await Promise.all([
    ask(systems()),
    ask(allInstances("filesys", "volume")),
    ask(lifeKeeperService()),
    ask(askCodePage),
  ]);
  return { systems: all, volumes, service, codePage };
}

export async function gatherResource(tag: string, around: Surroundings): Promise<ResourceAnswers> {
  const { ask, file, node } = around;
  const instance = ask(instanceOf(tag));
  const equivalencies = ask(equivalenciesOf(tag));

  const named = parseVolume(resourceEntry(file, tag)?.volume ?? "");
  const volume = named ?? listedVolume((await instance).answer);
  const here = volume === undefined ? undefined : gatherVolume(volume, around);
  const peers = (configuredPeers(file, tag) ?? listedPeers((await equivalencies).answer)).filter(
    (peer) => !isSameNode(peer.node, node),
  );
  const there = await Promise.all(peers.map((peer) => gatherPeer(peer, volume, around)));
  return {
    tag,
    instance: await instance,
    equivalencies: await equivalencies,
    peers,
    here: await here,
    there,
  };
}

export function listedVolume(instance: InstanceAnswer): Volume | undefined {
  return instance.kind === "instance" ? parseVolume(instance.id) : undefined;
}

function listedPeers(answer: EquivalencyAnswer): readonly Peer[] {
  if (answer.kind === "failed") return [];
  return answer.equivalencies.map(({ system, tag }) => ({ node: system, tag, addresses: [] }));
}

async function gatherVolume(volume: Volume, around: Surroundings): Promise<VolumeAnswers> {
  const { ask } = around;
  const guid = ask(volumeGuid(volume));
  const [mirror, lock, storage, shadows, dirty, flag] = await Promise.all([
    askMirror(".", volume, around),
    ask(lifeKeeperLock(volume)),
    ask(listShadowStorage(volume)),
    ask(listShadows(volume)),
    ask(checkDirty(volume)),
    ask(flagState(splitBrainFlag(volume))),
  ]);
  return { volume, mirror, lock, storage, shadows, dirty, flag, guid: await guid, task: await taskOf() };

  async function taskOf(): Promise<Asked<Done> | undefined> {
    const { answer } = await guid;
    return answer.kind === "guid" ? ask(queryTask(shadowCopyTask(answer.guid))) : undefined;
  }
}

async function gatherPeer(
  peer: Peer,
  volume: Volume | undefined,
  around: Surroundings,
): Promise<PeerAnswers> {
  const { ask } = around;
  const { node, tag } = peer;
  const [equivalencies, instance, state, mirror, guid, flag] = await Promise.all([
    ask(equivalenciesOf(tag, node), node),
    ask(instanceOf(tag, node), node),
    ask(systemState(node), node),
    volume === undefined ? undefined : askMirror(node, volume, around, node),
    volume === undefined ? undefined : ask(onPeer(node, volumeGuid(volume)), node),
    volume === undefined ? undefined : ask(flagState(splitBrainFlag(volume), node), node),
  ]);
  return { peer, equivalencies, instance, system: state, mirror, guid, flag };
}

/** The service answers empty now and then: then the question is asked again, as often as the settings say. */
async function askMirror(
  at: string,
  volume: Volume,
  { ask, askAnew, configured, system }: Surroundings,
  peer?: string,
): Promise<Asked<MirrorAnswer>> {
  const { volumeArgument, retries, retryPause } = configured.settings.emcmd;
  const question = getMirrorVolInfo(at, volume, volumeArgument);
  let asked = await ask(question, peer);
  for (let left = retries; left > 0 && saidNothing(asked.answer); left -= 1) {
    await system.pause(retryPause);
    asked = await askAnew(question, peer);
  }
  return asked;
}

function saidNothing(answer: MirrorAnswer): boolean {
  return answer.kind === "failed" && answer.failure.kind === "silent";
}
