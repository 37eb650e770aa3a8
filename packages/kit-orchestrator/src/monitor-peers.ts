import type { MirrorLine } from "@volkit/emcmd-parser";
import { raiseFlag, splitBrainFlag } from "@volkit/lifekeeper";
import { commandLine } from "@volkit/tool-command";
import { knownOfOthers } from "./alarm-book.js";
import { forgetEnded } from "./end-alarm.js";
import { lowerFlags } from "./lower-flags.js";
import { monitorPeer } from "./monitor-peer.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";
import { mirrorStateWords } from "./words.js";

/**
 * monitor.3 to monitor.5 for every peer, side by side: a peer that does not answer holds up no other. The
 * flag on this node is raised once, by whichever peer's split brain is seen first.
 */
export async function monitorPeers(
  run: Run,
  peers: readonly Peer[],
  mirrors: readonly MirrorLine[],
): Promise<void> {
  if (peers.length === 0) return;
  const wasTold = peers.some((peer) => ["raised", "over"].includes(run.alarms.read(peer.node).kind));
  const raiseFlagHere = once(() => raiseOnThisNode(run));
  const monitored = await Promise.all(
    peers.map((peer) => monitorPeer(run, peer, { peers, mirrors, raiseFlagHere })),
  );
  const isOver = monitored.every(({ isTarget }) => isTarget);
  if (wasTold) await settleFlags(run, peers, isOver);

  const claimed = monitored.map((one) => one.mirrors);
  if (claimed.some((lines) => lines.length === 0)) return; // a line left over may be the unmatched peer's

  for (const mirror of mirrors.filter((line) => !claimed.flat().includes(line))) {
    const state = mirrorStateWords[mirror.state];
    run.say("monitor.3", "VK305", { tag: run.resource.tag, address: mirror.address, state });
  }
}

/**
 * What is over is forgotten once all is done that is to be done about it. A node that was in a split brain and is no peer
 * any more has not answered: the flags stay.
 */
async function settleFlags(run: Run, peers: readonly Peer[], isOver: boolean): Promise<void> {
  const { tag, volume } = run.resource;
  const flag = splitBrainFlag(volume);
  if (run.settings.splitBrain.clearFlags === "by-hand") {
    if (isOver) run.say("monitor.4", "VK337", { flag, tag });
    forgetEnded(run, peers);
    return;
  }
  if (!isOver) return;
  const gone = knownOfOthers(run.alarms, peers);
  if (gone.length > 0) run.say("monitor.4", "VK338", { flag, tag, nodes: gone.join(", ") });
  else if (await lowerFlags(run, peers)) forgetEnded(run, peers);
}

async function raiseOnThisNode(run: Run): Promise<void> {
  const { node, volume } = run.resource;
  const flag = splitBrainFlag(volume);
  const raise = raiseFlag(flag);
  const raised = await run.ask("monitor.4", raise);
  if (raised.kind === "failed") {
    run.say("monitor.4", "VK322", { flag, on: node, command: commandLine(raise), why: raised.failure });
  }
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= act());
}
