import { lines, type Volume } from "@volkit/tool-command";
import { mirrorStateOf, type MirrorState } from "./mirror-state.js";
import { roleOf, type Role } from "./role.js";

/**
 * One mirror of a volume, as a line of GETMIRRORVOLINFO tells it: `E: 1 NODEA 10.0.0.2 1` (seen in public
 * scripts, from a source; that a target prints the like is assumed).
 */
export interface MirrorLine {
  /** The part in this mirror of the node that was asked. */
  readonly role: Role;
  /** The role's number as EMCMD printed it. */
  readonly roleNumber: string;
  /** The system name of the mirror's source. */
  readonly system: string;
  /** The target's mirror address, an IPv4 address where it was seen. */
  readonly address: string;
  /** What the mirror to `address` is doing, by the word of the node that was asked. */
  readonly state: MirrorState;
  /** The state's number as EMCMD printed it. */
  readonly stateNumber: string;
}

const integer = /^-?\d+$/;

/**
 * The usable lines of an answer for the volume asked about: letter and colon in either case, role, system,
 * address, state, with any white space between, anywhere in the output. Everything else is left out.
 */
export function parseMirrorLines(output: string, volume: Volume): MirrorLine[] {
  return lines(output).flatMap((line) => parseMirrorLine(line, volume) ?? []);
}

function parseMirrorLine(line: string, volume: Volume): MirrorLine | undefined {
  const [name, roleNumber = "", system = "", address = "", stateNumber = "", ...more] = line
    .trim()
    .split(/\s+/);
  if (name !== volume.name && name !== volume.name.toLowerCase()) return undefined;
  if (more.length > 0 || !integer.test(roleNumber) || !integer.test(stateNumber)) return undefined;
  const [role, state] = [roleOf(Number(roleNumber)), mirrorStateOf(Number(stateNumber))];
  return { role, roleNumber, system, address, state, stateNumber };
}

/** Writes a line as EMCMD does; {@link parseMirrorLines} reads it back. */
export function formatMirrorLine(line: MirrorLine, volume: Volume): string {
  return [volume.name, line.roleNumber, line.system, line.address, line.stateNumber].join(" ");
}
