import { noAlarms } from "../src/alarm-book.js";
import { commandLine, exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import {
  defaultSettings,
  rehearse,
  remove,
  restore,
  type Resource,
  type Run,
  type Settings,
} from "../src/index.js";
import { deep, nodeB, quick, volumeE } from "./support/act.js";
import { builtIn, enabling, instance, says, someStorage, source, target } from "./support/answers.js";
import { inTurn, scripted, type Script } from "./support/scripted.js";

type Procedure = (run: Run) => ReturnType<typeof remove>;

const resource = { tag: "Vol.E", node: "NODEA", volume: volumeE(), peers: [nodeB] };

/** Rehearses on a script, and fails where something that changes anything is asked for. */
async function rehearsing(
  procedure: Procedure,
  script: Script,
  settings: Settings = defaultSettings,
  about: Resource = resource,
) {
  const answers = scripted(script);
  const asked: string[] = [];
  const { rehearsed, assumed } = await rehearse(procedure, about, settings, {
    runner: {
      run: (call) => {
        if (call.command.effect === "changes") throw new Error(`changes: ${commandLine(call.command)}`);
        asked.push(commandLine(call.command));
        return answers.run(call);
      },
    },
    report: () => undefined,
    note: () => undefined,
    pause: () => Promise.resolve(),
    addressesOf: (node) => Promise.resolve(node === "NODEB" ? ["10.0.0.2"] : []),
    alarms: noAlarms,
  });
  return {
    kind: rehearsed.kind,
    on: rehearsed.kind === "depends" ? rehearsed.on.map(({ command }) => commandLine(command)) : [],
    assumed: assumed.map(({ command }) => commandLine(command)),
    asked,
  };
}

const unknownB = { ...nodeB, addresses: [] };
const unlock = "EMCmd . UNLOCKVOLUME E:";
const refresh = "EMCmd . UPDATEVOLUMEINFO E:";

describe("a rehearsal", () => {
  it("of quickCheck is certain: what it would change on a peer decides nothing", async () => {
    const overridden = { ...source, "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSF") };
    expect(await rehearsing(quick, overridden)).toMatchObject({
      kind: "would-succeed",
      assumed: [
        "ins_setst -d NODEB -t Vol.E -S OSU",
        "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet",
      ],
    });
  });

  it("of deepCheck rests on the write check, which it does not make, whoever would make it", async () => {
    expect(await rehearsing(deep, source)).toMatchObject({ kind: "depends", on: ["CheckVolume E:"] });
    const writeCheck = { by: "built-in", notInstalled: false, slow: 5 } as const;
    const own = await rehearsing(deep, source, { ...defaultSettings, writeCheck });
    expect(own).toMatchObject({ kind: "depends", on: [builtIn] });
  });

  it("of restore on a source asks what unlocking does not change, and assumes what it decides", async () => {
    expect(await rehearsing(restore, source)).toEqual({
      kind: "depends",
      on: [unlock, "chkntfs E:", "CheckVolume E:"],
      assumed: [refresh, unlock, "chkntfs E:", "CheckVolume E:", enabling],
      asked: [
        "EMCmd NODEA GETMIRRORVOLINFO E:",
        "volume -d",
        "mountvol E: /L",
        expect.stringMatching(/^schtasks \/query/),
      ],
    });
  });

  it("of restore on a target rests on the switchover", async () => {
    const { on } = await rehearsing(restore, target);
    expect(on[0]).toBe("EMCmd . SWITCHOVERVOLUME E:");
  });

  it("of remove rests on the copies being gone and on the lock; a deletion by itself decides nothing", async () => {
    expect(await rehearsing(remove, source)).toMatchObject({
      kind: "depends",
      on: ["vssadmin list shadows /for=E:", "EMCmd . LOCKVOLUME E:"],
    });
  });

  it("gives a question that is asked again its answers in their order", async () => {
    const empty = {
      ...source,
      "EMCmd . GETMIRRORVOLINFO E:": inTurn(exited(0), says("E: 1 NODEA 10.0.0.2 1")),
    };
    expect(await rehearsing(remove, empty)).toMatchObject({
      kind: "depends",
      on: ["vssadmin list shadows /for=E:", "EMCmd . LOCKVOLUME E:"],
    });
  });

  it("finds a peer's mirror by its name, as the run would", async () => {
    const mirrors = {
      ...source,
      "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 4", "E: 1 NODEA 10.0.0.9 1"),
      "EMCmd NODEB GETMIRRORVOLINFO E:": exited(53),
    };
    const { on, assumed } = await rehearsing(deep, mirrors, defaultSettings, {
      ...resource,
      peers: [unknownB],
    });
    expect(assumed).toContain("ins_setst -d NODEB -t Vol.E -S OSF");
    expect(on).toEqual(["CheckVolume E:"]);
  });

  it("is certain where questions alone decide", async () => {
    expect(await rehearsing(remove, target)).toMatchObject({ kind: "would-succeed", assumed: [refresh] });
    const held = { ...source, "vssadmin list shadowstorage /On=E:": someStorage };
    expect(await rehearsing(remove, held)).toMatchObject({ kind: "would-fail", assumed: [] });
    const silent = { ...source, "EMCmd . GETMIRRORVOLINFO E:": exited(5) };
    expect(await rehearsing(quick, silent)).toMatchObject({ kind: "would-fail" });
  });
});
