import { parseVolume } from "@volkit/tool-command";
import { findVolume } from "../find.js";
import { replied, type LabTool } from "../reply.js";
import { misused } from "./lifekeeper-status.js";

/**
 * `CheckVolume E:`: writes, reads and deletes a file. 1 where the volume cannot be written: a lock of either
 * kind, a disk that refuses, no such volume. It prints nothing (assumed: the tool is known from one document).
 */
export const checkVolume: LabTool = {
  name: "CheckVolume",
  home: "lifekeeper",
  answer: (cluster, node, args) => {
    const letter = args.length === 1 ? parseVolume(args[0] ?? "")?.letter : undefined;
    if (letter === undefined) return misused(cluster, "CheckVolume", "E:");
    const volume = findVolume(node, letter);
    if (volume === undefined) return replied(cluster, 1);
    const open = volume.writable && !volume.lockedByDataKeeper && !volume.lockedByLifeKeeper;
    return replied(cluster, open ? 0 : 1);
  },
};
