import { expect, test } from "vitest";
import { resultsInJapanese } from "./results-in-japanese.js";

test.each([
  ["vssadmin: exit 1, 0.1 s", "vssadmin: 終了コード 1, 0.1 秒"],
  ["NODEB: timeout 3 s", "NODEB: 3 秒でタイムアウト"],
  ["timed-out, 3.0 s; exited 0, 12.5 s", "タイムアウト, 3.0 秒; 終了コード 0, 12.5 秒"],
  ["lcdremexec: ended; chkntfs: left 4711, 12", "lcdremexec: 終了; chkntfs: 残存プロセス 4711, 12"],
])("%s is told in words", (text, words) => {
  expect(resultsInJapanese(text)).toBe(words);
});

test("a tool's own text stays as it is", () => {
  expect(resultsInJapanese('exit 5 "exit 5: failed, missing"')).toBe(
    '終了コード 5 "exit 5: failed, missing"',
  );
});
