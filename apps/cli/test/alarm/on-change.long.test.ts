import type { Manager } from "@volkit/snmp-notifier";
import { hasSnmptrapd, noSnmptrapd, startSnmptrapd, type Snmptrapd } from "@volkit/testing/snmp";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProgram } from "../blackbox/harness/program.js";
import { inLab, type Lab } from "../lab/lab.js";
import { environment, freePort, managersAt, written } from "./support/managers.js";

interface Site extends Lab {
  /** A run on NODEA: its exit status, and the numbers of its messages about split brains. */
  readonly run: (...words: readonly string[]) => Promise<readonly (string | number | null)[]>;
  /** The texts of the files of NODEA whose path ends so, the newest last. */
  readonly files: (ending: RegExp) => readonly string[];
}

/** A lab in which NODEA tells these managers, of changes alone. */
async function onSite(managers: readonly Manager[], play: (site: Site) => Promise<void>): Promise<void> {
  await inLab("2", async (lab) => {
    const { dir } = lab;
    const home = dirname(dir);
    const config = join(home, "volkit.json");
    const content = {
      splitBrain: { notify: "on-change", clearFlags: "when-over" },
      snmp: { notifier: "both", timeout: 0.5, retries: 1, managers },
    };
    writeFileSync(config, JSON.stringify(content));
    await play({
      ...lab,
      run: async (...words) => {
        const { exit, stderr } = await startProgram({
          words: ["lab", "run", dir, "NODEA", "--", ...words, "--config", config],
          environment: { PATH: process.env["PATH"] ?? "", HOME: home, LANG: "C.UTF-8", ...environment },
          folder: home,
        });
        return [exit, ...stderr.split("\n").flatMap((line) => /VK(?:15|32|33|8)\d+/.exec(line)?.[0] ?? [])];
      },
      files: (ending) =>
        readdirSync(dir, { recursive: true, encoding: "utf8" })
          .filter((name) => name.includes("NODEA") && ending.test(name))
          .sort()
          .map((name) => readFileSync(join(dir, name), "utf8")),
    });
  });
}

const check = ["quickCheck", "-t", "Vol.E", "-i", "E:"] as const;
const lastRecord = /-E-\w+-[0-9a-f]+\.json$/;
const book = /alarms.E\.json$/;

describe.skipIf(!hasSnmptrapd)(`a split brain, with snmptrapd (else skipped: ${noSnmptrapd})`, () => {
  let daemon: Snmptrapd;
  beforeAll(async () => {
    daemon = await startSnmptrapd();
  });
  afterAll(async () => {
    await daemon.end();
  });

  it("is told to every manager once, and so is its end; then the flags are gone", async () => {
    await onSite(managersAt(daemon.port), async ({ lab, run, files }) => {
      await lab("fault", "split-brain", "E:");
      expect(await run(...check)).toEqual([0, "VK321"]);
      const came = "LifeKeeper replicated volume Split Brain detected.";
      expect((await written(daemon.log, came, 3)).split(came)).toHaveLength(4);
      const record = files(lastRecord).at(-1) ?? "";
      expect(JSON.parse(record)).toMatchObject({
        alarms: { start: { peers: {} }, end: { peers: { NODEB: { kind: "raised" } } } },
      });
      expect(record).toMatch(
        /"about": "alarm two",\s*"value": "acknowledged by 127\.0\.0\.1:\d+ after [\d.]+ s"/,
      );
      expect(files(book)).toEqual([expect.stringContaining('"raised"')]);

      expect(await run(...check)).toEqual([0, "VK325"]);
      expect(daemon.log().split(came)).toHaveLength(4);

      await lab("fault", "split-brain", "E:", "--mend");
      expect(await run(...check)).toEqual([0, "VK327", "VK333"]);
      const over = "is over";
      expect((await written(daemon.log, over, 3)).split(over)).toHaveLength(4);
      expect(await run(...check)).toEqual([0]);
      expect(daemon.log().split(over)).toHaveLength(4);
    });
  });

  it("is told again to a manager that did not acknowledge, and to no other", async () => {
    const [, two, three] = managersAt(daemon.port);
    await onSite([{ ...two, port: await freePort() }, three], async ({ lab, run, files }) => {
      await lab("fault", "split-brain", "E:");
      expect(await run(...check)).toEqual([0, "VK321", "VK326"]);
      expect(await run(...check)).toEqual([0, "VK325", "VK326"]);
      expect(files(book).join()).toMatch(/"told": \[\s*"eism",\s*"three 127\.0\.0\.1:\d+ v3"\s*\]/);
      expect(
        files(lastRecord)
          .at(-1)
          ?.match(/"tool": "snmp-notify"/g),
      ).toHaveLength(1);
    });
  });

  it("whose end nobody has told yet is told by the clearing of the flags", async () => {
    const [, two] = managersAt(daemon.port);
    await onSite([two], async ({ lab, run, files }) => {
      await lab("fault", "split-brain", "E:");
      await run(...check);
      await lab("fault", "split-brain", "E:", "--mend");
      expect(await run("split-brain", "clear", "Vol.E")).toEqual([0, "VK809", "VK811"]);
      expect(JSON.parse(files(book).join())).toMatchObject({ alarms: {} });
      expect(await run(...check)).toEqual([0]);
    });
  });
});
