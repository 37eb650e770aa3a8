import { flagState, lowerFlag, splitBrainFlag } from "@volkit/lifekeeper";
import { commandLine } from "@volkit/tool-command";
import { askMirror } from "./ask-mirror.js";
import { knownOfOthers } from "./alarm-book.js";
import { endAlarm, forgetEnded } from "./end-alarm.js";
import { namedPeers } from "./find-peers.js";
import { message, type Message } from "./messages/message.js";
import type { Run, Verdict } from "./run.js";
import { splitBrainNow, type SplitBrainNow } from "./split-brain-now.js";
import { mirrorStateWords } from "./words.js";

/**
 * Takes the flags of a split brain away on every node, once it is over: all nodes answer, one is source, all
 * others are targets, and the mirror runs. Anything else refuses, unless somebody `forces` it, whose reason is
 * recorded. Succeeds only where every node says afterwards that the flag is gone. The mirror is never touched.
 */
export async function clearSplitBrain(run: Run, forced: string | undefined): Promise<Verdict> {
  const { node, tag, volume } = run.resource;
  const flag = splitBrainFlag(volume);

  // clear.1: what does every node say of its mirrors?
  const { peers, whyNone } = await namedPeers(run);
  if (peers.length === 0) run.say("clear.1", "VK801", { tag, why: whyNone });
  const nodes = await Promise.all([
    askMirror(run, "clear.1", ".").then((answer) => ({ node, answer })),
    ...peers.map(async (peer) => ({
      node: peer.node,
      answer: await askMirror(run, "clear.1", peer.node, peer.node),
    })),
  ]);

  // clear.2: is the split brain over?
  const now = splitBrainNow(nodes);
  run.decide("clear.2", "split brain", now.kind === "lasts" ? "yes" : now.kind);
  const doubt = peers.length === 0 ? undefined : doubtAbout(now, volume.name);
  if (doubt !== undefined) run.report(doubt);
  const gone = knownOfOthers(run.alarms, peers);
  if (gone.length > 0) run.say("clear.2", "VK812", { nodes: gone.join(", "), tag });
  const isDoubtful = doubt !== undefined || peers.length === 0 || gone.length > 0;
  if (forced !== undefined) run.say("clear.2", "VK805", { volume: volume.name, reason: forced });
  else if (isDoubtful) return run.fail("clear.2", "VK810", { flag });

  // clear.3: take the flag away on every node
  const places = [undefined, ...peers.map((peer) => peer.node)];
  await Promise.all(
    places.map(async (peer) => {
      const lower = lowerFlag(flag, peer);
      const lowered = await run.ask("clear.3", lower, peer);
      if (lowered.kind === "done") return;
      const command = commandLine(lower);
      run.say("clear.3", "VK806", { flag, on: peer ?? node, command, why: lowered.failure });
    }),
  );

  // clear.4: is the flag gone? The nodes' own word decides, not how the commands ended
  const left = await Promise.all(
    places.map(async (peer) => {
      const look = flagState(flag, peer);
      const state = await run.ask("clear.4", look, peer);
      run.decide("clear.4", "flag", state.kind, peer);
      if (state.kind === "not raised") return false;
      const on = peer ?? node;
      if (state.kind === "unknown") {
        run.say("clear.4", "VK808", { flag, on, command: commandLine(look), why: state.why });
      } else run.say("clear.4", "VK807", { flag, on });
      return true;
    }),
  );

  const isGone = !left.includes(true);
  if (isGone) run.say("clear.4", "VK809", { flag, nodes: nodes.map((each) => each.node).join(", ") });

  // clear.5: on-change, tell the managers that it is over; whether they hear of it decides nothing
  if (now.kind === "over" && doubt === undefined) {
    const { source } = now;
    await Promise.all(
      peers.map((peer) =>
        endAlarm(run, peer, message("clear.5", "VK811", { volume: volume.name, peer: peer.node, source })),
      ),
    );
    forgetEnded(run, peers);
  }
  for (const node of gone) run.alarms.keep(node, undefined); // only where it was forced

  return isGone ? "succeeded" : "failed";
}

/** What speaks against the split brain being over; undefined where nothing does. */
function doubtAbout(now: SplitBrainNow, volume: string): Message | undefined {
  switch (now.kind) {
    case "lasts":
      return message("clear.2", "VK802", { volume, nodes: now.sources.join(", ") });
    case "unknown":
      return message("clear.2", "VK803", { volume, nodes: now.nodes.join(", ") });
    case "over": {
      if (now.running) return undefined;
      const states = [...new Set(now.states)].map((state) => mirrorStateWords[state]);
      const en = states.map((word) => word.en).join(", ");
      const ja = states.map((word) => word.ja).join("、");
      return message("clear.2", "VK804", { volume, source: now.source, state: { en, ja } });
    }
  }
}
