import { expect, test } from "vitest";
import { sinceWhen } from "./since.js";

const now = new Date("2026-11-22T12:00:00").getTime();
const local = (text: string): number => new Date(text).getTime();

test.each([
  ["90m", local("2026-11-22T10:30:00")],
  ["12h", local("2026-11-22T00:00:00")],
  ["7d", local("2026-11-15T12:00:00")],
  ["2026-11-20", local("2026-11-20T00:00:00")],
  ["2026-11-20T03:00", local("2026-11-20T03:00:00")],
  ["2026-11-20 03:00", local("2026-11-20T03:00:00")],
  ["2026-11-20T03:00:00Z", Date.UTC(2026, 10, 20, 3)],
])("%s is a moment", (text, moment) => {
  expect(sinceWhen(text, now)).toBe(moment);
});

test.each([
  "",
  "7",
  "7w",
  "-7d",
  "yesterday",
  "2026-13-40",
  "2026-02-31",
  "2026-04-31T03:00",
  "2026",
  "11/20/2026",
])("%j is none", (text) => {
  expect(sinceWhen(text, now)).toBeUndefined();
});
