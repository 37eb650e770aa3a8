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

  test("is what differs from the last run that looked, though one that did not lies between", () => {
    const paused = {
      calls: [mirrorCall("E: 1 NODEA 10.0.0.2 4\r\n")],
      decisions: decided("split brain", "unknown"),
    };
    const remove = runAt(2, { action: "remove", calls: [], decisions: [] });
    const refused = runAt(3, { outcome: "refused", calls: [], decisions: [], configuration: {} });
    expect(changed(runAt(1), remove, refused, deep(4, paused))).toEqual([
      "result: REFUSED -> ok",
      "mirror (NODEB): mirroring -> paused",
      "split brain (NODEB): no -> unknown",
    ]);
    expect(changed(runAt(1), remove, deep(4))).toEqual([]);
  });

  test("is nothing that a run did not come to look at, and no setting of one that was refused", () => {
    const blind = { calls: [], decisions: [] };
    const refused = runAt(2, { ...blind, outcome: "refused", configuration: { timeouts: { default: 99 } } });
    expect(changed(runAt(1), refused)).toEqual(["result: ok -> REFUSED"]);
    expect(changed(runAt(1), refused, runAt(3))).toEqual(["result: REFUSED -> ok"]);
    const target = { ...blind, decisions: decided("role", "target").slice(0, 1) };
    expect(changed(runAt(1), runAt(2, target))).toEqual(["role: source -> target"]);
  });

  test("is nothing that a remove did not come to, since it stops where it fails", () => {
    const [action, blind] = ["remove", { calls: [], decisions: [] }];
    const failed = runAt(2, { action, ...blind, outcome: "failed" });
    expect(changed(runAt(1, { action }), failed)).toEqual(["result: ok -> FAILED"]);
    expect(changed(runAt(1, { action }), failed, runAt(3))).toEqual(["result: FAILED -> ok"]);
  });

  test("is told once where it is not found out any more, and again where it is", () => {
    const blind = { decisions: runAt(0).decisions.slice(0, 3) };
    expect(changed(runAt(1), runAt(2, blind), runAt(3, blind))).toEqual([]);
    expect(changed(runAt(1), runAt(2, blind), runAt(3))).toEqual([
      "split brain (NODEB): not found out -> no",
    ]);
  });

  test("is not told of another action where neither has a tag", () => {
    const nameless = { tag: null, volume: null, calls: [], decisions: [] };
    const refused = (n: number, action: string) => runAt(n, { ...nameless, outcome: "refused", action });
    expect(changed(refused(1, "restore"), refused(2, "deepCheck"))).toBeUndefined();
    expect(changed(refused(1, "restore"), refused(2, "restore"))).toEqual([]);
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

  test("is which configuration was used, in words, and every setting beyond the first three by number", () => {
    const { configuration } = runAt(0);
    const copied = runAt(2, {
      configuration: { ...configuration, file: "D:\\volkit.json", lastValid: true },
    });
    expect(changed(runAt(1), copied)).toEqual([
      "configuration: none -> D:\\volkit.json",
      "configuration: its last valid copy is used",
    ]);
    const again = runAt(3, { configuration: { ...copied.configuration, lastValid: false } });
    expect(changed(copied, again)).toEqual(["configuration: the file itself is used again"]);
    const timeouts = { default: 1, a: 1, b: 1, c: null };
    const words = changed(runAt(1), runAt(2, { configuration: { ...configuration, timeouts } })) ?? [];
    expect(words.at(-1)).toBe("settings besides: 1");
  });

  test("is a run that took far longer than its like", () => {
    const usual = [1, 2, 3, 4, 5].map((n) => runAt(n));
    const slow = { durationMs: 90_000 };
    expect(changed(...usual, runAt(6, slow))).toEqual(["took 90 s, usually 0.4 s"]);
    expect(changed(...usual, runAt(6, { durationMs: 1300 }))).toEqual([]);
    expect(changed(...usual, deep(6, slow))).toEqual([]);
  });

  test("is not slow against runs that did not come through, nor where it was killed", () => {
    const usual = [1, 2, 3, 4].map((n) => runAt(n));
    const slow = { durationMs: 90_000 };
    const interrupted = { signal: null, step: "monitor.1", command: "EMCmd" };
    const gaveWay = { ...error("VK140", "start"), severity: "INFO" };
    for (const short of [{ interrupted }, { messages: [gaveWay] }, { outcome: "refused" as const }]) {
      const words = changed(...usual, runAt(5, short), runAt(6, slow)) ?? [];
      expect(words.join()).not.toContain("usually");
    }
    const killed = changed(...usual, runAt(5), runAt(6, { ...slow, interrupted })) ?? [];
    expect(killed.join()).not.toContain("usually");
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

describe("the peer of a mirror", () => {
  const asked = (output: string, about: Partial<RecordedRun> = {}) => ({
    action: "remove",
    calls: [mirrorCall(output, "remove.4")],
    decisions: decided("role", "source").slice(0, 1),
    ...about,
  });
  const shown = (...records: readonly Recorded[]) => lines(records, "en").join(" ").replace(/\s+/g, " ");
  const toB = "E: 1 NODEA 10.0.0.2 1\r\n";

  test("has its name where another run of the tag tells whose address it is", () => {
    expect(shown(runAt(1), runAt(2, asked(toB)))).toMatch(/remove .* source, NODEB mirroring/);
    const [name, addresses] = ["NODEB", ["10.0.0.2"]];
    const resources = { "Vol.E": { peers: [{ node: name, addresses }] } };
    expect(shown(runAt(2, asked(toB, { configuration: { resources } })))).toContain("NODEB mirroring");
    expect(shown(runAt(2, asked(toB, { lookups: [{ name, addresses }] })))).toContain("NODEB mirroring");
  });

  test("is not named where nobody tells, or two tell differently", () => {
    expect(shown(runAt(2, asked(toB)))).toContain("source, mirror: mirroring");
    expect(shown(runAt(1, { tag: "Vol.F" }), runAt(2, asked(toB)))).toContain("source, mirror: mirroring");
    const other = runAt(3, { node: "NODEC", decisions: decided("peers", "NODED") });
    expect(shown(runAt(1), other, runAt(4, asked(toB)))).toContain("source, mirror: mirroring");
  });

  test("is told by its address where there are several", () => {
    const two = `${toB}E: 1 NODEA 10.0.0.3 4\r\n`;
    expect(shown(runAt(1), runAt(2, asked(two)))).toContain("source, NODEB mirroring, 10.0.0.3 paused");
  });

  test("is the source on a target, which names its own address", () => {
    const target = { node: "NODEB", decisions: decided("role", "target").slice(0, 1) };
    const row = shown(runAt(1), runAt(2, asked("E: 2 NODEA 10.0.0.2 1\r\n", target)));
    expect(row).toContain("target, NODEA mirroring");
  });
});

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

  test("tell of a killed run how long it took at least", () => {
    const killed = { interrupted: { signal: null, step: "monitor.1", command: "EMCmd . X" } } as const;
    expect(lines([runAt(1, killed)], "en").join(" ")).toContain("at least 0.4 s");
    expect(lines([runAt(1, killed)], "ja").join(" ")).toContain("0.4 秒以上");
  });

  test("do not tell a check that gave way to another run as one that found all well", () => {
    const gaveWay = (id: string) => runAt(1, { messages: [{ ...error(id, "start"), severity: "INFO" }] });
    expect(lines([gaveWay("VK140")], "en").join(" ")).toMatch(/NOT CHECKED/);
    expect(lines([gaveWay("VK145")], "en").join(" ")).toMatch(/CUT SHORT/);
    expect(lines([gaveWay("VK140")], "ja").join(" ")).toMatch(/監視せず/);
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
