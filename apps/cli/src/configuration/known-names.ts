import type { Home } from "@volkit/tool-command";

/** The tools of the actions, by the names the configuration calls them. */
export const actionTools = [
  "EMCmd",
  "volume",
  "CheckVolume",
  "flg_create",
  "ins_list",
  "ins_setst",
  "eqv_list",
  "lcdremexec",
  "EISMEventNotice",
  "vssadmin",
  "chkntfs",
  "schtasks",
  "mountvol",
  "sc",
] as const;

/** Every tool the kit starts: those of the actions, and what the commands for people ask besides. */
export const toolNames = [
  ...actionTools,
  "flg_remove",
  "flg_test",
  "lk_err",
  "sys_getst",
  "sys_list",
] as const;

/** The kit's own programs that have a deadline of their own. */
export const kitPrograms = ["snmp-notify"] as const;

export type ToolName = (typeof toolNames)[number];

/** In whose folder each tool is. */
export const toolHomes: Readonly<Record<ToolName, Home>> = {
  EMCmd: "datakeeper",
  volume: "lifekeeper",
  CheckVolume: "lifekeeper",
  flg_create: "lifekeeper",
  flg_remove: "lifekeeper",
  flg_test: "lifekeeper",
  ins_list: "lifekeeper",
  ins_setst: "lifekeeper",
  eqv_list: "lifekeeper",
  sys_getst: "lifekeeper",
  sys_list: "lifekeeper",
  lcdremexec: "lifekeeper",
  lk_err: "lifekeeper",
  EISMEventNotice: "lifekeeper",
  vssadmin: "windows",
  chkntfs: "windows",
  schtasks: "windows",
  mountvol: "windows",
  sc: "windows",
};

/** Every EMCMD verb the kit uses. */
export const emcmdVerbs = [
  "GETMIRRORVOLINFO",
  "UPDATEVOLUMEINFO",
  "LOCKVOLUME",
  "UNLOCKVOLUME",
  "SWITCHOVERVOLUME",
] as const;
