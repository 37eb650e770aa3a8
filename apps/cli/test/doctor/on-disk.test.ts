import { readCalls } from "@volkit/cluster-lab";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { startProgram } from "../blackbox/harness/program.js";
import { inLab, volkit } from "../lab/lab.js";

const hanging = "NODEA sys_list";

const asked = ["EMCmd", "volume", "ins_list", "eqv_list", "sys_list", "lcdremexec", "vssadmin", "chkntfs"];

describe("volkit doctor, with real programs", () => {
  it("finds nothing bad in a new lab, starts what only reads, and leaves the cluster as it was", async () => {
    await inLab("2", async ({ dir, lab }) => {
      const before = (await lab("status", "--json")).stdout;
      const { exit, stdout, stderr } = await lab("run", "NODEA", "--", "doctor");
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
      expect(stdout).toContain("bad 0, ");
      expect(stdout).toContain("WARNING  configuration  [configuration.file]");
      expect((await lab("status", "--json")).stdout).toBe(before);

      const calls = await readCalls(dir);
      const tools = new Set(calls.map(({ tool }) => tool));
      expect([...tools]).toEqual(expect.arrayContaining(asked));
      expect(
        calls.filter(({ args }) => args.some((arg) => /^(delete|\/change|LOCKVOLUME|-S|-u)$/.test(arg))),
      ).toEqual([]);
    });
  });

  it("waits for a tool that hangs no longer than its deadline, and says so", async () => {
    await inLab("2", async ({ dir, lab }) => {
      await lab("fault", "hang", ...hanging.split(" "));
      const config = join(dirname(dir), "volkit.json");
      writeFileSync(config, JSON.stringify({ timeouts: { sys_list: 1 }, resources: { "Vol.E": {} } }));
      const { exit, stdout, seconds } = await lab("run", "NODEA", "--", "doctor", "--config", config);
      expect(exit).toBe(0);
      expect(stdout).toContain('"sys_list" had not ended after 1 s');
      expect(seconds).toBeLessThan(15);
    });
  });

  it("is ended by a signal together with the tools that run", async () => {
    await inLab("2", async ({ dir }) => {
      await volkit(dirname(dir), "lab", "fault", dir, "hang", ...hanging.split(" "));
      const { exit, stdout, seconds } = await startProgram({
        words: ["lab", "run", dir, "NODEA", "--", "doctor"],
        environment: { PATH: process.env["PATH"] ?? "", HOME: dirname(dir), LANG: "C.UTF-8" },
        folder: dirname(dir),
        signal: { name: "SIGTERM", when: () => logOf(dir).includes("sys_list") },
      });
      expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
      expect(seconds).toBeLessThan(15);
    });
  });
});

function logOf(dir: string): string {
  try {
    return readFileSync(join(dir, "calls.log"), "utf8");
  } catch {
    return "";
  }
}
