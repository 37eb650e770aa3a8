import { expect, test } from "vitest";
import * as the from "../blackbox/commands.js";
import { ends, says, type Reply } from "../blackbox/harness/answer.js";
import { between } from "../blackbox/harness/calls.js";
import { volkit, type Outcome, type Plan } from "../blackbox/harness/volkit.js";
import { windowsPath } from "../blackbox/harness/windows-text.js";
import { instance, mirrors, target } from "../blackbox/healthy.js";

/** What must stand on a tool's command line after its own path, byte for byte, for every command of the seed. */
const commandLines: readonly (readonly [argv: readonly string[], rest: string])[] = [
  [the.instanceHere, "-t Vol.E"],
  [the.peers, "-t Vol.E"],
  [the.mirrorHere, ". GETMIRRORVOLINFO E:"],
  [the.mirrorOn("NODEB"), "NODEB GETMIRRORVOLINFO E:"],
  [the.mirrorByName, "NODEA GETMIRRORVOLINFO E:"],
  [the.stateOn("NODEB"), "-d NODEB -t Vol.E"],
  [the.setState("NODEB", "OSU"), "-d NODEB -t Vol.E -S OSU"],
  [the.flagHere, "-f SplitBrain_E:"],
  [the.flagOn("NODEB"), "-d NODEB -f SplitBrain_E:"],
  [the.trapAbout("NODEB"), 'NODEA 6 160 "s:LifeKeeper replicated volume Split Brain detected." s:E: s:NODEB'],
  [the.deleteOn("NODEB"), "-d NODEB -- vssadmin.exe delete shadows /for=E: /quiet"],
  [the.writeCheck, "E:"],
  [the.refresh, ". UPDATEVOLUMEINFO E:"],
  [the.unlock, ". UNLOCKVOLUME E:"],
  [the.switchOver, ". SWITCHOVERVOLUME E:"],
  [the.locked, "-d"],
  [the.releaseLock, "-u E:"],
  [the.dirty, "E:"],
  [the.guidOf, "E: /L"],
  [the.taskQuery, "/query /tn ShadowCopyVolume{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f}"],
  [the.taskEnable, "/change /tn ShadowCopyVolume{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f} /enable"],
  [the.storage, "list shadowstorage /On=E:"],
  [the.service, "query LifeKeeper"],
  [the.deleteShadows, "delete shadows /for=E: /quiet"],
  [the.shadows, "list shadows /for=E:"],
  [the.lock, ". LOCKVOLUME E:"],
];

const splitBrain: readonly Reply[] = [
  [the.mirrorOn("NODEB"), mirrors("E: 1 NODEB 10.0.0.1 1")],
  [the.stateOn("NODEB"), instance("NODEB", "ISP")],
];

/** Runs that start every command once at least, knowing nothing but the tag. */
const runs: readonly Plan[] = [
  { words: ["deepCheck", "-t", "Vol.E"], replies: splitBrain },
  { words: ["restore", "-t", "Vol.E", "-i", "E:"], replies: [[the.locked, says("E:\n")]] },
  { words: ["restore", "-t", "Vol.E", "-i", "E:"], replies: target },
  { words: ["remove", "-t", "Vol.E", "-i", "E:"] },
];

const windowsTools = ["vssadmin", "chkntfs", "schtasks", "mountvol", "sc"];

/** The path of a tool as its command line has it: in quotes where it holds a space. */
function startOf(tool: string, { world }: Outcome): string {
  if (windowsTools.includes(tool)) return `C:\\windows\\System32\\${tool}.exe`;
  const home = windowsPath(tool === "EMCmd" ? world.dataKeeper : `${world.lifeKeeper}/Bin`);
  const file = `${home}\\${tool}.exe`;
  return file.includes(" ") ? `"${file}"` : file;
}

for (const folder of [
  "DataKeeper",
  "Program Files (x86)",
  "共有 データ",
  "o'brien; $HOME `x` & ^y !z! %PATH%",
]) {
  test.concurrent(`every command reaches its tool unchanged, installed below ${folder}`, async () => {
    const started = new Set<string>();
    for (const run of runs) {
      const outcome = await volkit({ ...run, configuration: null, folder, thorough: true });
      // The two reads of a peer may overlap, and then be noted in any order.
      const calls = outcome.world.noted("calls").sort();
      expect(outcome.world.noted("argv").sort(), "by CommandLineToArgvW").toEqual(calls);
      const expected = outcome.calls.map((call) => {
        const tool = call[0] ?? "";
        const rest = commandLines.find(([argv]) => argv.join(between) === call.join(between))?.[1];
        return `${tool}${between}${startOf(tool, outcome)} ${rest ?? "(not in the table)"}`;
      });
      expect(outcome.world.noted("raw").sort()).toEqual(expected.sort());
      for (const call of calls) started.add(call);
    }
    expect([...started].sort()).toEqual(commandLines.map(([argv]) => argv.join(between)).sort());
  });
}

const oddTags = ["ends in \\", 'a\\"b" c\\\\', "共有 E ドライブ", "%PATH% ^& | < > !x!", '""', "a  b", "😀"];

for (const tag of oddTags) {
  test.concurrent(`a tag is one element, whatever it holds: ${tag}`, async () => {
    const asked = ["eqv_list", "-t", tag];
    const { calls, world } = await volkit({
      words: ["quickCheck", "-t", tag, "--volume", "E"],
      configuration: null,
      replies: [[asked, ends(0)]],
      thorough: true,
    });
    expect(calls).toEqual([the.mirrorHere, asked]);
    expect(world.noted("argv")).toEqual(world.noted("calls"));
  });
}
