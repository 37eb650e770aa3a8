import { describe, expect, test } from "vitest";
import { compare } from "./compare.js";
import { comparisonLines } from "./lines.js";
import type { RehearsalRecord, VendorRecord } from "../recorded/format.js";
import { pairs } from "./pair.js";

const minute = (n: number): string => new Date(Date.UTC(2026, 10, 20, 3, n)).toISOString();

interface About {
  readonly node?: string;
  readonly tag?: string;
  readonly action?: string;
  readonly calledBy?: number;
}

function rehearsed(at: number, result: RehearsalRecord["result"], about: About = {}): RehearsalRecord {
  const text = "Unable to get information on volume E:.";
  const said = { severity: "ERROR", id: "12029", text, step: "monitor.1" };
  return {
    format: "volkit-rehearsal",
    formatVersion: 1,
    volkit: "1.0.0",
    volume: "E:",
    startedAt: minute(at),
    durationMs: 12,
    arguments: [],
    configuration: {},
    calls: [],
    lookups: [],
    decisions: [],
    assumed: [],
    run: `rehearsal ${at}`,
    action: "quickCheck",
    node: "NODEA",
    tag: "Vol.E",
    calledBy: 7,
    calledAt: minute(at),
    result,
    wouldSay: result.kind === "would-fail" ? [said] : [],
    messages: [],
    ...about,
  };
}

function ended(at: number, exitCode: number, about: About = {}): VendorRecord {
  return {
    format: "volkit-vendor-result",
    formatVersion: 1,
    volkit: "1.0.0",
    volume: "E:",
    run: `vendor ${at}`,
    action: "quickCheck",
    node: "NODEA",
    tag: "Vol.E",
    calledBy: 7,
    endedAt: minute(at),
    exitCode,
    ...about,
  };
}

const success = { kind: "would-succeed" } as const;
const failure = { kind: "would-fail" } as const;
const depends: RehearsalRecord["result"] = {
  kind: "depends",
  on: [{ step: "monitor.6", peer: null, command: "CheckVolume E:" }],
};
const late = { kind: "unknown", why: "deadline" } as const;

function compared(rehearsals: readonly RehearsalRecord[], vendorResults: readonly VendorRecord[]) {
  return compare(pairs({ rehearsals, vendorResults }));
}

describe("one call", () => {
  test.each([
    [success, 0, "alike", undefined],
    [success, 1, "different", undefined],
    [failure, 0, "different", undefined],
    [failure, 1, "alike", undefined],
    [failure, 0xc0000005, "alike", undefined],
    [depends, 0, "alike-if", undefined],
    [depends, 1, "open", "rests-on-changes"],
    [late, 0, "open", "no-answer"],
    [late, 1, "open", "no-answer"],
  ] as const)("rehearsed as %j, and %i by the vendor's script, is %s", (result, status, kind, why) => {
    const [call] = pairs({
      rehearsals: [rehearsed(1, result)],
      vendorResults: [ended(2, status)],
    });
    const [tag] = compare(call === undefined ? [] : [call]);
    const findings = tag?.findings ?? [];
    if (kind === "alike") expect([findings, tag?.actions[0]?.alike]).toEqual([[], 1]);
    else
      expect(findings.map(({ agreement }) => agreement)).toEqual([
        why === undefined ? { kind } : { kind, why },
      ]);
  });

  test("of which one side is not recorded is open", () => {
    const [one] = compared([rehearsed(1, success)], []);
    expect(one?.findings[0]?.agreement).toEqual({ kind: "open", why: "no-vendor" });
    const [other] = compared([], [ended(1, 0)]);
    expect(other?.findings[0]?.agreement).toEqual({ kind: "open", why: "no-rehearsal" });
  });
});

