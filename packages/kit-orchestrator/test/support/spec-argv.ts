const guid = "{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c8}";
const text = "s:LifeKeeper replicated volume Split Brain detected.";

/** Every argv that the seed has and what takes its flags away again, for this node NODEA, its peers, the tag Vol.E and the volume E:. */
const inTheSpec = new Set(
  [
    ...[".", "NODEA", "NODEB", "NODEC"].map((at) => ["EMCmd", at, "GETMIRRORVOLINFO", "E:"]),
    ...["UPDATEVOLUMEINFO", "UNLOCKVOLUME", "SWITCHOVERVOLUME", "LOCKVOLUME"].map((verb) => [
      "EMCmd",
      ".",
      verb,
      "E:",
    ]),
    ["eqv_list", "-t", "Vol.E"],
    ["flg_create", "-f", "SplitBrain_E:"],
    ["flg_remove", "-f", "SplitBrain_E:"],
    ...["NODEB", "NODEC"].flatMap((peer) => [
      ["ins_list", "-d", peer, "-t", "Vol.E"],
      ["ins_setst", "-d", peer, "-t", "Vol.E", "-S", "OSU"],
      ["ins_setst", "-d", peer, "-t", "Vol.E", "-S", "OSF"],
      ["flg_create", "-d", peer, "-f", "SplitBrain_E:"],
      ["flg_remove", "-d", peer, "-f", "SplitBrain_E:"],
      ["EISMEventNotice", "NODEA", "6", "160", text, "s:E:", `s:${peer}`],
      ["lcdremexec", "-d", peer, "--", "vssadmin.exe", "list", "shadows", "/for=E:"],
      ["lcdremexec", "-d", peer, "--", "vssadmin.exe", "delete", "shadows", "/for=E:", "/quiet"],
    ]),
    ["CheckVolume", "E:"],
    ["volume", "-d"],
    ["volume", "-u", "E:"],
    ["chkntfs", "E:"],
    ["mountvol", "E:", "/L"],
    ["schtasks", "/query", "/tn", `ShadowCopyVolume${guid}`],
    ["schtasks", "/change", "/tn", `ShadowCopyVolume${guid}`, "/enable"],
    ["vssadmin", "list", "shadowstorage", "/On=E:"],
    ["sc", "query", "LifeKeeper"],
    ["vssadmin", "delete", "shadows", "/for=E:", "/quiet"],
    ["vssadmin", "list", "shadows", "/for=E:"],
  ].map((argv) => JSON.stringify(argv).toLowerCase()),
);

/**
 * Whether a call is one of the seed's, or the kit's own in CheckVolume's place or beside EISMEventNotice; the GUID's case
 * is not fixed.
 */
export function isInTheSpec(argv: readonly string[]): boolean {
  if (argv[0] === "write-check") return argv[1] === "E:" && argv.at(-1) === "--json";
  if (argv[0] === "snmp-notify") return ["split-brain", "split-brain-over"].includes(argv[2] ?? "");
  return inTheSpec.has(JSON.stringify(argv).toLowerCase());
}
