import type { Tool, Volume } from "@volkit/tool-command";

/** DataKeeper's command-line program. Its verbs, and its name, are the same in any case. */
export const emcmd: Tool = { name: "EMCmd", home: "datakeeper" };

/** Where a command is carried out: `.` for this node, else a node's name or address. */
export type At = string;

/**
 * How EMCMD is told the volume: `E:` as the kit's own documentation has it, or `E` as public scripts do.
 * Which of them a release wants is for a real node to tell.
 */
export type VolumeArgument = "E:" | "E";

/** The argument for a volume in the wanted form. */
export function volumeArgument(volume: Volume, form: VolumeArgument): string {
  return form === "E" ? volume.letter : volume.name;
}
