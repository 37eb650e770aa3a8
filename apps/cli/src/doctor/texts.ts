import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Verdict } from "./finding.js";

/** What `volkit doctor` says besides its findings. In a text, `{name}` stands for a value. */
export const doctorTexts = {
  doctor: {
    en: "examine this node and its peers, changing nothing, and say what is wrong and what to do",
    ja: "自ノードと対向側ノードを診断し、問題点と対処を表示します (変更は行いません)",
  },
  json: {
    en: "print the findings, and every question with its answer, as one JSON object instead",
    ja: "診断結果と、実行したコマンドとその出力を 1 つの JSON で表示します",
  },
  status: {
    en: "Exit status: 0 nothing bad was found (there can be warnings, and what could not be found out); 1 something bad was found, or no bundle could be written; 2 bad arguments. Nothing is written but the bundle, and no command that changes anything is run.",
    ja: "終了コード: 0 異常なし (警告と不明は含まれる場合があります)、1 異常あり、またはバンドルを作成できない、2 引数の誤り。書き込むのはバンドルのみで、変更を行うコマンドは実行しません。",
  },
  tools: { en: "tools", ja: "ツール" },
  why: { en: "Why", ja: "理由" },
  remedy: { en: "Do", ja: "対処" },
  summary: {
    en: "bad {bad}, warnings {warning}, unknown {unknown}, good {good} ({calls} questions, {seconds} s)",
    ja: "異常 {bad}、警告 {warning}、不明 {unknown}、正常 {good} (問い合わせ {calls} 件、{seconds} 秒)",
  },
  progress: {
    en: "{answered} of {asked} questions answered ...",
    ja: "問い合わせ中 {answered} / {asked} ...",
  },
} as const satisfies Record<string, Bilingual>;

/** The verdicts as they stand before a finding: colours only repeat them. */
export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  bad: { en: "BAD", ja: "異常" },
  warning: { en: "WARNING", ja: "警告" },
  unknown: { en: "UNKNOWN", ja: "不明" },
  good: { en: "OK", ja: "正常" },
};
