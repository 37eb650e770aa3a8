import type { Text } from "./text.js";

/** What an assertion is about, in the order they are told. */
export const groups = [
  "programs",
  "arguments",
  "life",
  "dead-tools",
  "one-tool",
  "leftovers",
  "killed",
  "together",
  "environment",
  "output",
] as const;

/** One of {@link groups}. */
export type Group = (typeof groups)[number];

/** What each group is about, in a few words. */
export const groupTitles: Readonly<Record<Group, Text>> = {
  programs: { en: "the programs", ja: "プログラム" },
  arguments: { en: "what they are given", ja: "引数" },
  life: { en: "a resource's life", ja: "リソースの起動から停止まで" },
  "dead-tools": { en: "nothing can be found out", ja: "状態を確認できない場合" },
  "one-tool": { en: "one tool is broken", ja: "ツールの 1 つに異常がある場合" },
  leftovers: { en: "what is left behind", ja: "実行後に残るもの" },
  killed: { en: "killed half way", ja: "途中での強制終了" },
  together: { en: "several at once", ja: "同時実行" },
  environment: { en: "surroundings", ja: "実行環境" },
  output: { en: "what is said", ja: "出力と終了コード" },
};
