import { byExitStatus, type Command, type Done, type Tool, type Volume } from "@volkit/tool-command";

const chkntfs: Tool = { name: "chkntfs", home: "windows" };

/**
 * Is the file system clean (seed restore.4)? Exit status 0 is clean; anything above mixes dirty, check
 * scheduled, not NTFS, no such volume and no rights, and the words are in the system's language.
 */
export function checkDirty(volume: Volume): Command<Done> {
  return {
    tool: chkntfs,
    args: [volume.name],
    effect: "reads",
    deadlines: [chkntfs.name],
    read: byExitStatus,
  };
}
