import { parseVolume } from "@volkit/tool-command";
import { changeVolume } from "../change.js";
import type { Cluster, LabNode, LabVolume } from "../cluster.js";
import { findVolume } from "../find.js";
import { replied, windowsLines, type LabAnswer, type LabTool } from "../reply.js";
import { shadowCopyLines, storageLines } from "./vssadmin-listings.js";
import type { WindowsWords } from "./windows-words.js";
import { wordsOf } from "./words-of.js";

/**
 * `vssadmin list shadows [/for=E:]`, `list shadowstorage [/for=E: | /on=E:]`, `delete shadows /for=E: [/quiet]`.
 * A banner comes first, errors come on stdout, and "none" is exit 1 (captured from the real tool). Deleting
 * leaves what is not client-accessible, and fails with 2 then (that it fails is the manual's, the 2 is assumed).
 */
export const vssadmin: LabTool = {
  name: "vssadmin",
  home: "windows",
  answer: (cluster, node, args) => {
    const [verb = "", what = "", ...options] = args.map((word) => word.toLowerCase());
    switch (`${verb} ${what}`) {
      case "list shadows":
        return listShadows(cluster, node, options);
      case "list shadowstorage":
        return listStorage(cluster, node, options);
      case "delete shadows":
        return deleteShadows(cluster, node, options);
      default:
        return said(cluster, node, 2, wordsOf(node).vssBadOption);
    }
  },
};

function listShadows(cluster: Cluster, node: LabNode, options: readonly string[]): LabAnswer {
  const words = wordsOf(node);
  const volumes = chosen(node, options, "/for=");
  if (typeof volumes === "string") return said(cluster, node, 2, words[volumes]);
  const listed = volumes.flatMap((volume) =>
    volume.shadowCopies.flatMap((copy) => shadowCopyLines(node, volume, copy)),
  );
  if (listed.length === 0) return said(cluster, node, 1, words.vssNone);
  return said(cluster, node, 0, ...listed);
}

function listStorage(cluster: Cluster, node: LabNode, options: readonly string[]): LabAnswer {
  const words = wordsOf(node);
  const byStore = options.some((option) => option.startsWith("/on="));
  const volumes = chosen(node, options, byStore ? "/on=" : "/for=");
  if (typeof volumes === "string") return said(cluster, node, 2, words[volumes]);
  const letters = volumes.map(({ letter }) => letter);
  const listed = node.volumes.flatMap((store) =>
    store.storesCopiesOf
      .filter((copied) => letters.includes(byStore ? store.letter : copied))
      .flatMap((copied) => storageLines(node, copied, store)),
  );
  if (listed.length === 0) return said(cluster, node, 1, words.vssNone);
  return said(cluster, node, 0, ...listed);
}

/** Without `/quiet` the tool asks; nobody is there to say yes, and nothing is deleted (assumed). */
function deleteShadows(cluster: Cluster, node: LabNode, options: readonly string[]): LabAnswer {
  const words = wordsOf(node);
  const quiet = options.includes("/quiet");
  const named = options.filter((option) => option !== "/quiet");
  const volumes = named.length === 0 ? "vssBadOption" : chosen(node, named, "/for=");
  if (typeof volumes === "string") return said(cluster, node, 2, words[volumes]);
  const copies = volumes.flatMap((volume) => volume.shadowCopies);
  if (copies.length === 0) return said(cluster, node, 1, words.vssNone);
  const leaves = copies.some((copy) => !copy.clientAccessible);
  if (!quiet) return said(cluster, node, 1, words.vssAsk(copies.length));
  const after = volumes.reduce((so, volume) => withoutAccessible(so, node, volume), cluster);
  if (leaves) return said(after, node, 2, words.vssOutside);
  return replied(after, 0);
}

function withoutAccessible(cluster: Cluster, node: LabNode, volume: LabVolume): Cluster {
  const shadowCopies = volume.shadowCopies.filter((copy) => !copy.clientAccessible);
  if (shadowCopies.length === volume.shadowCopies.length) return cluster;
  return changeVolume(cluster, node.name, volume.letter, { shadowCopies });
}

/** The volumes an option names, all where there is no option; else which error it is. */
function chosen(
  node: LabNode,
  options: readonly string[],
  name: "/for=" | "/on=",
): readonly LabVolume[] | keyof Pick<WindowsWords, "vssNoVolume" | "vssBadOption"> {
  const [option, ...more] = options;
  if (option === undefined) return node.volumes;
  const letter = option.startsWith(name) ? parseVolume(option.slice(name.length))?.letter : undefined;
  if (letter === undefined || more.length > 0) return "vssBadOption";
  const volume = findVolume(node, letter);
  return volume === undefined ? "vssNoVolume" : [volume];
}

function said(cluster: Cluster, node: LabNode, exitCode: number, ...lines: readonly string[]): LabAnswer {
  return replied(cluster, exitCode, windowsLines(...wordsOf(node).vssBanner, "", ...lines));
}
