import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit install` and `volkit uninstall` say. In a text, `{name}` stands for a value. */
export const installTexts = {
  install: {
    en: "install the scripts that LifeKeeper calls, keeping those that are there",
    ja: "LifeKeeper が呼び出すスクリプトをインストールします (既存のスクリプトは保存します)",
  },
  uninstall: {
    en: "put back the scripts as they were before the installation",
    ja: "スクリプトをインストール前の状態に戻します",
  },
  root: {
    en: "the folder that LifeKeeper is installed in; else LKROOT",
    ja: "LifeKeeper のインストール先フォルダ。省略時は LKROOT",
  },
  dryRun: {
    en: "print every write and the scripts' text, and write nothing",
    ja: "書き込む内容とスクリプトの本文を表示します (書き込みは行いません)",
  },
  json: {
    en: "print the result as one JSON object on stdout",
    ja: "結果を 1 つの JSON で標準出力に表示します",
  },
  status: {
    en: "Exit status: 0 done, or nothing to do; 1 refused (nothing was written) or failed; 2 bad arguments.",
    ja: "終了コード: 0 完了、または処理不要。1 拒否 (書き込みなし) または失敗。2 引数の誤り。",
  },
  installed: {
    en: "volkit {version} is installed in {folder}.",
    ja: "volkit {version} を {folder} にインストールしました。",
  },
  upToDate: {
    en: "volkit {version} is installed in {folder} already; nothing was written.",
    ja: "volkit {version} は {folder} にインストール済みです。何も書き込んでいません。",
  },
  program: { en: "  program: {program}", ja: "  プログラム: {program}" },
  tags: {
    en: "  volkit handles: {tags}. Every other tag goes to the scripts that were there before.",
    ja: "  volkit が処理するタグ: {tags}。それ以外のタグは既存のスクリプトで処理します。",
  },
  noTags: {
    en: "  volkit handles no tag. Every tag goes to the scripts that were there before.",
    ja: "  volkit が処理するタグはありません。すべてのタグを既存のスクリプトで処理します。",
  },
  observed: {
    en: "  volkit observes: {tags}, beside those scripts.",
    ja: "  volkit が観察するタグ (処理は既存のスクリプト): {tags}",
  },
  codePage: { en: "  tools print in page {page}", ja: "  ツールの出力のコードページ: {page}" },
  uninstalled: {
    en: "volkit is uninstalled from {folder}; the scripts are as they were before.",
    ja: "{folder} から volkit をアンインストールし、スクリプトをインストール前の状態に戻しました。",
  },
  notInstalled: {
    en: "volkit is not installed in {folder}; nothing was written.",
    ja: "volkit は {folder} にインストールされていません。何も書き込んでいません。",
  },
  stays: {
    en: "  what stays, where it is there: {stays}",
    ja: "  残したもの (存在する場合): {stays}",
  },
  planned: {
    en: "Nothing was written. These writes would be made, in this order:",
    ja: "何も書き込んでいません。実行時は、次の順に書き込みます:",
  },
  refused: {
    en: "Nothing was written, for the reasons on stderr.",
    ja: "何も書き込んでいません。理由は標準エラー出力に示しています。",
  },
  failed: {
    en: "Not all was written; the reason is on stderr. Run the command again.",
    ja: "一部の書き込みに失敗しました。理由は標準エラー出力に示しています。再度実行してください。",
  },
} as const satisfies Record<string, Bilingual>;
