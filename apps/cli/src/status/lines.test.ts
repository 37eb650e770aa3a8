import { describe, expect, test } from "vitest";
import type { Trouble } from "../survey/lab.fixture.js";
import { displayWidth } from "../terminal/display-width.js";
import { plain } from "../terminal/painter.js";
import { lookAt } from "./lab.fixture.js";
import { lookLines, type Reader } from "./lines.js";

const reader: Reader = { language: "en", columns: 80, paint: plain, now: 0, inFull: false };

async function shown(trouble: Trouble, so: Partial<Reader> = {}): Promise<string[]> {
  return lookLines(await lookAt(trouble), { ...reader, ...so }).map(({ text }) => text);
}

/** The first line of each resource: how it is, and which it is. */
async function summaryOf(trouble: Trouble, so: Partial<Reader> = {}): Promise<string[]> {
  return (await shown(trouble, so)).flatMap((line) => /^(?:BAD|WARNING|UNKNOWN|OK) +\S+/.exec(line) ?? []);
}

test("one line a resource: the worst first, then by tag", async () => {
  const volumes = ["E", "F", "G", "H"];
  const faults = ["shadow-storage NODEA F:", "split-brain H:"];
  expect(await summaryOf({ volumes, faults })).toEqual([
    "BAD      Vol.H",
    "WARNING  Vol.F",
    "OK       Vol.E",
    "OK       Vol.G",
  ]);
});

test("tags stand in their order, whatever order the configuration names them in", async () => {
  const file = { resources: { "Vol.F": {}, "Vol.E": {} } };
  expect(await summaryOf({ volumes: ["E", "F"], file })).toEqual(["OK       Vol.E", "OK       Vol.F"]);
});

test("what is well has no more than its line among others; alone or named it is shown in full", async () => {
  expect(await shown({ volumes: ["E", "F"] })).toEqual([
    "OK       Vol.E  E:  [not configured] mirroring to NODEB, in service on NODEA",
    "OK       Vol.F  F:  [not configured] mirroring to NODEB, in service on NODEA",
  ]);
  expect(await shown({})).toContain("  role                 source     target");
  const named = await shown({ volumes: ["E", "F"] }, { inFull: true });
  expect(named.filter((line) => line.includes("==mirroring==>"))).toHaveLength(2);
});

test("with several in trouble the facts are left to who names one", async () => {
  const lines = await shown({ volumes: ["E", "F"], faults: ["split-brain E:", "mirror-paused F:"] });
  expect(lines.some((line) => line.includes("role "))).toBe(false);
  expect(lines.at(-1)).toBe("volkit status TAG shows the facts of each node.");
});

test("what is in service runs in Japanese, it is not starting", async () => {
  expect(await shown({ volumes: ["E", "F"] }, { language: "ja" })).toContain(
    "正常  Vol.E  E:  [設定なし] NODEB へミラーリング中、NODEA で稼働中",
  );
});

test("several states of a node's mirrors stand in one cell, parted as the language has it", async () => {
  const trouble: Trouble = { nodes: 3, faults: ["mirror-paused E: NODEC"] };
  expect((await shown(trouble)).join("\n")).toMatch(/^ {2}mirror +mirroring, paused {2}/m);
  expect((await shown(trouble, { language: "ja" })).join("\n")).toContain("ミラーリング中、一時停止");
});

test("how many findings there are besides the worst is told", async () => {
  const lines = await shown({ faults: ["mirror-paused E:", "shadow-storage NODEA E:"] });
  expect(lines[0]).toBe("BAD      Vol.E  E:  [not configured] mirror NODEA -> NODEB: paused (+1)");
});

test("a node that is dead heads what follows from that", async () => {
  const [headline] = await shown({ faults: ["node-down NODEB"] });
  expect(headline).toBe("BAD      Vol.E  E:  [not configured] NODEB is DEAD for LifeKeeper (+2)");
});

test("a resource that the configuration names, observed or not", async () => {
  const file = (mode?: "observe") => ({ resources: { "Vol.E": mode === undefined ? {} : { mode } } });
  expect((await shown({ file: file() }))[0]).toBe(
    "OK       Vol.E  E:  mirroring to NODEB, in service on NODEA",
  );
  expect((await shown({ file: file("observe") }))[0]).toContain("[observed] mirroring");
});

test("a configured tag without a volume is not known, with the reason; the others are looked at", async () => {
  const file = { resources: { "Vol.X": {}, "Vol.E": { volume: "E:" } } };
  const lines = await shown({ file });
  expect(lines[0]).toBe("UNKNOWN  Vol.X  ?   the volume of Vol.X could not be settled");
  expect(lines[1]).toContain("OK       Vol.E  E:");
});

test("a configuration that names another volume than LifeKeeper is told of, as an action would be refused", async () => {
  const file = { resources: { "Vol.E": { volume: "F:" } } };
  const lines = await shown({ file });
  expect(lines[0]).toMatch(/^UNKNOWN +Vol\.E/);
  expect(lines).toContain("           > volkit explain VK105");
});

test("where LifeKeeper does not list its resources, that is said", async () => {
  const file = { resources: { "Vol.E": { volume: "E:" } } };
  const lines = await shown({ file, faults: ["hang NODEA ins_list"] });
  expect(lines[0]).toBe("  UNKNOWN  resources that the configuration does not name are not shown");
});

test("no resource at all is no good news", async () => {
  const look = await lookAt({ volumes: [] });
  expect(look.severity).toBe("unknown");
});

test("the same reason is noted once", async () => {
  const lines = await shown({ faults: ["node-down NODEB"] });
  const notes = lines.filter((line) => /^ {2}\?\d/.test(line));
  expect(new Set(notes).size).toBe(notes.length);
  expect(lines.find((line) => line.includes("split-brain flag "))).toMatch(/no +\?\d/);
});

describe.each(["en", "ja"] as const)("at 80 columns, in %s", (language) => {
  test.each([
    ["split-brain E:"],
    ["node-down NODEB"],
    ["hang NODEA lcdremexec"],
    ["hang NODEA EMCmd"],
    ["garbage NODEA vssadmin"],
    ["missing NODEA ins_list"],
    ["mirror-disagrees E:"],
    ["hang NODEA eqv_list"],
  ])("%s: no line is wider, and none lacks a text", async (fault) => {
    for (const line of await shown({ nodes: 3, faults: [fault] }, { language, inFull: true })) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/undefined|\{[a-zA-Z]+\}/);
    }
  });
});
