import type { MirrorAnswer, MirrorLine } from "@volkit/emcmd-parser";
import { instanceOf, setResourceState, type InstanceAnswer } from "@volkit/lifekeeper";
import { commandLine } from "@volkit/tool-command";
import { saysSource } from "./peer-role.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";
import { mirrorStateWords } from "./words.js";

/**
 * monitor.3: mirroring wants the peer's resource OSU, anything else wants it OSF; set it where it is not. Of
 * several mirrors to one peer, one that is not mirroring decides.
 */
export async function agreeOnState(
  run: Run,
  peer: Peer,
  mirrors: readonly MirrorLine[],
  state: InstanceAnswer,
  there: MirrorAnswer,
): Promise<void> {
  const { node, tag } = peer;
  if (state.kind === "failed") {
    const command = commandLine(instanceOf(tag, node));
    run.say("monitor.3", "VK307", { peer: node, tag, command, why: state.failure });
    return;
  }
  if (state.kind === "absent" || state.state === "") {
    run.say("monitor.3", "VK308", { peer: node, tag });
    return;
  }
  const mirror = mirrors.find((line) => line.state !== "mirroring") ?? mirrors[0];
  if (mirror === undefined) return;

  const before = state.state;
  const after = mirror.state === "mirroring" ? "OSU" : "OSF";
  run.decide("monitor.3", "peer state", `${before}, wanted ${after}`, node);
  if (before === after) return;

  if (run.settings.splitBrain.keepPeerState && saysSource(there)) {
    run.say("monitor.3", "VK313", { peer: node, tag, before, after });
    return;
  }
  if (before === "ISP" || before === "ISU") run.say("monitor.3", "VK310", { peer: node, tag, before, after });

  const change = setResourceState(node, tag, after);
  const changed = await run.ask("monitor.3", change, node);
  if (changed.kind === "done") {
    const state = mirrorStateWords[mirror.state];
    run.say("monitor.3", "VK309", { peer: node, tag, before, after, state });
    return;
  }
  const values = { peer: node, tag, before, command: commandLine(change), why: changed.failure };
  if (after === "OSF") run.say("monitor.3", "VK312", values);
  else run.say("monitor.3", "VK311", { ...values, after });
}
