import { chmodSync, renameSync, rmSync, writeFileSync, appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configurationOf, makeDoctoredLab, wrongIn, type DoctoredLab } from "./support/doctored-lab.js";
import { checkTaking } from "../../src/doctor/checks/records.js";
import { examine } from "../../src/doctor/examine.js";

let lab: DoctoredLab;

beforeEach(async () => {
  lab = await makeDoctoredLab();
});

afterEach(() => {
  lab.remove();
});

const scriptsOf = (root: string) => join(root, "subsys/filesys/resources/volume/actions");

describe("a folder that everybody can write", () => {
  it.each([
    ["../datakeeper", "writable.datakeeper"],
    ["Bin", "writable.lifekeeper"],
    ["../windows", "writable.windows"],
    ["subsys/filesys/resources/volume/actions", "writable.scripts"],
  ])("is bad: %s", async (folder, id) => {
    chmodSync(join(lab.root("NODEA"), folder), 0o777);
    expect(await lab.findings()).toEqual([`${id} bad`]);
  });

  it("is bad, also far above the programs", async () => {
    chmodSync(lab.root("NODEA"), 0o777);
    expect(await lab.findings()).toEqual(["writable.lifekeeper bad", "writable.scripts bad"]);
  });
});

describe("a configuration", () => {
  it("that everybody can write is bad", async () => {
    chmodSync(join(lab.root("NODEA"), "etc/volkit.json"), 0o666);
    expect(await lab.findings()).toEqual(["writable.configuration bad"]);
  });

  it("that is broken is bad, and the last valid copy is gone by", async () => {
    writeFileSync(join(lab.root("NODEA"), "etc/volkit.json"), "{");
    const { findings, resources } = await lab.examine();
    expect(new Set(wrongIn(findings))).toEqual(new Set(["configuration.file bad"]));
    expect(resources.map(({ tag }) => tag)).toEqual(["Vol.E"]);
  });

  it("that is not there is a warning, and LifeKeeper is asked for its volumes", async () => {
    rmSync(join(lab.root("NODEA"), "etc/volkit.json"));
    const { findings, resources } = await lab.examine();
    expect(wrongIn(findings)).toEqual(["configuration.file warning"]);
    expect(resources).toEqual([
      {
        tag: "Vol.E",
        volume: { letter: "E", name: "E:" },
        peers: [{ node: "NODEB", tag: "Vol.E", addresses: [] }],
      },
    ]);
  });

  it.each([
    [{ vss: { unknown: "continue" } }, ["configuration.vss.unknown"]],
    [{ vss: { peerDelete: "never" } }, ["configuration.vss.peerDelete"]],
    [{ emcmd: { retries: 0 } }, ["configuration.emcmd.retries"]],
    [{ timeouts: { EMCmd: 2, SWITCHOVERVOLUME: 60 } }, ["configuration.timeouts"]],
    [{ timeouts: { default: 60, SWITCHOVERVOLUME: 900 } }, []],
    [{ codePage: 437 }, ["encoding.codePage"]],
    [{ node: "NODEX" }, ["names.node", "names.back", "names.source"]],
  ])("that says %j", async (more, ids) => {
    lab.configure("NODEA", { ...configurationOf("NODEA"), ...more });
    const found = (await lab.findings()).map((finding) => finding.split(" ")[0]);
    expect(found.filter((id) => id !== "names.peers")).toEqual(expect.arrayContaining(ids));
    if (ids.length === 0) expect(found).toEqual([]);
  });
});

describe("what is lost without a tool", () => {
  it.each([
    ["CheckVolume", {}, []],
    ["CheckVolume", { writeCheck: { by: "CheckVolume" } }, ["tool.CheckVolume bad"]],
    ["vssadmin", {}, ["tool.vssadmin bad"]],
    [
      "vssadmin",
      { vss: { unknown: "continue" } },
      ["tool.vssadmin warning", "configuration.vss.unknown warning"],
    ],
  ])("%s, configured as %j", async (tool, more, findings) => {
    lab.configure("NODEA", { ...configurationOf("NODEA"), ...more });
    await lab.fault("missing", "NODEA", tool);
    expect(await lab.findings()).toEqual(findings);
  });
});

