import type { Text } from "./text.js";

/** A way for a tool to break: its fault in the lab, with the words after the tool's name, and what it does. */
export interface Way {
  readonly name: string;
  readonly fault: string;
  readonly more: readonly string[];
  readonly means: Text;
}

function way(name: string, fault: string, en: string, ja: string, ...more: readonly string[]): Way {
  return { name, fault, more, means: { en, ja } };
}

/** The ways in which all tools of an action break at once. An exit status that no tool is known to use says nothing. */
export const ways = {
  failing: way("failing", "exit", "fails with 99", "終了コード 99 で失敗する", "99"),
  garbled: way("garbled", "garbage", "prints garbage and ends with 0", "意味のない出力をして 0 で終わる"),
  silent: way("silent", "empty", "prints nothing and ends with 0", "何も出力せず 0 で終わる"),
  missing: way("missing", "missing", "is not there", "存在しない"),
  crashing: way("crashing", "crash", "crashes", "異常終了する"),
  flooding: way("flooding", "flood", "prints megabytes", "大量に出力する"),
  hung: way("hung", "hang-with-child", "hangs with a program it started", "子プロセスとともに応答しない"),
  parting: way(
    "parting",
    "leave-child",
    "leaves a program behind that holds its output",
    "出力を開いたままの子プロセスを残す",
  ),
} as const satisfies Record<string, Way>;
