/** The programs that the kit starts, by the folder of a node that each stands in. */
export const tools = {
  datakeeper: ["EMCmd"],
  "lifekeeper/Bin": [
    "volume",
    "CheckVolume",
    "flg_create",
    "flg_list",
    "flg_test",
    "ins_list",
    "ins_setst",
    "eqv_list",
    "lcdremexec",
    "EISMEventNotice",
    "lk_err",
    "sys_getst",
  ],
  "windows/System32": ["vssadmin", "chkntfs", "schtasks", "mountvol", "sc"],
} as const;
