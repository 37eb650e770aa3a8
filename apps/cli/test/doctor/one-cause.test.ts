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

const finding = async (id: string) => (await lab.examine()).findings.find((each) => each.id === id);

describe("a tool that answers 9 to everything", () => {
  it("is one finding, with each question, and nobody is sent to see that LifeKeeper runs", async () => {
    await lab.fault("exit", "NODEA", "ins_list", "9");
    expect(await lab.findings()).toEqual(["answer.ins_list warning"]);
    const found = await finding("answer.ins_list");
    for (const line of ["-a filesys -r volume", "-t Vol.E", "-d NODEB -t Vol.E"])
      expect(found?.found.en).toContain(`ins_list ${line}`);
    expect(found?.why?.en).toContain("monitor.3");
    expect(found?.remedy?.en).toContain("LifeKeeper runs (sc query: RUNNING, sys_getst: ALIVE)");
    expect(found?.remedy?.en).not.toContain("See that LifeKeeper runs");
  });

  it("is to be looked for in LifeKeeper where its service does not say that it runs", async () => {
    await lab.fault("exit", "NODEA", "ins_list", "9");
    await lab.fault("exit", "NODEA", "sc", "1");
    expect((await finding("answer.ins_list"))?.remedy?.en).toContain("See that LifeKeeper runs");
  });
});

describe("a tool that answers here and not about a peer", () => {
  it("is told question by question", async () => {
    await lab.fault("exit", "NODEB", "vssadmin", "2");
    await lab.fault("hang", "NODEB", "mountvol");
    expect(await lab.findings()).toEqual(["peer.lcdremexec warning"]);
  });
});

describe("what vssadmin printed", () => {
  it("with exit status 0 and unreadable is no want of rights", async () => {
    await lab.fault("garbage", "NODEA", "vssadmin");
    const remedy = (await finding("answer.vssadmin"))?.remedy;
    expect(remedy?.en).toContain("not readable");
    expect(remedy?.en).toContain("volkit doctor --json");
    expect(`${remedy?.en} ${remedy?.ja}`).not.toMatch(/elevated|administrators|管理者/);
  });

  it("with an exit status of its own may be one", async () => {
    await lab.fault("exit", "NODEA", "vssadmin", "2");
    expect((await finding("answer.vssadmin"))?.remedy?.en).toContain("elevated");
  });
});
