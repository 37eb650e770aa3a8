import { noAlarms } from "../src/alarm-book.js";
import { commandLine, exited, type Call } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import {
  messageLine,
  rehearse,
  remove,
  restore,
  defaultSettings,
  type Run,
  type Verdict,
} from "../src/index.js";
import { nodeB, quick, volumeE } from "./support/act.js";
import { instance, source, target } from "./support/answers.js";
import { scripted, type Script } from "./support/scripted.js";

const resource = { tag: "Vol.E", node: "NODEA", volume: volumeE(), peers: [nodeB] };

async function rehearsed(procedure: (run: Run) => Promise<Verdict>, script: Script) {
  return rehearse(procedure, resource, defaultSettings, {
    runner: scripted(script),
    report: () => undefined,
    note: () => undefined,
    pause: () => Promise.resolve(),
    addressesOf: () => Promise.resolve([]),
    alarms: noAlarms,
  });
}

function line({ command }: Call): string {
  return commandLine(command);
}

async function setbackOf(procedure: (run: Run) => Promise<Verdict>, script: Script, command: string) {
  const { setbacks } = await rehearsed(procedure, script);
  const found = setbacks.find(({ call }) => line(call) === command);
  if (found === undefined) throw new Error(`${command} is not called`);
  const { verdict, endsIn, said, without } = found;
  return { verdict, endsIn, said: said.map((one) => messageLine(one, "en")), without: without.map(line) };
}

describe("what is told of a rehearsal", () => {
  it("is what was asked, decided, assumed and said, in order", async () => {
    const overridden = { ...source, "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSF") };
    const { events } = await rehearsed(quick, overridden);
    const told = events.map((event) => {
      switch (event.kind) {
        case "asked":
          return `asked ${line(event.call)} ${event.ending?.how === "exited" ? event.ending.exitCode : "?"}`;
        case "assumed":
          return `assumed ${line(event.call)}`;
        case "said":
          return `said ${event.message.id}`;
        case "decided":
          return `decided ${event.decision.about}: ${event.decision.value}`;
      }
    });
    expect(told).toEqual([
      "asked EMCmd . GETMIRRORVOLINFO E: 0",
      "decided role: source",
      "decided peers: NODEB",
      "asked ins_list -d NODEB -t Vol.E 0",
      "asked EMCmd NODEB GETMIRRORVOLINFO E: 0",
      "decided peer state: OSF, wanted OSU",
      "assumed ins_setst -d NODEB -t Vol.E -S OSU",
      "said VK309",
      "decided split brain: no",
      "assumed lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet",
    ]);
  });
});

describe("a setback", () => {
  it("tells what a failing change would bring: its message, where it ends, and what is not done then", async () => {
    const switchover = await setbackOf(restore, target, "EMCmd . SWITCHOVERVOLUME E:");
    expect(switchover).toMatchObject({
      verdict: "failed",
      endsIn: "restore.2c",
      said: ['ERROR 12500 Switchover of volume "E:" failed - status 2'],
    });
    expect(switchover.without).toContain("volume -d");
    expect(switchover.without).toContain("CheckVolume E:");
  });

  it("of a change that decides nothing is a word of it, and all goes on", async () => {
    const refresh = await setbackOf(remove, source, "EMCmd . UPDATEVOLUMEINFO E:");
    expect(refresh).toMatchObject({ verdict: "succeeded", endsIn: "remove.6", without: [] });
    expect(refresh.said).toEqual([expect.stringContaining("WARN VK210")]);
  });

  it("of the listing after a deletion is that copies are left", async () => {
    expect(await setbackOf(remove, source, "vssadmin list shadows /for=E:")).toMatchObject({
      verdict: "failed",
      said: [expect.stringContaining("ERROR 12097")],
      without: ["EMCmd . LOCKVOLUME E:"],
    });
  });

  it("tells which calls rest on a question: the flags, on what the peer says of its role", async () => {
    const both = { ...source, "EMCmd NODEB GETMIRRORVOLINFO E:": exited(0, "E: 1 NODEB 10.0.0.1 1\r\n") };
    const { without } = await setbackOf(quick, both, "EMCmd NODEB GETMIRRORVOLINFO E:");
    expect(without).toContain("flg_create -f SplitBrain_E:");
    expect(without).not.toContain("lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet");
  });
});
