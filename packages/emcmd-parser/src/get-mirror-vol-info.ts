import type { Command, Ending, Failure, Volume } from "@volkit/tool-command";
import { emcmd, volumeArgument, type At, type VolumeArgument } from "./emcmd.js";
import { parseMirrorLines, type MirrorLine } from "./mirror-line.js";
import type { Role } from "./role.js";
import { emcmdFailure } from "./status-line.js";

/**
 * What a node says of the mirrors of a volume.
 * - `mirror`: at least one usable line. `role` is what all lines agree on, else unknown; `roleNumber` is the
 *   first line's; `output` is everything EMCMD printed.
 * - `failed`: the command failed, or ended with 0 and no usable line (`silent`), which the service does now
 *   and then and which is worth asking again, or printed too much to be read (`flooded`).
 */
export type MirrorAnswer =
  | {
      readonly kind: "mirror";
      readonly role: Role;
      readonly roleNumber: string;
      readonly mirrors: readonly MirrorLine[];
      readonly output: string;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Asks a node for the mirrors of a volume (seed monitor.1, monitor.4, restore.2, remove.4). */
export function getMirrorVolInfo(at: At, volume: Volume, form: VolumeArgument): Command<MirrorAnswer> {
  return {
    tool: emcmd,
    args: [at, "GETMIRRORVOLINFO", volumeArgument(volume, form)],
    effect: "reads",
    deadlines: ["GETMIRRORVOLINFO", emcmd.name],
    read: (ending) => readMirrors(ending, volume),
  };
}

function readMirrors(ending: Ending, volume: Volume): MirrorAnswer {
  const failure = emcmdFailure(ending);
  if (failure !== undefined) return { kind: "failed", failure };
  if (ending.stdout.cut || ending.stderr.cut) return { kind: "failed", failure: { kind: "flooded" } };
  const output = ending.stdout.text;
  const mirrors = parseMirrorLines(output, volume);
  const [first, ...others] = mirrors;
  if (first === undefined) return { kind: "failed", failure: { kind: "silent" } };
  const role = others.every((line) => line.role === first.role) ? first.role : "unknown";
  return { kind: "mirror", role, roleNumber: first.roleNumber, mirrors, output };
}
