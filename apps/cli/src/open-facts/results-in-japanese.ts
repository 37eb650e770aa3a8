/**
 * What was found, in Japanese: how commands ended and how long they took. What stands between quotation marks is a
 * tool's own text and stays.
 */
export function resultsInJapanese(text: string): string {
  return text
    .split(/("[^"]*")/)
    .map((part, at) => (at % 2 === 1 ? part : inWords(part)))
    .join("");
}

function inWords(text: string): string {
  return words.reduce((so, [pattern, word]) => so.replace(pattern, word), text);
}

const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:exit|exited) (-?\d+)/g, "終了コード $1"],
  [/\btimeout (\d+) s\b/g, "$1 秒でタイムアウト"],
  [/\btimed-out\b/g, "タイムアウト"],
  [/> (\d+) s\b/g, "$1 秒を超えて待機"],
  [/\b(\d+(?:\.\d+)?) s\b/g, "$1 秒"],
  [/\bunstartable\b/g, "起動不可"],
  [/\bmissing\b/g, "プログラムなし"],
  [/\bended\b/g, "終了"],
  [/\bleft (\d+(?:, \d+)*)/g, "残存プロセス $1"],
  [/\bsucceeded\b/g, "成功"],
  [/\bfailed\b/g, "失敗"],
  [/\bempty\b/g, "空"],
  [/\banswer\b/g, "応答あり"],
  [/\bkilled\b/g, "強制終了"],
  [/\bmirroring\b/g, "ミラーリング中"],
  [/\brole (-?\d+), state (-?\d+)/g, "役割 $1、状態 $2"],
  [/\bstate (-?\d+)/g, "状態 $1"],
  [/\blossy\b/g, "読み取り不可の文字あり"],
  [/\brehearsals (\d+), vendor results (\d+)/g, "リハーサル $1、製品の結果 $2"],
];
