/** Every tool the kit starts, by the name the configuration calls it. */
export const toolNames = [
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

/** Every EMCMD verb the kit uses. */
export const emcmdVerbs = [
  "GETMIRRORVOLINFO",
  "UPDATEVOLUMEINFO",
  "LOCKVOLUME",
  "UNLOCKVOLUME",
  "SWITCHOVERVOLUME",
] as const;
