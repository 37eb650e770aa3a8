import { expect, test } from "vitest";
import { reportText } from "./report-text.js";
import type { Report } from "./report.js";

const report: Report = {
  results: [
    { id: "remove", group: "life", title: "remove succeeds", outcome: "passed" },
    {
      id: "remove-twice",
      group: "life",
      title: "remove succeeds again",
      outcome: "failed",
      why: "expected: exit status 0; came: exit status 1",
      wrong: "It never gets through.",
      repeat: ['volkit lab create "$LAB"', "remove -t Vol.E"],
      kept: "/tmp/lab-7",
    },
    { id: "two-checks", group: "together", title: "both succeed", outcome: "skipped", why: "there is none" },
  ],
  passed: 1,
  failed: 1,
  skipped: 1,
};

test("a table by groups, with what to do about a failure, and a line that sums up", () => {
  expect(reportText(report)).toBe(`a resource's life
  ok       remove        remove succeeds
  FAILED   remove-twice  remove succeeds again
      expected: exit status 0; came: exit status 1
      It never gets through.
      again by hand, LAB being a new folder:
        volkit lab create "$LAB"
        remove -t Vol.E
      its lab is kept in /tmp/lab-7

several at once
  skipped  two-checks    both succeed
      there is none

3 assertions: 1 passed, 1 failed, 1 skipped
`);
});

test("in Japanese as well", () => {
  const text = reportText(report, "ja");
  expect(text).toContain("  不合格  remove-twice");
  expect(text).toContain("3 項目: 合格 1、不合格 1、対象外 1");
});
