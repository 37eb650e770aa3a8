import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examinationJson } from "../../src/doctor/json.js";
import { examinationLines } from "../../src/doctor/lines.js";
import { main } from "../../src/main.js";
import { systemWith } from "../../src/system.fixture.js";
import type { System } from "../../src/system.js";
import { displayWidth } from "../../src/terminal/display-width.js";
import { plain } from "../../src/terminal/painter.js";
import { version } from "../../src/version.js";
import type { Examination } from "../../src/doctor/examination.js";
import { makeDoctoredLab, type DoctoredLab } from "./support/doctored-lab.js";

let lab: DoctoredLab;
/** With something of every verdict, and as much as one examination can find wrong. */
let sick: Examination;

const faults = [
  "exit NODEA vssadmin 2",
  "garbage NODEA volume",
  "missing NODEA sc",
  "missing NODEA chkntfs",
  "hang NODEB mountvol",
  "split-brain E",
  "schedule-absent NODEA E",
];

beforeAll(async () => {
  lab = await makeDoctoredLab();
  lab.configure("NODEA", {
    resources: {
      "Vol.E": { volume: "E:", peers: [{ node: "NODEB" }, { node: "NODEX" }, { node: "NODEA" }] },
    },
    vss: { unknown: "continue" },
    timeouts: { EMCmd: 1 },
    records: { keep: 1 },
  });
  for (const fault of faults) await lab.fault(...fault.split(" "));
  sick = await lab.examine();
});

afterAll(() => {
  lab.remove();
});

const told = (language: "en" | "ja") => examinationLines(sick, { language, columns: 80, paint: plain });

describe.each(["en", "ja"] as const)("an examination in %s", (language) => {
  it("fits into 80 columns, and draws with nothing that is double-width in a Japanese console", () => {
    for (const line of told(language)) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/[\u2190-\u21ff\u2500-\u257f\u2026]/);
    }
  });

  it("tells the worst first, each verdict by its word, and counts them last", () => {
    const words = { en: ["BAD", "WARNING", "UNKNOWN", "OK"], ja: ["異常", "警告", "不明", "正常"] }[language];
    const first = words.map((word) => told(language).findIndex((line) => line.startsWith(`${word}  `)));
    expect(first).toEqual(first.toSorted((one, other) => one - other));
    expect(first[0]).toBeGreaterThan(0);
    const { bad, warning, unknown, good } = examinationJson(sick, language).summary;
    for (const count of [bad, warning, unknown, good]) expect(told(language).at(-1)).toContain(String(count));
  });

  it("says of each finding that is not good what was found and why that matters", () => {
    const text = told(language).join("").replace(/\s/g, "");
    for (const { id, found, why, remedy } of sick.findings.filter(({ verdict }) => verdict !== "good")) {
      expect(text).toContain(`[${id}]`);
      for (const part of [found, why, remedy])
        expect(text).toContain((part?.[language] ?? "").replace(/\s/g, ""));
    }
  });
});

describe("every finding", () => {
  it("is told in both languages, and in Japanese by more than a copy of the English", () => {
    for (const { id, verdict, found, why, remedy } of sick.findings) {
      for (const text of [found, why, remedy].filter((each) => each !== null)) {
        expect(text.en, id).not.toBe("");
        expect(text.en, id).not.toMatch(/[\u3040-\u30ff]/);
        expect(text.ja, id).not.toBe("");
      }
      if (verdict === "good") continue;
      expect(why?.ja, id).toMatch(/[\u3040-\u30ff]/);
      if (remedy !== null) expect(remedy.ja, id).toMatch(/[\u3040-\u30ff]/);
    }
  });
});

describe("the command", () => {
  const printed: { stdout: string; stderr: string } = { stdout: "", stderr: "" };
  const onNothing = (more: Partial<System> = {}): System => {
    printed.stdout = printed.stderr = "";
    return {
      ...systemWith({}),
      kit: { file: process.execPath, words: [] },
      print: (stream, text) => (printed[stream] += text),
      ...more,
    };
  };

  it("answers 1 where something is bad, and shows no progress where there is no terminal", async () => {
    expect(await main(["doctor"], onNothing())).toBe(1);
    expect(printed.stdout).toContain("BAD  EMCmd  [tool.EMCmd]");
    expect(printed.stderr).toBe("");
  });

  it("shows on a terminal how far it is, and takes that away again", async () => {
    await main(["doctor"], onNothing({ terminal: () => ({ columns: 80, rows: 24 }) }));
    expect(printed.stderr).toContain("questions answered");
    expect(printed.stderr.endsWith("\r\x1b[K")).toBe(true);
  });

  it("prints one JSON object, in the language that was asked for, with every question", async () => {
    expect(await main(["doctor", "--json", "--lang", "ja"], onNothing())).toBe(1);
    const json: unknown = JSON.parse(printed.stdout);
    expect(json).toMatchObject({ volkit: version, node: "host", configuration: null, resources: [] });
    expect(printed.stdout).toMatch(/"findings":\[\{"id":"tool.EMCmd","verdict":"bad"[^}]*[\u3040-\u30ff]/);
    expect(printed.stdout).toMatch(/"calls":\[\{"step":"doctor","peer":null,"tool":"sys_list"/);
    expect(printed.stdout.trim().split("\n")).toHaveLength(1);
  });

  it.each([["--mask"], ["--bundle"], ["--bundle="], ["more"], ["--config"]])(
    "does not understand %j",
    async (...words) => {
      expect(await main(["doctor", ...words], onNothing())).toBe(2);
    },
  );
});
