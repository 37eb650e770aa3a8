import { describe, expect, test } from "vitest";
import type { HeldCall } from "../recorded/format.js";
import type { RecordedRun } from "../recorded/recorded-run.js";
import type { Recorded } from "../recorded/read.js";
import { mirrorCall, rehearsalAt, runAt, vendorAt } from "../recorded/record.fixture.js";
import { displayWidth } from "../terminal/display-width.js";
import { plain } from "../terminal/painter.js";
import { changeWords } from "./change-words.js";
import { entriesOf } from "./entry.js";
import { folded, unfolded } from "./fold.js";
import { historyLines } from "./lines.js";
import { storyOf } from "./story.js";

/** What the last of some records changed, in words; undefined where it is compared with nothing. */
function changed(...records: readonly Recorded[]): readonly string[] | undefined {
  const last = storyOf(entriesOf(records)).at(-1)?.changed;
  return last === undefined || last === null ? undefined : changeWords(last, "en");
}

const deep = (n: number, about: Partial<RecordedRun> = {}) => runAt(n, { action: "deepCheck", ...about });
const error = (id: string, step: string) => ({ severity: "ERROR", id, text: "", step });
const decided = (about: string, value: string, peer?: string) =>
  runAt(0).decisions.map((each) =>
    each.about === about ? { ...each, value, ...(peer === undefined ? {} : { peer }) } : each,
  );

describe("what changed since the run before", () => {
  test("nothing, where a check finds the same", () => {
    expect(changed(runAt(1), runAt(2))).toEqual([]);
    expect(changed(runAt(1), deep(2))).toEqual([]);
  });

  test("is not known of the first run of a tag on a node", () => {
    expect(changed(runAt(1))).toBeUndefined();
    expect(changed(runAt(1), runAt(2, { tag: "Vol.F" }))).toBeUndefined();
    expect(changed(runAt(1), runAt(2, { node: "NODEB" }))).toBeUndefined();
  });

  test("is the result", () => {
    const killed = {
      outcome: "failed",
      interrupted: { signal: null, step: "monitor.1", command: "EMCmd" },
    } as const;
    expect(changed(runAt(1), runAt(2, { outcome: "failed" }))).toEqual(["result: ok -> FAILED"]);
    expect(changed(runAt(1, { outcome: "failed" }), runAt(2, killed))).toEqual(["result: FAILED -> KILLED"]);
  });

  test("is what was found, also by another action", () => {
    const source = runAt(1);
    const target = deep(2, { decisions: decided("role", "target") });
    expect(changed(source, target)).toEqual(["role: source -> target"]);
  });

  test("is the state of a mirror, which stands in what EMCMD said", () => {
    const paused = runAt(2, { calls: [mirrorCall("E: 1 NODEA 10.0.0.2 4\r\n")] });
    expect(changed(runAt(1), paused)).toEqual(["mirror (NODEB): mirroring -> paused"]);
  });

  test("is what is found no more by the same action; another one may not have looked", () => {
    const blind = { decisions: runAt(0).decisions.slice(0, 3) };
    expect(changed(runAt(1), runAt(2, blind))).toEqual(["split brain (NODEB): no -> not found out"]);
    expect(changed(runAt(1), deep(2, blind))).toEqual([]);
  });

  test("is the messages that are new and gone; a check that does not come to a step says nothing of it", () => {
    const one = runAt(1, { messages: [error("VK320", "monitor.4")] });
    const other = runAt(2, { messages: [error("VK307", "monitor.3")] });
    expect(changed(one, other)).toEqual(["new: VK307", "gone: VK320"]);
    expect(changed(deep(1, { messages: [error("12022", "monitor.6")] }), runAt(2))).toEqual([]);
  });

  test("is the release and the settings in force, but no key that an older release did not record", () => {
    const now = {
      volkit: "1.1.0",
      configuration: { ...runAt(0).configuration, timeouts: { default: 10 }, lock: {} },
    };
    expect(changed(runAt(1), runAt(2, now))).toEqual([
      "release of volkit: 1.0.0 -> 1.1.0",
      "setting timeouts.default: 30 -> 10",
    ]);
  });

  test("is a run that took far longer than its like", () => {
    const usual = [1, 2, 3, 4].map((n) => runAt(n));
    expect(changed(...usual, runAt(5, { durationMs: 90_000 }))).toEqual(["took 90 s, usually 0.4 s"]);
    expect(changed(...usual, runAt(5, { durationMs: 1300 }))).toEqual([]);
    expect(changed(...usual, deep(5, { durationMs: 90_000 }))).toEqual([]);
  });
});

describe("an observed call", () => {
  test("is one entry, with the vendor's result and whether the two agree", () => {
    const shown = lines([rehearsalAt(1), vendorAt(2, 1)], "en");
    expect(shown.filter((line) => /^\d\d:/.test(line))).toHaveLength(1);
    expect(shown.join(" ").replace(/\s+/g, " ")).toMatch(/vendor 1 .* volkit would succeed, DIFFERENT/);
  });

  test("changes where the two agree no more", () => {
    const before = [rehearsalAt(1), vendorAt(2, 0)];
    expect(changed(...before, rehearsalAt(3), vendorAt(4, 1))).toEqual([
      "result: vendor 0 -> vendor 1",
      "compared with the vendor's script: alike -> DIFFERENT",
    ]);
    expect(changed(...before, rehearsalAt(3), vendorAt(4, 0))).toEqual([]);
  });

  test("is there with one of its records alone", () => {
    expect(lines([vendorAt(2, 0)], "en").join(" ")).toMatch(/no rehearsal/);
    expect(lines([rehearsalAt(2)], "en").join(" ")).toMatch(/vendor \?/);
  });

  test("is compared with no run of volkit's own", () => {
    expect(changed(runAt(1), rehearsalAt(2))).toBeUndefined();
  });
});

