import { describe, expect, test } from "vitest";
import { asObject } from "../json-values.js";
import { killedLines } from "./killed-lines.js";
import { endLogLine, messageLogLine } from "./log-lines.js";

const run = { run: "id", action: "quickCheck", tag: "Vol.E", volume: "E:", node: "NODEA" };
const said = (text: string) => ({ severity: "ERROR", id: "12030", step: "monitor.2", text });
const at = Date.UTC(2026, 10, 23, 12, 4, 5, 678);

describe("a line of the log", () => {
  test.each(["\x00\x1b[2J\x07", "a\nb\r\nc", "\x7f\x9b\u2028\u2029\x85", '"\\', "ボリューム", "\ud83d"])(
    "is one line that drives no terminal, and gives %j back as it was",
    (text) => {
      const line = messageLogLine(run, said(text), at);
      expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/);
      expect(JSON.parse(line)).toMatchObject({ kind: "message", ...run, ...said(text) });
    },
  );

  test("names the moment as records do, with the offset of local time", () => {
    const time = /"time":"([^"]+)"/.exec(messageLogLine(run, said("x"), at))?.[1] ?? "";
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.678[+-]\d\d:\d\d$/);
    expect(Date.parse(time)).toBe(at);
  });

  test("holds at most 4000 characters of a text, and no half of a sign", () => {
    const line = messageLogLine(run, said(`${"x".repeat(3999)}\u{1f600}${"y".repeat(1e6)}`), at);
    expect(JSON.parse(line)).toMatchObject({ text: `${"x".repeat(3999)} ...` });
  });

  test("is a variable's worth at most, whatever the text is made of", () => {
    expect(messageLogLine(run, said("\x00".repeat(1e6)), at).length).toBeLessThan(32_000);
  });
});

describe("the lines of a killed run", () => {
  const record = {
    ...run,
    outcome: "failed",
    exitCode: null,
    startedAt: "2026-11-23T21:04:05.000+09:00",
    durationMs: 1500,
    interrupted: { signal: null, step: "remove.6", command: "x" },
    messages: [said("one"), { id: 7 }, said("two")],
  };

  test("are its messages, at the moment it began, and its end as far as it is known", () => {
    const lines = killedLines(record).map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { kind: "message", run: "id", text: "one" },
      { kind: "message", run: "id", text: "two" },
      { kind: "run", ...run, outcome: "failed", exitCode: null, interrupted: { step: "remove.6" } },
    ]);
    const moments = killedLines(record).map((line) => /"time":"([^"]+)"/.exec(line)?.[1] ?? "");
    const began = Date.parse(record.startedAt);
    expect(moments.map((time) => Date.parse(time) - began)).toEqual([0, 0, 1500]);
  });

  test("are none where its file does not even say when it began", () => {
    expect(killedLines({ ...record, startedAt: "yesterday" })).toEqual([]);
  });

  test("end like those of any other run", () => {
    const end = { outcome: "succeeded", exitCode: 0, startedAt: "x", durationMs: 1, interrupted: null };
    const keys = (line = "") => Object.keys(asObject(line) ?? {});
    expect(keys(killedLines(record).at(-1))).toEqual(keys(endLogLine(run, end, at)));
  });
});
