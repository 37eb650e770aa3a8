import { findNode } from "../find.js";
import { replied, type LabTool } from "../reply.js";
import { failed, misused, status } from "./lifekeeper-status.js";

/**
 * `EISMEventNotice NODE GENERIC SPECIFIC s:TEXT…`: sends a trap, which the cluster's manager receives. Known
 * from one call alone; its exit statuses are assumed: 2 for words it does not understand, 7 for an unknown node.
 */
export const eismEventNotice: LabTool = {
  name: "EISMEventNotice",
  home: "lifekeeper",
  answer: (cluster, _node, args) => {
    const [name, generic, specific, ...texts] = args;
    const bad = !isNumber(generic) || !isNumber(specific) || !texts.every((text) => text.startsWith("s:"));
    if (name === undefined || bad)
      return misused(cluster, "EISMEventNotice", "NODE GENERIC SPECIFIC [s:TEXT ...]");
    const about = findNode(cluster, name);
    if (about === undefined)
      return failed(cluster, status.noSuch, "EISMEventNotice", `no such system: ${name}`);
    const trap = {
      node: about.name,
      generic: Number(generic),
      specific: Number(specific),
      strings: texts.map((text) => text.slice(2)),
    };
    return replied({ ...cluster, traps: [...cluster.traps, trap] }, 0);
  },
};

function isNumber(word: string | undefined): word is string {
  return word !== undefined && /^\d{1,9}$/.test(word);
}