function lines(records: readonly Recorded[], language: "en" | "ja", isAll = false): readonly string[] {
  const story = storyOf(entriesOf(records));
  const rows = isAll ? unfolded(story) : folded(story);
  return historyLines(rows, [], { language, columns: 80, paint: plain });
}

/** Records of two tags in turn, one a minute. */
const taggedAt = (n: number) => runAt(n, n % 2 === 0 ? {} : { tag: "Vol.F", volume: "F:" });

describe("what a run changed itself", () => {
  const verb = (name: string, step: string): HeldCall => ({
    ...mirrorCall("", step),
    args: [".", name, "E:"],
    effect: "changes",
  });

  test("stands in its row: a target that was switched over is not told as a target alone", () => {
    const calls = [
      mirrorCall("E: 1 NODEB 10.0.0.1 1\r\n", "restore.2a"),
      verb("SWITCHOVERVOLUME", "restore.2b"),
    ];
    const about = { action: "restore", node: "NODEA", calls, decisions: decided("role", "target") };
    const shown = lines([runAt(1, about), runAt(2, about)], "en")
      .join(" ")
      .replace(/\s+/g, " ");
    expect(shown).toMatch(/target, .*, SWITCHED OVER to NODEA/);
    expect(shown).not.toContain("nothing changed");
  });

  test("keeps a check out of a row of checks that did not", () => {
    const odd = runAt(3, { calls: [...runAt(3).calls, verb("UNLOCKVOLUME", "monitor.5")] });
    const shown = lines([runAt(0), runAt(1), runAt(2), odd, runAt(4), runAt(5)], "en");
    expect(shown.filter((line) => /^\d\d:/.test(line))).toHaveLength(4);
  });
});

describe("the rows", () => {
  const same = Array.from({ length: 40 }, (_, n) => taggedAt(n));

  test("fold checks that changed nothing, of each tag by itself", () => {
    const shown = lines(same, "en").filter((line) => /^\d\d:/.test(line));
    expect(shown).toHaveLength(4);
    expect(lines(same, "en").join(" ").replace(/\s+/g, " ")).toContain("x 19 the same, 01:02 to 01:38");
    expect(lines(same, "ja").join("\n")).toMatch(/変化なし x 19/);
  });

  test("are all there where all are asked for", () => {
    expect(lines(same, "en", true).filter((line) => /^\d\d:/.test(line))).toHaveLength(40);
  });

  test("never fold a restore, nor what was killed", () => {
    const killed = { interrupted: { signal: null, step: "monitor.1", command: "EMCmd . X" } } as const;
    const restores = [1, 2, 3].map((n) => runAt(n, { action: "restore" }));
    const kills = [4, 5, 6].map((n) => runAt(n, killed));
    const shown = lines([...restores, ...kills], "en");
    expect(shown.filter((line) => /^\d\d:/.test(line))).toHaveLength(6);
    expect(shown.join(" ").replace(/\s+/g, " ")).toContain("lost its power, at monitor.1: EMCmd . X");
  });

  test("have the newest last, under its day", () => {
    const shown = lines([runAt(2000), runAt(1)], "en");
    const days = shown.filter((line) => /^\d{4}-/.test(line));
    expect(days).toEqual(days.toSorted());
    expect(days).toHaveLength(2);
  });

  test("name the nodes where there are several", () => {
    expect(lines([runAt(1)], "en").join("\n")).not.toContain("NODEA ");
    expect(lines([runAt(1), runAt(2, { node: "NODEZ" })], "en").join("\n")).toMatch(/NODEZ +Vol\.E/);
  });
});

describe.each(["en", "ja"] as const)("in %s", (language) => {
  const split = runAt(9, {
    node: "node-with-a-rather-long-name.example.co.jp",
    tag: "業務データベースのボリューム.E",
    decisions: decided("split brain", "yes"),
    messages: [error("VK321", "monitor.4")],
  });
  const hostile = "\u001b[2J\u009b31mR\r\nA".repeat(40);
  const records = [
    split,
    { ...split, run: runAt(10).run, startedAt: runAt(10).startedAt, outcome: "failed" as const },
    runAt(11, {
      tag: hostile,
      node: hostile,
      action: hostile,
      volkit: hostile,
      messages: [error(hostile, hostile)],
      interrupted: { signal: hostile, step: hostile, command: hostile },
    }),
    runAt(12, {
      tag: hostile,
      node: hostile,
      decisions: [{ step: hostile, peer: hostile, about: hostile, value: hostile }],
    }),
  ];

  test("no line is wider than the terminal", () => {
    for (const line of lines(records.slice(0, 2), language))
      expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  test("nothing in a record drives the terminal", () => {
    expect(lines(records, language).join("")).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
  });

  test("names of what every object has are words like others", () => {
    const odd = ["constructor", "__proto__", "toString"].map((name, n) =>
      runAt(n, {
        decisions: [
          { step: name, about: name, value: name },
          { step: name, about: "role", value: name },
        ],
      }),
    );
    expect(lines(odd, language).join("\n")).toContain("constructor");
  });
});
