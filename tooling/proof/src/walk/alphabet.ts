import type { Call } from "@volkit/tool-command";
import type { Answer } from "./answers/answer.js";
import { mirrors, peerMirrors, role, switchOver, verb } from "./answers/emcmd.js";
import { equivalencies, lockedVolumes, resourceState } from "./answers/lifekeeper.js";
import { byExitStatus, deleting, raising } from "./answers/plain.js";
import { listing, mountPoint, serviceState } from "./answers/windows.js";
import { builtInWriteCheck } from "./answers/write-check.js";

/** Every answer that a command can get in its place: its alphabet. Throws at a command that the seed does not have. */
export function alphabetOf({ step, command }: Call): readonly Answer[] {
  const argv = [command.tool.name, ...command.args].join(" ");
  for (const [asked, answers] of alphabets) if (asked.test(argv)) return answers;
  if (/^EMCmd \S+ GETMIRRORVOLINFO E:?$/.test(argv)) return mirrorsAskedBy(step);
  throw new Error(`${step} asks "${argv}", which has no alphabet`);
}

function mirrorsAskedBy(step: string): readonly Answer[] {
  if (step === "monitor.1") return mirrors;
  return step === "monitor.4" ? peerMirrors : role;
}

const alphabets: readonly (readonly [RegExp, readonly Answer[]])[] = [
  [/^EMCmd \. (UPDATEVOLUMEINFO|UNLOCKVOLUME|LOCKVOLUME) E:?$/, verb],
  [/^EMCmd \. SWITCHOVERVOLUME E:?$/, switchOver],
  [/^eqv_list -t Vol\.E$/, equivalencies],
  [/^ins_list -d \S+ -t Vol\.E$/, resourceState],
  [/^ins_setst -d \S+ -t Vol\.E -S OS[UF]$/, byExitStatus],
  [/^flg_create (-d \S+ )?-f SplitBrain_E:$/, raising],
  [/^EISMEventNotice NODEA 6 160 s:.*\. s:E: s:\S+$/, byExitStatus],
  [/^lcdremexec -d \S+ -- vssadmin\.exe list shadows \/for=E:$/, listing],
  [/^lcdremexec -d \S+ -- vssadmin\.exe delete shadows \/for=E: \/quiet$/, deleting],
  [/^CheckVolume E:$/, byExitStatus],
  [/^write-check E: (.* )?--json$/, builtInWriteCheck],
  [/^volume -d$/, lockedVolumes],
  [/^volume -u E:$/, byExitStatus],
  [/^chkntfs E:$/, byExitStatus],
  [/^mountvol E: \/L$/, mountPoint],
  [/^schtasks \/query \/tn ShadowCopyVolume\{.*\}$/, byExitStatus],
  [/^schtasks \/change \/tn ShadowCopyVolume\{.*\} \/enable$/, byExitStatus],
  [/^vssadmin list (shadowstorage \/On=E:|shadows \/for=E:)$/, listing],
  [/^sc query LifeKeeper$/, serviceState],
  [/^vssadmin delete shadows \/for=E: \/quiet$/, deleting],
];
