import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { createCluster } from "../src/create.js";
import { setFault } from "../src/faults.js";
import { toolFile } from "../src/lab-layout.js";
import { createLabOnDisk } from "../src/lab-on-disk.js";
import { labRunner } from "../src/lab-runner.js";
import { memoryStore } from "../src/store.js";
import { standardTools } from "../src/tools/standard-tools.js";
import type { StandInSource } from "../src/stand-in-program.js";
import { bundle } from "./bundle.js";
import { temporary } from "./temporary.js";
import { start } from "./start.js";

const calls: readonly (readonly [string, string, ...string[]])[] = [
  ["NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:"],
  ["NODEA", "EMCmd", ".", "LOCKVOLUME", "E:"],
  ["NODEB", "EMCmd", ".", "SWITCHOVERVOLUME", "E:"],
  ["NODEA", "EMCmd", "NODEB", "getmirrorvolinfo", "e"],
  ["NODEA", "EMCmd", ".", "UNLOCKVOLUME", "E:"],
  ["NODEB", "vssadmin", "list", "shadows", "/for=E:"],
  ["NODEA", "lcdremexec", "-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows", "/for=E:", "/quiet"],
  ["NODEB", "vssadmin", "list", "shadows", "/for=E:"],
  ["NODEB", "chkntfs", "E:"],
  ["NODEB", "mountvol", "E:", "/L"],
  ["NODEB", "schtasks", "/query", "/tn", "nothing"],
  ["NODEA", "ins_list", "-d", "NODEB", "-t", "Vol.E"],
  ["NODEA", "ins_setst", "-d", "NODEB", "-t", "Vol.E", "-S", "OSF"],
  ["NODEB", "ins_list", "-t", "Vol.E"],
  ["NODEA", "eqv_list", "-t", "Vol.E"],
  ["NODEA", "volume", "-d"],
  ["NODEA", "CheckVolume", "E:"],
  ["NODEA", "sc", "query", "LifeKeeper"],
  ["NODEA", "flg_list"],
];

let standIn: StandInSource;
beforeAll(async () => {
  standIn = { kind: "script", file: await bundle("stand-in"), node: process.execPath };
});

it("gives the same endings for the same calls in one process and as programs", async () => {
  const faults = [
    ["shadow-copies", "NODEB", "E:"],
    ["japanese", "NODEB"],
    ["garbage", "NODEA", "flg_list"],
  ];
  const cluster = faults.reduce((so, words) => {
    const outcome = setFault(so, words);
    return outcome.kind === "changed" ? outcome.cluster : so;
  }, createCluster());
  const memory = memoryStore(cluster);
  const dir = join(await temporary(), "lab");
  const lab = await createLabOnDisk(dir, { standIn, cluster });
  if (lab.kind === "refused") throw new Error(lab.why);
  for (const [node, name, ...args] of calls) {
    const tool = standardTools.find((each) => each.name === name) ?? { name, home: "windows" };
    const here = await labRunner(memory, node).run({
      step: "test",
      command: { tool, args, effect: "reads", deadlines: [], read: () => undefined },
    });
    const there = await start(toolFile(dir, node, tool), args).ended;
    const bytes = Buffer.from(here.stdout.bytes ?? new TextEncoder().encode(here.stdout.text));
    expect(here.how === "exited" ? here.exitCode & 0xff : here.how, args.join(" ")).toBe(there.code);
    expect(bytes.equals(there.stdout), `${name} ${args.join(" ")}: ${here.stdout.text}`).toBe(true);
    expect(here.stderr.text === "" || there.stderr.length > 0).toBe(true);
  }
  expect(await lab.store.read()).toEqual(await memory.read());
});