describe("what belongs to one call", () => {
  test("has the same node, process, tag and action", () => {
    const others = [{ node: "NODEB" }, { calledBy: 8 }, { tag: "Vol.F" }, { action: "deepCheck" }];
    for (const other of others) {
      const calls = pairs({
        rehearsals: [rehearsed(1, success)],
        vendorResults: [ended(2, 0, other)],
      });
      expect(calls.map(({ rehearsal, vendor }) => [rehearsal?.run, vendor?.run])).toEqual([
        ["rehearsal 1", undefined],
        [undefined, "vendor 2"],
      ]);
    }
  });

  test("is told from an earlier and a later call of a process with the same number", () => {
    const calls = pairs({
      rehearsals: [rehearsed(5, success), rehearsed(1, success), rehearsed(3, success)],
      vendorResults: [ended(6, 0), ended(0, 0), ended(2, 0)],
    });
    expect(calls.map(({ rehearsal, vendor }) => [rehearsal?.run, vendor?.run])).toEqual([
      [undefined, "vendor 0"],
      ["rehearsal 1", "vendor 2"],
      ["rehearsal 3", undefined],
      ["rehearsal 5", "vendor 6"],
    ]);
  });

  test("is not a rehearsal by hand", () => {
    expect(
      pairs({
        rehearsals: [{ ...rehearsed(1, success), calledAt: null }],
        vendorResults: [],
      }),
    ).toEqual([]);
  });
});

describe("a comparison", () => {
  const deep = { action: "deepCheck", calledBy: 9 };
  const [tag] = compared(
    [rehearsed(1, success), rehearsed(3, failure), rehearsed(5, late), rehearsed(7, depends, deep)],
    [ended(2, 0), ended(4, 0), ended(6, 0), ended(8, 0, deep)],
  );
  const lines = (language: "en" | "ja") =>
    (tag === undefined ? [] : comparisonLines(tag, language)).map((line) =>
      line.replaceAll(/\d{4}-\d{2}-\d{2} \d{2}:(\d{2}):\d{2}/g, ":$1"),
    );

  test("is told worst first", () => {
    expect(lines("en")).toEqual([
      "Vol.E: :01 to :07",
      "  deepCheck: 1 calls: 1 alike if what was not run came out well",
      "  quickCheck: 3 calls: 1 DIFFERENT, 1 open, 1 alike",
      "  different: :03 quickCheck: the vendor's script answered 0; volkit would have failed: ERROR 12029 Unable to get information on volume E:. (rehearsal 3)",
      "  open: :05 quickCheck: the vendor's script answered 0; the rehearsal did not end in time (rehearsal 5)",
      "  deepCheck is alike if these come out well, which a rehearsal does not run: CheckVolume E:",
    ]);
  });

  test("is told in Japanese", () => {
    expect(lines("ja")).toEqual([
      "Vol.E: :01 から :07 まで",
      "  deepCheck: 1 回 (条件付きで一致 1)",
      "  quickCheck: 3 回 (相違 1, 判断不可 1, 一致 1)",
      "  相違: :03 quickCheck: 既存スクリプトの終了コード 0; volkit は失敗と判断: ERROR 12029 Unable to get information on volume E:. (rehearsal 3)",
      "  判断不可: :05 quickCheck: 既存スクリプトの終了コード 0; リハーサルが制限時間内に終わらず不明 (rehearsal 5)",
      "  deepCheck の一致は、リハーサルで実行しない次のコマンドの成功が条件です: CheckVolume E:",
    ]);
  });

  test("has the tag with the worst first", () => {
    const other = { tag: "Vol.A" };
    const all = compared(
      [rehearsed(1, success, other), rehearsed(1, failure)],
      [ended(2, 0, other), ended(2, 0)],
    );
    expect(all.map(({ tag: each }) => each)).toEqual(["Vol.E", "Vol.A"]);
  });
});

test("what a record says drives no terminal, whatever it holds", () => {
  const [comparison] = compared([{ ...rehearsed(1, late), run: "R\u001b[2J\nR", action: "a\u009bb" }], []);
  expect(comparison).toBeDefined();
  for (const language of ["en", "ja"] as const) {
    const lines = comparison === undefined ? [] : comparisonLines(comparison, language);
    expect(lines.join("")).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
  }
});
