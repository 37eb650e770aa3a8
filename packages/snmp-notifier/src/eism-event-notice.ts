import { byExitStatus, type Command, type Done, type Tool, type Volume } from "@volkit/tool-command";
import { splitBrainText, textOf } from "./texts.js";

const eismEventNotice: Tool = { name: "EISMEventNotice", home: "lifekeeper" };

/**
 * Sends the split-brain trap by LifeKeeper's own program (seed monitor.4): generic trap 6, specific trap 160,
 * and three strings. That it succeeded says that it was handed over, not that it arrived.
 */
export function splitBrainTrap(node: string, volume: Volume, peer: string): Command<Done> {
  return trap160(node, [splitBrainText, volume.name, peer]);
}

/**
 * Sends a test the same way. The seed knows one trap alone, so it has that one's numbers, and a manager may show it
 * as a split brain; its first string says that it is a test, and the two that name a volume and a node hold `-`.
 */
export function testTrap(node: string): Command<Done> {
  return trap160(node, [textOf({ kind: "test", node }), "-", "-"]);
}

function trap160(node: string, strings: readonly string[]): Command<Done> {
  return {
    tool: eismEventNotice,
    args: [node, "6", "160", ...strings.map((text) => `s:${text}`)],
    effect: "changes",
    deadlines: [eismEventNotice.name],
    read: byExitStatus,
  };
}
