import type { Bilingual } from "@volkit/kit-orchestrator";

/** What can be expected at a place in the configuration, in words. */
export const expectations = {
  object: { en: "an object in braces", ja: "{ } で囲んだオブジェクト" },
  list: { en: "a list in brackets", ja: "[ ] で囲んだ一覧" },
  text: { en: "text in quotes", ja: '" " で囲んだ文字列' },
  name: {
    en: "a node's name or address: text without white space that does not begin with -",
    ja: "ノード名またはアドレス (空白を含まず、- で始まらない文字列)",
  },
  tag: {
    en: "a resource tag: text without control characters that does not begin with - or white space",
    ja: "リソースタグ (制御文字を含まず、- や空白で始まらない文字列)",
  },
  volume: { en: 'one drive letter, as in "E:"', ja: 'ドライブレター 1 文字 (例: "E:")' },
  absolutePath: {
    en: "a full path, from the drive or the root on",
    ja: "ドライブまたはルートからの絶対パス",
  },
  seconds: { en: "seconds: a number above 0, at most 86400", ja: "秒数: 0 より大きく 86400 以下の数値" },
  wait: { en: "seconds: a number from 0 to 86400", ja: "秒数: 0 以上 86400 以下の数値" },
  pause: { en: "seconds: a number from 0 to 60", ja: "秒数: 0 以上 60 以下の数値" },
  retries: { en: "a whole number from 0 to 10", ja: "0 以上 10 以下の整数" },
  keep: { en: "a whole number from 1 to 100000", ja: "1 以上 100000 以下の整数" },
  codePage: { en: "a Windows code page's number, as in 932", ja: "Windows のコードページ番号 (例: 932)" },
  flag: { en: "true or false", ja: "true または false" },
  volumeArgument: { en: '"E:" or "E"', ja: '"E:" または "E"' },
  peerDelete: {
    en: '"always", "when-present" or "never"',
    ja: '"always"、"when-present"、"never" のいずれか',
  },
  vssUnknown: { en: '"fail" or "continue"', ja: '"fail" または "continue"' },
  mode: { en: '"act" or "observe"', ja: '"act" または "observe"' },
  writeCheckBy: {
    en: '"auto", "CheckVolume" or "built-in"',
    ja: '"auto"、"CheckVolume"、"built-in" のいずれか',
  },
  notify: { en: '"every-check"', ja: '"every-check"' },
  language: { en: '"en" or "ja"', ja: '"en" または "ja"' },
} as const satisfies Record<string, Bilingual>;

export type Expectation = keyof typeof expectations;

export function isExpectation(word: string): word is Expectation {
  return Object.hasOwn(expectations, word);
}
