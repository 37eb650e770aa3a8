import { expect, test } from "vitest";
import { displayWidth } from "../terminal/display-width.js";
import { plain } from "../terminal/painter.js";
import { lookAt } from "./lab.fixture.js";
import type { Look } from "./look.js";
import { scrolled, watchFrame, type Canvas, type Scene } from "./watch-frame.js";

const canvas: Canvas = { columns: 80, rows: 40, paint: plain, now: 0 };
const blank: Scene = {
  node: "NODEA",
  language: "en",
  inFull: false,
  seconds: 5,
  current: undefined,
  before: undefined,
  changedAt: undefined,
  asking: undefined,
  top: 0,
};

test("before the first look it says how far it is", () => {
  const lines = watchFrame({ ...blank, asking: { answers: 7, waitingFor: ["NODEB", "NODEC"] } }, canvas);
  expect(lines).toHaveLength(40);
  expect(lines[0]).toBe("NODEA  asking: 7 answers, waiting for NODEB, NODEC");
});

/** The lines that have a sign when one look comes after another. */
function marked(before: Look, current: Look): string[] {
  return watchFrame({ ...blank, before, current }, canvas)
    .slice(1, -1)
    .flatMap((line) => (line.startsWith("*") ? [line.slice(1).trim()] : []));
}

test("what changed has a sign, whatever colours there are; what stayed has none", async () => {
  const [before, current] = [await lookAt({}), await lookAt({ faults: ["shadow-storage NODEB E:"] })];
  expect(marked(before, current)).toEqual([
    "WARNING  Vol.E  E:  [not configured] shadow-copy storage on NODEB: no way back",
    "from there (12039)",
    "WARNING  shadow-copy storage on NODEB: no way back from there (12039)",
    "After a switchover to NODEB a remove there would be refused, so the",
    "resource could not be switched back.",
    "> volkit explain 12039",
    "> vssadmin list shadowstorage /On=E:",
    "shadow-copy storage  no         YES",
  ]);
  expect(marked(current, current)).toEqual([]);
});

test("that a run is longer ago than it was is no change; that there was another one is", async () => {
  const quiet = await lookAt({});
  const about = { severity: "bad", id: "last-run", nodes: ["NODEA"], look: [] } as const;
  const withRun = (action: string, age: string): Look => {
    const title = { en: `the last ${action} failed: 12029 (${age})`, ja: age };
    const finding = { ...about, title, means: { en: `what ${action} said`, ja: action } };
    return { ...quiet, resources: quiet.resources.map((one) => ({ ...one, findings: [finding] })) };
  };
  const first = withRun("quickCheck", "3 min ago");
  expect(marked(first, withRun("quickCheck", "4 min ago"))).toEqual([]);
  expect(marked(first, withRun("restore", "1 min ago"))).toEqual(["what restore said"]);
});

test("a fact that has become known marks its row, and not those whose notes get another number", async () => {
  const [before, current] = [
    await lookAt({ faults: ["exit NODEA flg_test 1", "missing NODEA sys_getst"] }),
    await lookAt({ faults: ["exit NODEA flg_test 1"] }),
  ];
  const rows = marked(before, current).filter((row) => !/UNKNOWN|"/.test(row));
  expect(rows).toEqual(["seen by LifeKeeper   this node  ALIVE"]);
});

test("it is as high as the terminal, says how much is below, and can be moved there and back", async () => {
  const current = await lookAt({ faults: ["split-brain E:"] });
  const low = { ...canvas, rows: 12 };
  const scene = { ...blank, current };
  const first = watchFrame(scene, low);
  expect(first).toHaveLength(12);
  expect(first.at(-1)).toMatch(/^\d+ rows below {2}up\/down scroll {2}/);

  const end = scrolled(scene, low, 1000);
  expect(watchFrame(end, low).at(-2)).toContain("?2  the record is kept on that node");
  expect(watchFrame(end, low).at(-1)).toMatch(/^\d+ rows above {2}up\/down scroll {2}/);
  expect(watchFrame(end, canvas).at(-1)).not.toMatch(/above|below|scroll/);
  expect(watchFrame(scrolled(end, low, -1000), low)).toEqual(first);
  // A larger window shows what there is, not what is beyond it.
  expect(watchFrame(end, canvas)[1]).toContain("Vol.E");
});

test.each([
  ["en", /^10 rows above, \d\d below {2}up\/down scroll {2}/],
  ["ja", /^上に 10 行 {2}下に \d\d 行 {2}上下キー 移動 {2}/],
] as const)("in %s, the footer with rows above and below fits 80 columns", async (language, says) => {
  const current = await lookAt({ faults: ["node-down NODEB"] });
  const low = { ...canvas, rows: 12 };
  const scene = scrolled({ ...blank, language, current, seconds: 3600 }, low, 10);
  const footer = watchFrame(scene, low).at(-1) ?? "";
  expect(footer).toMatch(says);
  expect(displayWidth(footer)).toBeLessThanOrEqual(80);
});
