import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { makeDoctoredLab, type DoctoredLab } from "./support/doctored-lab.js";

let lab: DoctoredLab;

beforeAll(async () => {
  lab = await makeDoctoredLab();
});

afterEach(() => lab.mend());

afterAll(() => {
  lab.remove();
});

describe("a healthy cluster", () => {
  it("has good findings only, where the volume is in service", async () => {
    expect(await lab.findings("NODEA")).toEqual([]);
  });

  it("cannot tell on a target whether the file system is dirty, and nothing else is amiss there", async () => {
    expect(await lab.findings("NODEB")).toEqual(["answer.chkntfs unknown"]);
  });

  it("has them also where Windows answers in Japanese", async () => {
    await lab.fault("japanese", "NODEA");
    expect(await lab.findings()).toEqual([]);
  });
});

/** A tool that answers nothing has one cause, and is one finding. */
const noMirror = ["answer.EMCmd bad"];
const noListing = ["answer.vssadmin bad"];

/** Each fault of the lab that an examination can see: its words, and all that is not good with it. */
const table: readonly [fault: string, findings: readonly string[]][] = [
  ["exit NODEA GETMIRRORVOLINFO 53", noMirror],
  ["hang NODEA GETMIRRORVOLINFO", noMirror],
  ["hang-with-child NODEA GETMIRRORVOLINFO", noMirror],
  ["hang-deaf NODEA GETMIRRORVOLINFO", noMirror],
  ["frozen NODEA GETMIRRORVOLINFO /frozen", noMirror],
  ["empty NODEA GETMIRRORVOLINFO", noMirror],
  ["close-early NODEA GETMIRRORVOLINFO", noMirror],
  ["flood NODEA GETMIRRORVOLINFO", noMirror],
  ["crash NODEA GETMIRRORVOLINFO", noMirror],
  ["unstartable NODEA EMCmd", noMirror],
  ["garbage NODEA GETMIRRORVOLINFO", [...noMirror, "encoding.EMCmd warning"]],
  ["missing NODEA EMCmd", ["tool.EMCmd bad"]],

  ["exit NODEA vssadmin 2", noListing],
  ["flood NODEA vssadmin", noListing],
  ["missing NODEA vssadmin", ["tool.vssadmin bad"]],
  ["exit NODEA chkntfs 3", ["answer.chkntfs bad"]],
  ["missing NODEA chkntfs", ["tool.chkntfs bad"]],
  ["exit NODEA volume 1", ["answer.volume warning"]],
  ["garbage NODEA volume", ["answer.volume warning", "encoding.volume warning"]],
  ["missing NODEA volume", ["tool.volume warning"]],
  ["hang NODEA sc", ["answer.sc warning"]],
  ["empty NODEA mountvol", ["answer.mountvol warning"]],
  ["exit NODEA schtasks 5", ["schedule warning"]],
  ["missing NODEA CheckVolume", []],
  ["missing NODEA EISMEventNotice", ["tool.EISMEventNotice warning"]],
  ["exit NODEA ins_list 1", ["answer.ins_list warning"]],
  ["garbage NODEA ins_list", ["answer.ins_list warning", "encoding.ins_list warning"]],
  ["exit NODEA eqv_list 1", ["answer.eqv_list warning"]],
  ["exit NODEA sys_list 1", ["names.node unknown"]],
  ["garbage NODEA sys_list", ["encoding.sys_list warning", "names.node unknown"]],
  ["exit NODEA lcdremexec 1", ["peer.lcdremexec warning"]],

  ["hang NODEB mountvol", ["peer.lcdremexec warning"]],
  ["link-down NODEA NODEB", ["mirror.state warning", "peer.unreachable warning"]],
  ["node-down NODEB", ["mirror.state warning", "peer.unreachable warning"]],
  ["lifekeeper-stopping NODEA", ["service.stopping warning"]],
  ["dirty NODEA E", ["answer.chkntfs bad"]],
  ["lifekeeper-lock NODEA E", ["volume.lock warning", "answer.chkntfs unknown"]],
  ["schedule-disabled NODEA E", []],
  ["schedule-absent NODEA E", ["schedule unknown"]],
  ["shadow-storage NODEA E", ["volume.shadowstorage bad"]],
  ["mirror-paused E", ["mirror.state warning"]],
  ["mirror-resync E", ["mirror.state warning"]],
  ["mirror-resync-pending E", ["mirror.state warning"]],
  ["mirror-broken E", ["mirror.state warning"]],
  ["mirror-disagrees E", ["mirror.state warning"]],
  ["split-brain E", ["mirror.splitBrain bad", "mirror.state warning"]],
];

describe("with the fault", () => {
  it.each(table)("%s", async (fault, findings) => {
    await lab.fault(...fault.split(" "));
    expect((await lab.findings()).sort()).toEqual([...findings].sort());
  });

  it("of an empty answer now and then, nothing is wrong: the question is asked again", async () => {
    await lab.fault("empty", "NODEA", "GETMIRRORVOLINFO", "1");
    expect(await lab.findings()).toEqual([]);
  });
});

describe("what a tool printed and nobody understood", () => {
  it("is shown on one line, without signs that would drive a terminal", async () => {
    await lab.fault("garbage", "NODEA", "volume");
    const { findings } = await lab.examine();
    const shown = findings.find(({ id }) => id === "answer.volume")?.found.en ?? "";
    expect(shown).toContain("it printed: ");
    expect(shown).toContain("\u241b");
    expect(shown).not.toMatch(/\p{Cc}/u);
  });

  it("is there whole among the calls, as it came", async () => {
    await lab.fault("garbage", "NODEA", "volume");
    const { calls } = await lab.examine();
    const call = calls.find(({ tool, peer }) => tool.name === "volume" && peer === undefined);
    expect(call?.state === "ended" ? call.ending.stdout.bytes : undefined).toBeDefined();
  });
});

describe("shadow-copy storage that is there", () => {
  it("is nowhere called good as well", async () => {
    await lab.fault("shadow-storage", "NODEA", "E");
    const { findings } = await lab.examine();
    expect(findings.find(({ id }) => id === "volume.shadowstorage")).toMatchObject({ verdict: "bad" });
    expect(findings.some(({ id }) => id === "answer.shadowstorage")).toBe(false);
  });
});
