import { parseVolume } from "@volkit/tool-command";
import { findVolume } from "../find.js";
import { replied, windowsLines, type LabTool } from "../reply.js";

/** `mountvol E: /L`: one indented line with the volume's GUID path; 1 where the letter has no volume, 87 for other words (assumed). */
export const mountvol: LabTool = {
  name: "mountvol",
  home: "windows",
  answer: (cluster, node, args) => {
    const [word = "", option = "", ...more] = args;
    const letter = parseVolume(word)?.letter;
    if (letter === undefined || option.toLowerCase() !== "/l" || more.length > 0)
      return replied(cluster, 87, windowsLines("The parameter is incorrect."));
    const volume = findVolume(node, letter);
    if (volume === undefined)
      return replied(cluster, 1, windowsLines("The system cannot find the file specified."));
    return replied(cluster, 0, windowsLines(`    \\\\?\\Volume{${volume.guid}}\\`, ""));
  },
};
