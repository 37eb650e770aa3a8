import { describe, expect, test } from "vitest";
import { inLab, volkit } from "./lab.js";

describe.concurrent("the cluster remembers what the kit did", () => {
  test("after a switchover the other node is source, and the old one is locked", async () => {
    await inLab("2", async ({ act, status }) => {
      expect((await act("NODEA", "remove")).exit).toBe(0);
      expect((await act("NODEB", "restore")).exit).toBe(0);
      const picture = await status();
      expect(picture).toContain("E: source -> NODEA mirroring, Vol.E ISP");
      expect(picture).toContain("E: target <- NODEB mirroring, Vol.E OSU, locked by DataKeeper");
    });
  });

  test("a split brain with one of two targets flags both nodes and traps once", async () => {
    await inLab("3", async ({ lab, act, status }) => {
      await lab("fault", "split-brain", "E:", "NODEC");
      expect((await act("NODEA", "quickCheck")).says).toContain("VK321");
      const picture = await status();
      expect(picture.match(/flags: SplitBrain_E:/g)).toHaveLength(2);
      expect(picture).toContain(
        'NODEA 6 160 "LifeKeeper replicated volume Split Brain detected." "E:" "NODEC"',
      );
    });
  });

  test("checks on all nodes at once lose nothing", async () => {
    await inLab("3", async ({ act, status }) => {
      const before = await status();
      const checks = ["NODEA", "NODEB", "NODEC", "NODEA"].map((node) => act(node, "quickCheck"));
      expect((await Promise.all(checks)).map(({ exit }) => exit)).toEqual([0, 0, 0, 0]);
      expect(await status()).toBe(before);
    });
  });
});

describe.concurrent("volkit lab", () => {
  test("works in a folder named relative to the current one", async () => {
    await inLab("2", async ({ dir }) => {
      const run = await volkit(dir, "lab", "run", ".", "NODEA", "--", "deepCheck", "-t", "Vol.E");
      expect(run).toMatchObject({ exit: 0, stdout: "", stderr: "" });
    });
  });

  test("passes what volkit prints and its exit status on", async () => {
    await inLab("2", async ({ lab }) => {
      const run = await lab("run", "NODEA", "--", "restore", "-t", "Vol.E", "--json");
      expect(JSON.parse(run.stdout)).toMatchObject({ action: "restore", node: "NODEA", exitCode: 0 });
      expect((await lab("run", "NODEA", "--", "quickCheck")).exit).toBe(2);
      expect((await lab("run", "NODEA", "recover")).exit).toBe(1);
    });
  });

  test("lists what can be broken, and says what it expected", async () => {
    await inLab("2", async ({ lab }) => {
      expect((await lab("fault")).stdout).toContain("split-brain VOLUME [TARGET]");
      const refused = await lab("fault", "dirty", "NODEX", "E:");
      expect(refused).toMatchObject({ exit: 2, stdout: "" });
      expect(refused.stderr).toContain('expected a node (NODEA, NODEB), but was given "NODEX"');
    });
  });

  test("refuses a folder that holds something else, and a node that is not there", async () => {
    await inLab("2", async ({ dir, lab }) => {
      const taken = await volkit(dir, "lab", "create", "NODEA");
      expect(taken).toMatchObject({ exit: 2 });
      expect(taken.stderr).toContain("not empty and no lab");
      expect((await lab("run", "NODEZ", "--", "deepCheck", "-t", "Vol.E")).stderr).toContain("NODEA, NODEB");
      expect((await volkit(dir, "lab", "status", "NODEA")).stderr).toContain("is no lab");
    });
  });

  test("demo tells each step in a line and ends with 0", async () => {
    await inLab("2", async ({ dir }) => {
      const demo = await volkit(dir, "lab", "demo");
      const lines = demo.stdout.trimEnd().split("\n");
      expect(lines.slice(0, -1).every((line) => /^ok +\d+\. /.test(line))).toBe(true);
      expect(lines.at(-1)).toMatch(/^12 of 12 steps came out as they should/);
      expect(demo).toMatchObject({ exit: 0, stderr: "" });
    });
  });
});
