import { parseVolume } from "@volkit/tool-command";
import type { Cluster, LabNode } from "../cluster.js";
import { findNode, findVolume, reaches } from "../find.js";
import { giveWay, lock, setMirror, switchOver, unlock, type MirrorChange } from "../mirror.js";
import { replied, windowsLines, type LabAnswer, type LabTool } from "../reply.js";
import { emcmdVerbs } from "./emcmd-verbs.js";
import { errorOf, win32 } from "./emcmd-status.js";
import { mirrorLines } from "./emcmd-mirror-lines.js";

/**
 * `EMCmd NODE VERB VOLUME`: the node as `.`, a name in any case, a full name or an address; the verb in any
 * case; the volume as `E`, `e` or `E:`. Every verb but GETMIRRORVOLINFO prints `Status = N`, and N is the exit
 * status too. A node that cannot be reached is 53 (assumed), an unknown or unmirrored volume 15, bad words 87.
 */
export const emcmd: LabTool = {
  name: "EMCmd",
  home: "datakeeper",
  answer: (cluster, node, args) => {
    const [where = "", verb = "", volumeWord = "", ...more] = args;
    const system = systemOf(cluster, node, where);
    if (args.length < 3) return ended(cluster, win32.badParameter);
    if (system === undefined || !reaches(cluster, node.name, system.name))
      return ended(cluster, win32.noPath);
    const letter = parseVolume(volumeWord)?.letter;
    if (letter === undefined) return ended(cluster, win32.badParameter);
    return obey(cluster, system, verb.toUpperCase(), letter, more);
  },
};

function obey(
  cluster: Cluster,
  system: LabNode,
  verb: string,
  letter: string,
  more: readonly string[],
): LabAnswer {
  const volume = findVolume(system, letter);
  const forOneTarget = verb === "PAUSEMIRROR" || verb === "CONTINUEMIRROR";
  if (more.length > (forOneTarget ? 1 : 0)) return ended(cluster, win32.badParameter);
  if (!emcmdVerbs.includes(verb)) return ended(cluster, win32.badParameter);
  if (volume === undefined || volume.mirror.role === "none") return ended(cluster, win32.noDrive);
  const only = more[0] === undefined ? undefined : systemOf(cluster, system, more[0]);
  if (more.length > 0 && only === undefined) return ended(cluster, win32.badParameter);
  switch (verb) {
    case "GETMIRRORVOLINFO":
      return replied(cluster, 0, windowsLines(...mirrorLines(cluster, system, volume)));
    case "LOCKVOLUME":
      return settled(cluster, lock(cluster, system, volume));
    case "UNLOCKVOLUME":
      return settled(cluster, unlock(cluster, system, volume));
    case "SWITCHOVERVOLUME":
      return settled(cluster, switchOver(cluster, system, volume));
    case "PAUSEMIRROR":
      return settled(cluster, setMirror(cluster, system, volume, "paused", only));
    case "CONTINUEMIRROR":
      return settled(cluster, setMirror(cluster, system, volume, "mirroring", only));
    case "PREPARETOBECOMETARGET":
      return settled(cluster, giveWay(cluster, system, volume));
    default:
      return ended(cluster, win32.ok);
  }
}

function systemOf(cluster: Cluster, node: LabNode, word: string): LabNode | undefined {
  if (word === ".") return node;
  const byAddress = cluster.nodes.find(({ address }) => address === word);
  return byAddress ?? findNode(cluster, word) ?? findNode(cluster, word.replace(/\..*$/s, ""));
}

function settled(before: Cluster, change: MirrorChange): LabAnswer {
  if (change.kind === "refused") return ended(before, errorOf(change.why));
  return ended(change.cluster, win32.ok);
}

function ended(cluster: Cluster, code: number): LabAnswer {
  return replied(cluster, code, windowsLines(`Status = ${code}`));
}
