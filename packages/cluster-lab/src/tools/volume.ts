import { parseVolume } from "@volkit/tool-command";
import { changeVolume } from "../change.js";
import { findVolume } from "../find.js";
import { replied, windowsLines, type LabTool } from "../reply.js";
import { failed, misused, status } from "./lifekeeper-status.js";

/**
 * LifeKeeper's `volume`: `-d` shows the volumes that LifeKeeper locks, one `E:` a line and nothing where there
 * is none (the layout is assumed), `-l E:` locks, `-u E:` unlocks. A busy volume is not locked: exit 1.
 * Locking what is locked and unlocking what is open changes nothing and succeeds (assumed).
 */
export const volume: LabTool = {
  name: "volume",
  home: "lifekeeper",
  answer: (cluster, node, args) => {
    const [action, word, ...more] = args;
    const alone = word === undefined;
    if (alone && (action === "-d" || action === "-D")) {
      const locked = node.volumes.filter((each) => each.lockedByLifeKeeper);
      return replied(cluster, 0, windowsLines(...locked.map((each) => `${each.letter}:`)));
    }
    const letter = alone ? undefined : parseVolume(word)?.letter;
    if (letter === undefined || more.length > 0 || (action !== "-l" && action !== "-u"))
      return misused(cluster, "volume", "[-d | -D] [-l | -u LETTER]");
    const found = findVolume(node, letter);
    if (found === undefined) return failed(cluster, status.noSuch, "volume", `no volume ${letter}:`);
    const locks = action === "-l";
    if (found.lockedByLifeKeeper === locks) return replied(cluster, 0);
    if (locks && found.busy) return failed(cluster, 1, "volume", `${letter}: is in use`);
    return replied(changeVolume(cluster, node.name, letter, { lockedByLifeKeeper: locks }), 0);
  },
};
