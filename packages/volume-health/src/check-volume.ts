import { byExitStatus, type Command, type Done, type Tool, type Volume } from "@volkit/tool-command";

/** LifeKeeper's own program for the write check. */
export const checkVolumeTool: Tool = { name: "CheckVolume", home: "lifekeeper" };

/**
 * Can the volume be written (seed monitor.6, restore.5)? LifeKeeper's program makes a file `LK_xxxx.tmp`
 * holding `test` on it, and deletes the file again. Known from the seed alone.
 */
export function checkVolume(volume: Volume): Command<Done> {
  return {
    tool: checkVolumeTool,
    args: [volume.name],
    effect: "changes",
    deadlines: [checkVolumeTool.name],
    read: byExitStatus,
  };
}