describe("names in the configuration", () => {
  const withPeers = (...peers: unknown[]) => ({ resources: { "Vol.E": { volume: "E:", peers } } });
  it.each([
    ["a peer that is none", withPeers({ node: "NODEX" }), ["names.peers bad", "peer.unreachable warning"]],
    [
      "a wrong tag there",
      withPeers({ node: "NODEB", tag: "Vol.X" }),
      ["names.peers bad", "names.back bad", "names.tagThere bad"],
    ],
    ["this node as its own peer", withPeers({ node: "NODEB" }, { node: "nodea" }), ["names.ownPeer warning"]],
    ["no peer at all", withPeers(), ["names.peers warning"]],
    ["another case", withPeers({ node: "nodeb" }), []],
    [
      "a wrong mirror address",
      withPeers({ node: "NODEB", addresses: ["10.9.9.9"] }),
      ["names.addresses warning"],
    ],
    [
      "a tag that is none",
      { resources: { "Vol.X": { volume: "E:" } } },
      ["names.tag bad", "names.peers warning"],
    ],
    ["a wrong volume", { resources: { "Vol.E": { volume: "F:" } } }, ["names.tag bad", "names.letter bad"]],
    ["a wrong tag and no volume", { resources: { "Vol.X": {} } }, ["names.tag bad", "names.peers warning"]],
  ])("%s", async (_what, content, findings) => {
    lab.configure("NODEA", content);
    expect(await lab.findings()).toEqual(expect.arrayContaining(findings));
    if (findings.length === 0) expect(await lab.findings()).toEqual([]);
  });
});

describe("an installed script", () => {
  const file = (name: string) => join(scriptsOf(lab.root("NODEA")), name);

  it("that was changed is bad", async () => {
    appendFileSync(file("quickCheck.ksh"), "# mine\n");
    expect(await lab.findings()).toEqual(["scripts.quickCheck bad"]);
  });

  it("that something else stands in the place of is bad", async () => {
    writeFileSync(file("restore.ksh"), "#!/bin/ksh\n");
    expect(await lab.findings()).toEqual(["scripts.restore bad"]);
  });

  it("that is gone is bad", async () => {
    rmSync(file("remove.ksh"));
    expect(await lab.findings()).toEqual(["scripts.remove bad"]);
  });

  it("of an installation without its manifest is bad, since nobody knows what was there before", async () => {
    writeFileSync(file("volkit-install.json"), "{}");
    expect(await lab.findings()).toEqual(["scripts.manifest bad"]);
  });

  it("that starts another program is a warning", async () => {
    const system = {
      ...lab.systemOf("NODEA"),
      kit: { file: process.execPath, words: ["/elsewhere/volkit.js"] },
    };
    const { findings } = await examine({ system, makeRunner: lab.makeRunner("NODEA") });
    expect(wrongIn(findings)).toEqual(["scripts.program warning"]);
  });

  it("is nowhere: a warning", async () => {
    rmSync(join(lab.root("NODEA"), "subsys/filesys/resources"), { recursive: true });
    expect(await lab.findings()).toEqual(["scripts warning"]);
  });

  it("has no place where LifeKeeper's folder is not there: a warning", async () => {
    rmSync(join(lab.root("NODEA"), "subsys"), { recursive: true });
    expect(await lab.findings()).toEqual(["lifekeeper.subsys warning"]);
  });
});

describe("the record folder", () => {
  const folder = () => join(lab.root("NODEA"), "Out/volkit");

  it("that is not there yet is unknown", async () => {
    rmSync(folder(), { recursive: true });
    expect(await lab.findings()).toEqual(["records.folder unknown"]);
  });

  it("that is a file is bad", async () => {
    renameSync(folder(), `${folder()}.aside`);
    writeFileSync(folder(), "");
    expect(await lab.findings()).toEqual(["records.folder bad"]);
  });

  it("without a recent record is good where the account may write there, by POSIX", async () => {
    rmSync(join(folder(), "20260506T070500000Z-E-quickCheck-0a1b2c.json"));
    expect(await lab.findings()).toEqual([]);
  });

  it("without a recent record is unknown on Windows, where only writing would show more", async () => {
    const windows = { ...lab.systemOf("NODEA"), platform: "win32" as const };
    expect((await checkTaking(folder(), [], windows)).verdict).toBe("unknown");
    const recent = [{ name: "", letter: "E", began: windows.now() - 60_000 }];
    expect((await checkTaking(folder(), recent, windows)).verdict).toBe("good");
    const toCome = [{ name: "", letter: "E", began: windows.now() + 60_000 }];
    expect((await checkTaking(folder(), toCome, windows)).verdict).toBe("unknown");
  });

  it("with more than it is to hold is a warning", async () => {
    lab.configure("NODEA", { ...configurationOf("NODEA"), records: { keep: 1 } });
    for (const minute of [1, 2, 3]) {
      writeFileSync(join(folder(), `20260506T070${minute}00000Z-E-quickCheck-0a1b2c.json`), "{}");
    }
    expect(await lab.findings()).toEqual(["records.room warning"]);
  });
});

describe("without LKROOT", () => {
  it("what is looked for below it is not known", async () => {
    const system = { ...lab.systemOf("NODEA"), environment: {} };
    const { findings } = await examine({ system, makeRunner: lab.makeRunner("NODEA") });
    const wrong = wrongIn(findings);
    expect(wrong).toEqual(
      expect.arrayContaining(["lifekeeper.root bad", "records.folder warning", "tool.EMCmd bad"]),
    );
  });
});
