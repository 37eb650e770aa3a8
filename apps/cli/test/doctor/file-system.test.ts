import { changeVolume, type ResourceState } from "@volkit/cluster-lab";
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

describe("a file system that chkntfs does not call clean", () => {
  it.each<ResourceState>(["ISP", "ISU"])("is bad where the volume is in service (%s)", async (state) => {
    await lab.setState("NODEA", state);
    await lab.fault("dirty", "NODEA", "E");
    expect(await finding("answer.chkntfs")).toMatchObject({ verdict: "bad" });
  });

  it.each<ResourceState>(["OSU", "OSF"])("cannot be told on a source out of service (%s)", async (state) => {
    await lab.setState("NODEA", state);
    await lab.fault("exit", "NODEA", "chkntfs", "3");
    const found = await finding("answer.chkntfs");
    expect(found?.verdict).toBe("unknown");
    expect(found?.why?.en).toContain("locked or not in service here");
    expect(found?.remedy?.en).toContain("restore asks again");
  });

  it("cannot be told where nobody knows whether the volume is in service", async () => {
    await lab.fault("exit", "NODEA", "ins_list", "9");
    await lab.fault("exit", "NODEA", "chkntfs", "3");
    expect(await finding("answer.chkntfs")).toMatchObject({ verdict: "unknown" });
  });

  it("is good wherever it is called clean", async () => {
    await lab.setState("NODEA", "OSU");
    expect(await finding("answer.chkntfs")).toMatchObject({ verdict: "good" });
  });
});

describe("a volume without a lock of LifeKeeper's", () => {
  it("can be locked all the same: by DataKeeper, which nobody can ask", async () => {
    await lab.change((before) => changeVolume(before, "NODEA", "E", { lockedByDataKeeper: true }));
    expect((await finding("answer.volume"))?.found.en).toBe(
      "not locked by LifeKeeper; DataKeeper's own lock is not known",
    );
  });
});
