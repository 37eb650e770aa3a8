import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit status` says beside what it found. */
export const statusTexts = {
  status: {
    en: "show how each resource is on every node, the worst first; changes nothing",
    ja: "各リソースの全ノードでの状態を、問題のあるものから順に表示します (変更は行いません)",
  },
  tags: {
    en: "the resources to look at; all unless given",
    ja: "リソースタグ。省略時はすべてのリソース",
  },
  watch: {
    en: "look again every so many seconds (5 unless given) until q is pressed; needs a terminal",
    ja: "指定した秒数 (省略時 5 秒) ごとに表示を更新します。q で終了します (端末が必要)",
  },
  json: { en: "print one JSON object", ja: "結果を 1 つの JSON で表示します" },
  exitStatus: {
    en: [
      "Keys while watching: q or Ctrl-C ends, r looks at once, the arrow keys, PageUp and PageDown scroll.",
      "",
      "Exit status:",
      "  0  every resource is OK; with --watch, somebody has ended it",
      "  1  something is bad, worth a warning or not known, or there is no resource",
      "  2  the arguments or the configuration cannot be used, or a tag leads to no volume",
    ].join("\n"),
    ja: [
      "--watch 中のキー: q または Ctrl-C で終了、r で直ちに更新、矢印キー・PageUp・PageDown でスクロール",
      "",
      "終了コード:",
      "  0  すべてのリソースが正常。--watch では、操作により終了した",
      "  1  異常・警告・不明がある、またはリソースがない",
      "  2  引数か設定に誤りがある、またはタグのボリュームを特定できない",
    ].join("\n"),
  },
  heading: { en: "{node}  {at}  took {seconds} s", ja: "{node}  {at}  所要 {seconds} 秒" },
  changed: { en: "last change {at}", ja: "最終変化 {at}" },
  asking: { en: "asking: {count} answers", ja: "問い合わせ中: 応答 {count} 件" },
  waiting: {
    en: "asking: {count} answers, waiting for {nodes}",
    ja: "問い合わせ中: 応答 {count} 件、{nodes} の応答待ち",
  },
  keys: {
    en: "* changed  every {seconds} s  q quit  r now",
    ja: "* 変化あり  {seconds} 秒ごと  q 終了  r 更新",
  },
  above: { en: "{above} rows above", ja: "上に {above} 行" },
  below: { en: "{below} rows below", ja: "下に {below} 行" },
  aboveAndBelow: { en: "{above} rows above, {below} below", ja: "上に {above} 行  下に {below} 行" },
  scroll: { en: "up/down scroll", ja: "上下キー 移動" },
  interrupted: {
    en: "ended by {signal} before every answer was there",
    ja: "{signal} により、問い合わせの途中で終了しました",
  },
  notWithJson: {
    en: "--watch and --json exclude each other",
    ja: "--watch と --json は併せて指定できません",
  },
  aTerminal: {
    en: "--watch needs a terminal; for a log, run volkit status again as often as you like",
    ja: "--watch は端末でのみ使用できます。ログに残す場合は volkit status を繰り返し実行してください",
  },
  anInterval: {
    en: "--watch takes from 1 to 3600 seconds",
    ja: "--watch の間隔は 1 から 3600 までの秒数です",
  },
} as const satisfies Record<string, Bilingual>;
