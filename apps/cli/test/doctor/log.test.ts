import { linkSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { effective } from "../../src/configuration/effective.js";
import { checkLog } from "../../src/doctor/checks/log.js";
import { configurationOf, makeDoctoredLab, type DoctoredLab } from "./support/doctored-lab.js";

let lab: DoctoredLab;
const file = () => join(lab.root("NODEA"), "Out", "volkit.jsonl");

beforeEach(async () => {
  lab = await makeDoctoredLab();
  lab.configure("NODEA", { ...configurationOf("NODEA"), log: { file: file() } });
});

afterEach(() => {
  lab.remove();
});

describe("the log", () => {
  it("is good where it is there, or its folder can be written", async () => {
    expect(await lab.findings()).toEqual([]);
    writeFileSync(file(), "");
    expect(await lab.findings()).toEqual([]);
  });

  it("is not known where the first run has to make its folder", async () => {
    lab.configure("NODEA", { ...configurationOf("NODEA"), log: { file: join(file(), "..", "new", "log") } });
    expect(await lab.findings()).toEqual(["log.file unknown"]);
  });

  it.each<[string, () => void]>([
    [
      "a folder",
      () => {
        mkdirSync(file());
      },
    ],
    [
      "a link",
      () => {
        symlinkSync("/etc/passwd", file());
      },
    ],
    [
      "a file with another name",
      () => {
        writeFileSync(file(), "");
        linkSync(file(), `${file()}.other`);
      },
    ],
  ])("that is %s is a warning", async (_, plant) => {
    plant();
    expect(await lab.findings()).toEqual(["log.file warning"]);
  });

  it("on Windows is proved by what was written in the last day, and by nothing else", async () => {
    const system = { ...lab.systemOf("NODEA"), platform: "win32" as const };
    const around = { system, configured: effective({ log: { file: file() } }) };
    writeFileSync(file(), "");
    const verdict = async () => (await checkLog(around)).map((finding) => finding.verdict);
    const hours = (count: number) => new Date(system.now() - count * 3_600_000);
    utimesSync(file(), hours(1), hours(1));
    expect(await verdict()).toEqual(["good"]);
    utimesSync(file(), hours(25), hours(25));
    expect(await verdict()).toEqual(["unknown"]);
  });
});

describe("the Application log", () => {
  it("is not known to take events where PowerShell is there, a warning where it is not", async () => {
    const root = lab.root("NODEA");
    const windows = { ...lab.systemOf("NODEA"), platform: "win32" as const };
    const configured = effective({ log: { eventLog: true } });
    const found = await checkLog({ system: { ...windows, environment: { SystemRoot: root } }, configured });
    expect(found).toMatchObject([{ id: "log.eventLog", verdict: "warning" }]);
    expect(await checkLog({ system: lab.systemOf("NODEA"), configured })).toEqual([]);
  });
});
