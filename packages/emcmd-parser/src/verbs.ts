import type { Command, Done, Ending, Volume } from "@volkit/tool-command";
import { emcmd, volumeArgument, type VolumeArgument } from "./emcmd.js";
import { emcmdFailure } from "./status-line.js";

/** Refreshes what EMCMD knows of the mirror on this node (seed restore.1, remove.3). */
export const updateVolumeInfo = verbOnThisNode("UPDATEVOLUMEINFO");

/** Locks the volume on this node, so that nothing can write to it (seed remove.6). */
export const lockVolume = verbOnThisNode("LOCKVOLUME");

/** Unlocks the volume on this node (seed restore.2). */
export const unlockVolume = verbOnThisNode("UNLOCKVOLUME");

/**
 * Makes this node the mirror's source (seed restore.2). It is synchronous (seen in public scripts) and can
 * take minutes (vendor's manual); one that is ended at its deadline may still be carried out by the service.
 */
export const switchOverVolume = verbOnThisNode("SWITCHOVERVOLUME");

type Verb = "UPDATEVOLUMEINFO" | "LOCKVOLUME" | "UNLOCKVOLUME" | "SWITCHOVERVOLUME";

function verbOnThisNode(verb: Verb): (volume: Volume, form: VolumeArgument) => Command<Done> {
  return (volume, form) => ({
    tool: emcmd,
    args: [".", verb, volumeArgument(volume, form)],
    effect: "changes",
    deadlines: [verb, emcmd.name],
    read: readDone,
  });
}

function readDone(ending: Ending): Done {
  const failure = emcmdFailure(ending);
  if (failure !== undefined) return { kind: "failed", failure };
  if (ending.stdout.cut || ending.stderr.cut) return { kind: "failed", failure: { kind: "flooded" } };
  return { kind: "done" };
}
