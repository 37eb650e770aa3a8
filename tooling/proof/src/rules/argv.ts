import type { Asked, World } from "../walk/path.js";
import { holdsIf, type Rule } from "./rule.js";

const trap = "s:LifeKeeper replicated volume Split Brain detected.";

/** Below Net-SNMP's playpen. */
const base = "1.3.6.1.4.1.8072.9999.9999.865548";

/** Every argv that the seed and the decisions have, element by element, by its step; PEER is any other node. */
const prescribed: Readonly<Record<string, readonly (readonly string[])[]>> = {
  peers: [["eqv_list", "-t", "Vol.E"]],
  "monitor.1": [["EMCmd", ".", "GETMIRRORVOLINFO", "E:"]],
  "monitor.3": [
    ["ins_list", "-d", "PEER", "-t", "Vol.E"],
    ["ins_setst", "-d", "PEER", "-t", "Vol.E", "-S", "OSU"],
    ["ins_setst", "-d", "PEER", "-t", "Vol.E", "-S", "OSF"],
  ],
  "monitor.4": [
    ["EMCmd", "PEER", "GETMIRRORVOLINFO", "E:"],
    ["flg_create", "-f", "SplitBrain_E:"],
    ["flg_create", "-d", "PEER", "-f", "SplitBrain_E:"],
    ["flg_remove", "-f", "SplitBrain_E:"],
    ["flg_remove", "-d", "PEER", "-f", "SplitBrain_E:"],
    ...["split-brain", "split-brain-over"].map((kind) => [
      ...["snmp-notify", "NOC", kind, "--host", "192.0.2.7", "--port", "162", "--version", "2c"],
      ...["--community", "env:VOLKIT_NOC", "--timeout", "2", "--retries", "2", "--base", base],
      ...["--node", "NODEA", "--volume", "E:", "--peer", "PEER", "--tag", "Vol.E"],
    ]),
    ["EISMEventNotice", "NODEA", "6", "160", trap, "s:E:", "s:PEER"],
  ],
  "monitor.5": [
    ["lcdremexec", "-d", "PEER", "--", "vssadmin.exe", "list", "shadows", "/for=E:"],
    ["lcdremexec", "-d", "PEER", "--", "vssadmin.exe", "delete", "shadows", "/for=E:", "/quiet"],
  ],
  "monitor.6": [["CheckVolume", "E:"]],
  "restore.1": [["EMCmd", ".", "UPDATEVOLUMEINFO", "E:"]],
  "restore.2a": [["EMCmd", "NODEA", "GETMIRRORVOLINFO", "E:"]],
  "restore.2b": [["EMCmd", ".", "UNLOCKVOLUME", "E:"]],
  "restore.2c": [["EMCmd", ".", "SWITCHOVERVOLUME", "E:"]],
  "restore.3": [
    ["volume", "-d"],
    ["volume", "-u", "E:"],
  ],
  "restore.4": [["chkntfs", "E:"]],
  "restore.5": [["CheckVolume", "E:"]],
  "restore.6": [
    ["mountvol", "E:", "/L"],
    ["schtasks", "/query", "/tn", "TASK"],
    ["schtasks", "/change", "/tn", "TASK", "/enable"],
  ],
  "remove.1": [["vssadmin", "list", "shadowstorage", "/On=E:"]],
  "remove.2": [["sc", "query", "LifeKeeper"]],
  "remove.3": [["EMCmd", ".", "UPDATEVOLUMEINFO", "E:"]],
  "remove.4": [["EMCmd", ".", "GETMIRRORVOLINFO", "E:"]],
  "remove.5": [
    ["vssadmin", "delete", "shadows", "/for=E:", "/quiet"],
    ["vssadmin", "list", "shadows", "/for=E:"],
  ],
  "remove.6": [["EMCmd", ".", "LOCKVOLUME", "E:"]],
};

/** The kit's own program, where it does CheckVolume's work: it is told the root where that is known. */
const ownChecks = [
  ["write-check", "E:", "--root", "E:\\", "--json"],
  ["write-check", "E:", "--lock-folder", "C:\\locks", "--json"],
];

const task = "ShadowCopyVolume{6E5a1c0a-22d3-4c0e-9a53-00c04fd430c8}";

const known: ReadonlySet<string> = new Set(
  Object.entries({ ...prescribed, own: ownChecks }).flatMap(([step, argvs]) =>
    argvs.map((argv) =>
      keyOf(
        step,
        argv.map((word) => word.replace("TASK", task)),
      ),
    ),
  ),
);

/** The commands are the spec's, to the letter. */
export const argvRule: Rule = {
  name: "argv",
  says: "Every command is one that the seed has for that step, argument by argument.",
  check: ({ asked, world }) => {
    const other = asked.find((one) => !known.has(keyOf(ruleOf(one, world), argvOf(one, world))));
    return holdsIf(other === undefined, `${other?.step ?? ""} asks ${JSON.stringify(other?.argv)}`);
  },
};

/** The step whose argv it has to be; the kit's own write check is no step of the seed. */
function ruleOf({ step }: Asked, { settings }: World): string {
  const isWriteCheck = step === "monitor.6" || step === "restore.5";
  return isWriteCheck && settings.writeCheck.by === "built-in" ? "own" : step;
}

/** The argv with the peer's name and the volume as the seed has them. */
function argvOf({ argv, peer }: Asked, { settings }: World): readonly string[] {
  return argv.map((word, index) => {
    if (word === peer) return "PEER";
    if (word === `s:${peer ?? ""}`) return "s:PEER";
    const isVolume = argv[0] === "EMCmd" && index === argv.length - 1;
    return isVolume && word === settings.emcmd.volumeArgument ? "E:" : word;
  });
}

function keyOf(step: string, argv: readonly string[]): string {
  return [step, ...argv].join("\0");
}
