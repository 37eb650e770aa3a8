import { defaultSettings } from "@volkit/kit-orchestrator";
import { mibText } from "@volkit/kit-orchestrator/mib";
import { readCalls } from "@volkit/cluster-lab";
import { hasSnmptrapd, known, noSnmptrapd, startSnmptrapd, type Snmptrapd } from "@volkit/testing/snmp";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProgram, type Ended } from "../blackbox/harness/program.js";
import { inLab } from "../lab/lab.js";
import { environment, freePort, managersAt, written } from "./support/managers.js";
import { moduleOnDisk } from "./support/mib-tools.js";

const aTest = "this is a test of the alarm path, nothing is wrong.";

interface Site {
  /** `volkit alarm test WORDS…` on NODEA, with this for `snmp` and whatever else in the configuration. */
  readonly test: (snmp: object, words?: readonly string[], others?: object) => Promise<Ended>;
  /** What EISMEventNotice was called with. */
  readonly trapped: () => Promise<(readonly string[])[]>;
}

/** A lab with the variables that the managers' secrets stand in. */
async function onSite(play: (site: Site) => Promise<void>): Promise<void> {
  await inLab("2", async ({ dir }) => {
    const home = dirname(dir);
    const config = join(home, "volkit.json");
    await play({
      test: (snmp, words = [], others = {}) => {
        writeFileSync(config, JSON.stringify({ snmp: { timeout: 0.3, retries: 1, ...snmp }, ...others }));
        return startProgram({
          words: ["lab", "run", dir, "NODEA", "--", "alarm", "test", "--config", config, ...words],
          environment: { PATH: process.env["PATH"] ?? "", HOME: home, LANG: "C.UTF-8", ...environment },
          folder: home,
        });
      },
      trapped: async () =>
        (await readCalls(dir)).flatMap(({ tool, args }) => (tool === "EISMEventNotice" ? [args] : [])),
    });
  });
}

function rows(stdout: string): string[] {
  return stdout
    .split("\n")
    .filter((line) => / ms {2}/.test(line))
    .map((line) => line.replace(/ {2,}\d+ ms.*/, "").replace(/ +/, " "));
}

describe("volkit alarm test, by LifeKeeper's own program", () => {
  it("hands over one trap that says it is a test, and no more than that is claimed", async () => {
    await onSite(async ({ test, trapped }) => {
      const { exit, stdout, stderr } = await test({});
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
      expect(rows(stdout)).toEqual(["eism handed over"]);
      expect(stdout).toContain("Nobody says whether it");
      expect(await trapped()).toEqual([
        ["NODEA", "6", "160", `s:TEST by volkit on NODEA: ${aTest}`, "s:-", "s:-"],
      ]);
    });
  });

  it("leaves managers that are not in use in peace, but where one is named", async () => {
    await onSite(async ({ test, trapped }) => {
      const managers = managersAt(await freePort());
      const used = await test({ managers });
      expect(rows(used.stdout)).toEqual(["eism handed over"]);
      expect(used.stdout).toContain("Not in use, and not tested: one, two, three");

      const named = await test({ managers }, ["--manager", "TWO"]);
      expect(rows(named.stdout)).toEqual(["two REFUSED"]);
      expect(named.stdout).toContain("(not in use)");
      expect(await trapped()).toHaveLength(1);
    });
  });

  it("is told of as not sent where LifeKeeper is not installed", async () => {
    const { exit, stdout } = await startProgram({ words: ["alarm", "test"], environment: {}, folder: "/" });
    expect(exit).toBe(1);
    expect(rows(stdout)).toEqual(["eism NOT SENT"]);
  });

  it("says that the vendor's scripts tell of a split brain where volkit only observes", async () => {
    await onSite(async ({ test }) => {
      const { exit, stdout } = await test({}, [], { resources: { "Vol.E": { mode: "observe" } } });
      expect(exit).toBe(0);
      expect(stdout).toContain("volkit only observes Vol.E");
    });
  });
});

describe("what it refuses", () => {
  it("is to be silent where nobody is told", async () => {
    await onSite(async ({ test }) => {
      const { exit, stdout, stderr } = await test({ notifier: "snmp" });
      expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
      expect(stderr).toMatch(/^ERROR VK911 [^\n]+\n$/);
    });
  });

  it("is a manager that nobody knows, and it says which there are", async () => {
    await onSite(async ({ test, trapped }) => {
      const { exit, stdout, stderr } = await test({ managers: managersAt(9) }, ["--manager", "four"]);
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
      expect(stderr).toContain('given as "four". Expected one of eism, one, two, three.');
      expect(await trapped()).toEqual([]);
    });
  });
});

describe.skipIf(!hasSnmptrapd)(`volkit alarm test, with snmptrapd (else skipped: ${noSnmptrapd})`, () => {
  const module = moduleOnDisk(mibText(defaultSettings.snmp.base));
  let daemon: Snmptrapd;
  beforeAll(async () => {
    daemon = await startSnmptrapd(module.path);
  });
  afterAll(async () => {
    await daemon.end();
    module.remove();
  });

  it("says of each manager what it did, and the manager has noted the test in its log", async () => {
    await onSite(async ({ test }) => {
      const { exit, stdout } = await test({ notifier: "both", managers: managersAt(daemon.port) });
      expect(exit).toBe(0);
      expect(rows(stdout)).toEqual([
        "eism handed over",
        "one sent",
        "two acknowledged",
        "three acknowledged",
      ]);
      expect(stdout).toContain("4 of 4");
      const noted = `volkitMessage.0 = STRING: TEST by volkit on NODEA: ${aTest}`;
      expect((await written(daemon.log, noted, 3)).split(noted)).toHaveLength(4);
    });
  });

  it("is not well where one of them was not told, and says why, what to do, and no secret", async () => {
    const [one, two, three] = managersAt(daemon.port);
    const managers = [
      one,
      { ...two, name: "stranger", community: { env: "TEST_PRIVACY" } },
      { ...three, name: "impostor", authentication: { protocol: "SHA", password: { env: "TEST_PRIVACY" } } },
      { ...two, name: "nobody", port: await freePort() },
      { ...two, name: "unset", community: { env: "TEST_NOT_SET" } },
    ];
    await onSite(async ({ test }) => {
      const { exit, stdout } = await test({ notifier: "snmp", managers });
      expect(exit).toBe(1);
      expect(rows(stdout)).toEqual([
        "one sent",
        "stranger TIMED OUT",
        "impostor REFUSED",
        "nobody REFUSED",
        "unset NOT SENT",
      ]);
      expect(stdout).toContain("env:TEST_NOT_SET");
      expect(stdout).toContain("1 of 5");

      const asJson = await test({ notifier: "snmp", managers }, ["--json", "--lang", "ja"]);
      expect(asJson.exit).toBe(1);
      expect(JSON.parse(asJson.stdout)).toMatchObject({
        node: "NODEA",
        notifier: "snmp",
        through: false,
        ways: [
          { name: "one", by: "SNMP version 1", inUse: true, result: "sent", through: true, remedy: null },
          { name: "stranger", result: "timed-out", details: { tries: 2 } },
          {
            name: "impostor",
            by: "SNMP version 3",
            result: "refused",
            details: { why: "wrong-authentication" },
          },
          { name: "nobody", result: "refused", details: { why: "port-closed" }, through: false },
          {
            name: "unset",
            result: "not-sent",
            details: { why: "secret-missing", about: "env:TEST_NOT_SET" },
          },
        ],
      });
      for (const secret of Object.values(known)) expect(stdout + asJson.stdout).not.toContain(secret);
    });
  });
});
