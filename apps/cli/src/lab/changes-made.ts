import type { LoggedCall } from "@volkit/cluster-lab";

const changing: Readonly<Record<string, (args: readonly string[]) => string | undefined>> = {
  EMCmd: ([, verb]) => (verb === "GETMIRRORVOLINFO" || verb === "UPDATEVOLUMEINFO" ? undefined : verb),
  volume: ([option]) => (option === "-u" ? "volume -u" : undefined),
  ins_setst: (args) => `ins_setst ${args[1] ?? ""} ${args.at(-1) ?? ""}`,
  flg_create: (args) => `flg_create${args[0] === "-d" ? ` ${args[1] ?? ""}` : ""}`,
  EISMEventNotice: () => "EISMEventNotice",
  lcdremexec: (args) => (args.includes("delete") ? `delete shadows ${args[1] ?? ""}` : undefined),
  vssadmin: ([verb]) => (verb === "delete" ? "delete shadows" : undefined),
  schtasks: ([verb]) => (verb === "/change" ? "enable schedule" : undefined),
};

/** What was done among the calls, in a few words each, leaving out what only asked. */
export function changesMade(calls: readonly LoggedCall[]): readonly string[] {
  return calls.flatMap(({ tool, args }) => changing[tool]?.(args) ?? []);
}
