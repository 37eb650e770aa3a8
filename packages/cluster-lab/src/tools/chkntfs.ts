import { parseVolume } from "@volkit/tool-command";
import { findVolume } from "../find.js";
import { replied, windowsLines, type LabTool } from "../reply.js";
import { wordsOf } from "./words-of.js";

/**
 * `chkntfs E:`: 0 clean, 1 dirty (public test data agree). A locked volume cannot be opened, and a letter
 * without a volume is not there: 3 for both, as for words it does not understand 2 (assumed).
 */
export const chkntfs: LabTool = {
  name: "chkntfs",
  home: "windows",
  answer: (cluster, node, args) => {
    const words = wordsOf(node);
    const letter = args.length === 1 ? parseVolume(args[0] ?? "")?.letter : undefined;
    if (letter === undefined) return replied(cluster, 2, windowsLines("CHKNTFS volume [...]"));
    const volume = findVolume(node, letter);
    if (volume === undefined) return replied(cluster, 3, windowsLines(words.noDrive));
    if (volume.lockedByDataKeeper || volume.lockedByLifeKeeper)
      return replied(cluster, 3, windowsLines(words.fileSystem, words.cannotOpen));
    const verdict = volume.dirty ? words.dirty(`${letter}:`) : words.clean(`${letter}:`);
    return replied(cluster, volume.dirty ? 1 : 0, windowsLines(words.fileSystem, verdict));
  },
};
