import { fill, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import type { Asked } from "./asked.js";

/** What is said about a run's way; `{name}` stands for a value. */
export const wayTexts = {
  title: { en: "The path of {action} on {node}", ja: "{node} での {action} の経路" },
  titleOfPeer: {
    en: "The path of {action} on {node}: steps 3 to 5 for {peer}",
    ja: "{node} での {action} の経路: {peer} に対する手順 3 から 5",
  },
  ended: { en: "The run was ended here.", ja: "ここで処理が終了させられました。" },
  "gave-way": {
    en: "The check ended here: a restore or remove waited.",
    ja: "起動・停止処理が待機していたため、監視処理はここで終了しました。",
  },
  left: {
    en: "Here the run does not go on as this release's procedure does.",
    ja: "ここから先は、この版の volkit の処理の流れと一致しません。",
  },
  leftBy: {
    en: "Here the run does not go on as this release's procedure does: it asked {command}",
    ja: "ここから先は、この版の volkit の処理の流れと一致しません。実行したコマンド: {command}",
  },
  notDrawn: {
    en: "This record names {count} peers, more than any cluster has; those after the first {drawn} are not drawn.",
    ja: "記録に {count} 台の対向側ノードがあります。先頭の {drawn} 台のみ図示しています。",
  },
  rehearsed: {
    en: "A rehearsal: nothing was changed. What is said to be assumed was not run.",
    ja: "予行の記録です。変更は行っておらず、「成功と仮定」のコマンドは実行していません。",
  },
  says: { en: "{asked}; it says {said}", ja: "{asked}、メッセージ {said}" },
  then: { en: "{asked}; then {next}", ja: "{asked}、次は {next}" },
  last: { en: "{asked}; the end: {next}", ja: "{asked}、結果: {next}" },
} as const satisfies Record<string, Bilingual>;

/** A text with values for its names; what they hold is text, whatever it is. */
export function said(text: Bilingual, language: Language, values: Readonly<Record<string, string>>): string {
  const named = new Map(Object.entries(values));
  return fill(text[language], (name) => named.get(name));
}

/** What a record holds, on one line and not without end. */
export function shortened(text: string): string {
  const line = oneLine(text.slice(0, longestName + 1));
  return line.length > longestName ? `${line.slice(0, longestName)}\u2026` : line;
}

/** No command of a procedure comes near it. */
const longestName = 300;

/** How something that was asked was answered, in a few words, and with what was printed where that is short. */
export function answeredWords(all: readonly Asked[], language: Language): string {
  const last = all.at(-1);
  if (last === undefined) return "";
  const often =
    all.length === 1 ? "" : language === "en" ? `asked ${all.length} times: ` : `${all.length} 回実行: `;
  const took = last.durationMs === null ? "" : ` (${secondsOf(last.durationMs, language)})`;
  return `${often}${howEnded(last, language)}${took}${printedBy(last)}`;
}

function howEnded({ ending }: Asked, language: Language): string {
  const say = ({ en, ja }: Bilingual) => (language === "en" ? en : ja);
  if (ending === null) return say({ en: "no answer when the run ended", ja: "応答前に処理が終了" });
  if (ending === "assumed") return say({ en: "assumed to succeed", ja: "成功と仮定" });
  switch (ending.how) {
    case "exited":
      return say({ en: `exit ${ending.exitCode}`, ja: `終了コード ${ending.exitCode}` });
    case "crashed":
      return say({ en: `crashed, ${oneLine(ending.signal)}`, ja: `異常終了 ${oneLine(ending.signal)}` });
    case "timed-out":
      return say({
        en: `not ended at its deadline of ${ending.seconds} s`,
        ja: `${ending.seconds} 秒でタイムアウト`,
      });
    case "missing":
      return say({ en: "the program is not there", ja: "プログラムなし" });
    case "unstartable":
      return say({ en: "could not be started", ja: "起動不可" });
  }
}

function secondsOf(milliseconds: number, language: Language): string {
  const seconds = (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0);
  return language === "en" ? `${seconds} s` : `${seconds} 秒`;
}

function printedBy({ ending }: Asked): string {
  if (ending === null || ending === "assumed" || ending.stdout.text.length > longestRead) return "";
  const text = oneLine(ending.stdout.text).replace(/[\u2400-\u2421]/g, "\u00b7");
  return text === "" || text.length > longestShown ? "" : `: ${text}`;
}

/** What is longer tells little by its beginning, and stands in the record. */
const [longestRead, longestShown] = [1000, 80];
