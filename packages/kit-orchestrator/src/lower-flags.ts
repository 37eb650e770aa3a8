import { lowerFlag, splitBrainFlag } from "@volkit/lifekeeper";
import { commandLine } from "@volkit/tool-command";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";

/** monitor.4, where a site wants it: every peer has answered that it is target. Returns whether all flags are gone. */
export async function lowerFlags(run: Run, peers: readonly Peer[]): Promise<boolean> {
  const { node, volume } = run.resource;
  const flag = splitBrainFlag(volume);
  const left = await Promise.all(
    [undefined, ...peers.map((peer) => peer.node)].map(async (peer) => {
      const lower = lowerFlag(flag, peer);
      const lowered = await run.ask("monitor.4", lower, peer);
      if (lowered.kind === "done") return false;
      const command = commandLine(lower);
      run.say("monitor.4", "VK334", { flag, on: peer ?? node, command, why: lowered.failure });
      return true;
    }),
  );
  if (left.includes(true)) return false;
  const nodes = [node, ...peers.map((peer) => peer.node)].join(", ");
  run.say("monitor.4", "VK333", { volume: volume.name, flag, nodes });
  return true;
}
