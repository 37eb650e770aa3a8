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
  host: {
    en: 'a host\'s name or address by itself, without brackets and without a port: "192.0.2.1", "2001:db8::1"',
    ja: 'ホスト名またはアドレスのみ (角括弧やポート番号は付けない。例: "192.0.2.1"、"2001:db8::1")',
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
  notify: { en: '"every-check" or "on-change"', ja: '"every-check" または "on-change"' },
  clearFlags: { en: '"by-hand" or "when-over"', ja: '"by-hand" または "when-over"' },
  notifier: { en: '"eism", "snmp" or "both"', ja: '"eism"、"snmp"、"both" のいずれか' },
  manager: {
    en: 'a manager: an object with name, host and version, which is "1", "2c" or "3"',
    ja: 'マネージャ: name、host、version ("1"、"2c"、"3" のいずれか) を持つオブジェクト',
  },
  managerName: {
    en: "a name of letters, digits, dots, hyphens and underscores, at most 32, other than eism",
    ja: "英数字、ドット、ハイフン、アンダースコアによる 32 文字以内の名前 (eism 以外)",
  },
  namedApart: {
    en: "managers with different names",
    ja: "名前が重複しないマネージャの一覧",
  },
  secret: {
    en: 'the place of a secret, { "env": "NAME" } or { "file": "full path" }, never the secret itself',
    ja: '秘密情報の所在 ({ "env": "変数名" } または { "file": "絶対パス" })。秘密情報そのものは記述できません',
  },
  variableName: {
    en: "the name of an environment variable: letters, digits and underscores",
    ja: "環境変数名 (英数字とアンダースコア)",
  },
  user: {
    en: "an SNMPv3 user: at most 32 characters without white space, not beginning with -",
    ja: "SNMPv3 ユーザ名 (空白を含まず、- で始まらない 32 文字以内の文字列)",
  },
  authentication: {
    en: '"SHA", "SHA-224", "SHA-256", "SHA-384" or "SHA-512"',
    ja: '"SHA"、"SHA-224"、"SHA-256"、"SHA-384"、"SHA-512" のいずれか',
  },
  privacy: { en: '"AES"', ja: '"AES"' },
  port: { en: "a port: a whole number from 1 to 65535", ja: "ポート番号: 1 以上 65535 以下の整数" },
  timeout: { en: "seconds: a number from 0.1 to 60", ja: "秒数: 0.1 以上 60 以下の数値" },
  base: {
    en: "an object identifier below 1.3.6.1.4.1, in digits and dots, but not the vendor's 1.3.6.1.4.1.7359",
    ja: "1.3.6.1.4.1 の配下のオブジェクト識別子 (数字とドット、製品の 1.3.6.1.4.1.7359 の配下を除く)",
  },
  word: {
    en: "a word of letters, digits and underscores",
    ja: "英数字とアンダースコアによる単語",
  },
  severity: { en: '"ERROR", "WARN" or "INFO"', ja: '"ERROR"、"WARN"、"INFO" のいずれか' },
  language: { en: '"en" or "ja"', ja: '"en" または "ja"' },
} as const satisfies Record<string, Bilingual>;

export type Expectation = keyof typeof expectations;

export function isExpectation(word: string): word is Expectation {
  return Object.hasOwn(expectations, word);
}
