import { edit, type Mutant } from "./mutant.js";

/** For each of the seed's numbers: said with other words than the row's, or where the row does not call for it. */
export const numberMutants: readonly Mutant[] = [
  number("12029", "check", "another code", "monitor.ts", "code: codeOf(mirror.failure)", "code: 1"),
  number(
    "12030",
    "check",
    "every role is told as 2",
    "monitor.ts",
    "role: roleNumber, output",
    'role: "2", output',
  ),
  number(
    "12022",
    "check",
    "tag and volume change places",
    "monitor.ts",
    '"12022", { tag, volume: volume.name }',
    '"12022", { tag: volume.name, volume: tag }',
  ),
  number("12501", "restore", "another code", "restore.ts", "code: codeOf(unlocked.failure)", "code: 1"),
  number("12500", "restore", "another code", "restore.ts", "code: codeOf(switched.failure)", "code: 1"),
  number(
    "12045",
    "restore",
    "without its colon",
    "restore.ts",
    '"12045", { volume: volume.name, node }',
    '"12045", { volume: volume.letter, node }',
  ),
  number(
    "12053",
    "restore",
    "without its colon",
    "restore.ts",
    '"12053", { volume: volume.name, node }',
    '"12053", { volume: volume.letter, node }',
  ),
  number(
    "12061",
    "restore",
    "without its colon",
    "restore.ts",
    '"12061", { volume: volume.name }',
    '"12061", { volume: volume.letter }',
  ),
  number(
    "12065",
    "restore",
    "also where there is no schedule",
    "enable-schedule.ts",
    '"VK403", { volume: volume.name, task });',
    '"VK403", { volume: volume.name, task });\n    run.say("restore.6", "12065", { volume: volume.name });',
  ),
  number(
    "12066",
    "restore",
    "not where the volume has no GUID",
    "enable-schedule.ts",
    'run.say("restore.6", "12066", { volume: volume.name });',
    "",
  ),
  number(
    "12039",
    "remove",
    "without its colon",
    "remove.ts",
    '"12039", { volume: volume.name }',
    '"12039", { volume: volume.letter }',
  ),
  number(
    "12092",
    "remove",
    "without its colon",
    "remove.ts",
    '"12092", { volume: volume.name }',
    '"12092", { volume: volume.letter }',
  ),
  number(
    "12093",
    "restore",
    "this node told as a dot",
    "restore.ts",
    "node, at: node, code",
    'node, at: ".", code',
  ),
  number(
    "12097",
    "remove",
    "without its colon",
    "remove.ts",
    'if (left.kind === "present") return run.fail("remove.5", "12097", { volume: volume.name, node });',
    'if (left.kind === "present") return run.fail("remove.5", "12097", { volume: volume.letter, node });',
  ),
  number("12098", "remove", "another code", "remove.ts", "code: codeOf(locked.failure)", "code: 1"),
];

function number(
  caughtBy: string,
  action: Mutant["action"],
  defect: string,
  ...[file, find, replace]: readonly [string, string, string]
): Mutant {
  return { caughtBy, defect, action, edits: [edit(file, find, replace)] };
}
