import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit config …` says. In a text, `{name}` stands for a value. */
export const configTexts = {
  configuration: { en: "the configuration", ja: "設定に関するコマンド" },
  schema: {
    en: "print the configuration's JSON Schema",
    ja: "設定ファイルの JSON Schema を表示します",
  },
  check: {
    en: "say whether a configuration is valid, and everything that is wrong or doubtful about it",
    ja: "設定ファイルに誤りや疑わしい点がないか確認します",
  },
  checked: {
    en: "the file to check; else VOLKIT_CONFIG, else %LKROOT%\\etc\\volkit.json",
    ja: "確認するファイル。省略時は VOLKIT_CONFIG、次に %LKROOT%\\etc\\volkit.json",
  },
  checkStatus: {
    en: "Exit status: 0 valid, or no configuration in the default place; 1 not valid, or a file that was named is not there; 2 bad arguments. Nothing is started and nothing is written.",
    ja: "終了コード: 0 正しい、または既定の場所に設定ファイルがない。1 誤りがある、または指定したファイルがない。2 引数の誤り。プログラムの起動やファイルへの書き込みは行いません。",
  },
  checkJson: {
    en: "print verdict and messages as one JSON object instead",
    ja: "結果とメッセージを 1 つの JSON で表示します",
  },
  valid: { en: "{file} is valid.", ja: "{file} は正しい設定ファイルです。" },
  invalid: { en: "{file} is not valid.", ja: "{file} は正しい設定ファイルではありません。" },
  none: {
    en: "There is no configuration at {file}; the defaults apply.",
    ja: "{file} に設定ファイルはありません。既定値を使用します。",
  },
  noPlace: {
    en: "No configuration was named, and LKROOT does not say where the default one is; the defaults apply.",
    ja: "設定ファイルの指定がなく、LKROOT も設定されていません。既定値を使用します。",
  },
  show: {
    en: "show the configuration that is used, or with --effective every setting in force",
    ja: "使用される設定を表示します (--effective を付けると、有効なすべての設定値を表示)",
  },
  effective: {
    en: "every setting there is, with its value and where that comes from",
    ja: "すべての設定値とその由来を表示します",
  },
  showJson: {
    en: "print the settings as one JSON object instead",
    ja: "設定値を 1 つの JSON で表示します",
  },
  showStatus: {
    en: "Exit status: 0; 1 where there is no usable configuration; 2 bad arguments.",
    ja: "終了コード: 0 正常、1 使用できる設定がない、2 引数の誤り。",
  },
  used: { en: "The configuration is {file}.", ja: "設定ファイル {file} を使用します。" },
  usedLastValid: {
    en: "The last valid copy of {file} is used, for the reasons on stderr.",
    ja: "{file} の控え (最後に正しく使用できたときの内容) を使用します。理由は標準エラー出力に示しています。",
  },
  fromLastValid: { en: "last valid copy of {file}", ja: "{file} の控え" },
  fromHostName: { en: "host name", ja: "ホスト名" },
  fromFolder: { en: "its folder", ja: "所定のフォルダ" },
  fromRun: { en: "found out by each run", ja: "実行時に取得" },
  fromInstallation: { en: "found out by volkit install", ja: "volkit install で取得" },
  fromDefault: { en: "default", ja: "既定値" },
  noProgram: { en: "no program there", ja: "プログラムなし" },
} as const satisfies Record<string, Bilingual>;
