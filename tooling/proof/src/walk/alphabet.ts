import type { Call } from "@volkit/tool-command";
import type { Answer } from "./answers/answer.js";
import { mirrors, peerMirrors, role, switchOver, verb } from "./answers/emcmd.js";
import { equivalencies, lockedVolumes, resourceState } from "./answers/lifekeeper.js";
import { byExitStatus, deleting, lowering, raising } from "./answers/plain.js";
import { telling } from "./answers/telling.js";
import { listing, mountPoint, serviceState } from "./answers/windows.js";
import { builtInWriteCheck } from "./answers/write-check.js";

/**
 * Every answer that a command can get in its place: its alphabet, by its tool and what it is for. Whether its words
 * are the seed's is for a rule to say. Throws at a tool that the seed does not have.
 */
export function alphabetOf({ step, command }: Call): readonly Answer[] {
  const argv = [command.tool.name, ...command.args].join(" ");
  if (argv.includes("GETMIRRORVOLINFO")) return mirrorsAskedBy(step);
  for (const [asked, answers] of alphabets) if (asked.test(argv)) return answers;
  throw new Error(`${step} asks "${argv}", which has no alphabet`);
}

function mirrorsAskedBy(step: string): readonly Answer[] {
  if (step === "monitor.1") return mirrors;
  return step === "monitor.4" ? peerMirrors : role;
}

const alphabets: readonly (readonly [RegExp, readonly Answer[]])[] = [
  [/^EMCmd .* SWITCHOVERVOLUME/, switchOver],
  [/^EMCmd /, verb],
  [/^eqv_list /, equivalencies],
  [/^ins_list /, resourceState],
  [/^flg_create /, raising],
  [/^flg_remove /, lowering],
  [/^snmp-notify /, telling],
  [/^(lcdremexec .*)?vssadmin.* list /, listing],
  [/^(lcdremexec .*)?vssadmin.* delete /, deleting],
  [/^write-check /, builtInWriteCheck],
  [/^volume -d$/, lockedVolumes],
  [/^mountvol /, mountPoint],
  [/^sc /, serviceState],
  [/^(ins_setst|EISMEventNotice|CheckVolume|volume|chkntfs|schtasks) /, byExitStatus],
];
