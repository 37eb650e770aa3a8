import { byExitStatus, type Command, type Done, type Tool, type Volume } from "@volkit/tool-command";
import { splitBrainText } from "./texts.js";

const eismEventNotice: Tool = { name: "EISMEventNotice", home: "lifekeeper" };

/**
 * Sends the split-brain trap by LifeKeeper's own program (seed monitor.4): generic trap 6, specific trap 160,
 * and three strings. That it succeeded says that it was handed over, not that it arrived.
 */
export function splitBrainTrap(node: string, volume: Volume, peer: string): Command<Done> {
  return {
    tool: eismEventNotice,
    args: [node, "6", "160", `s:${splitBrainText}`, `s:${volume.name}`, `s:${peer}`],
    effect: "changes",
    deadlines: [eismEventNotice.name],
    read: byExitStatus,
  };
}
