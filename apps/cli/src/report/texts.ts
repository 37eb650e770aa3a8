import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit report` says. In a text, `{name}` stands for a value. */
export const reportTexts = {
  report: {
    en: "make one HTML page of recorded runs: what happened, in which order, on which node, and why",
    ja: "実行記録から 1 つの HTML ページ (いつ、どのノードで、何が、なぜ起きたか) を作成します",
  },
  runs: {
    en: "a run's id or a part of it, or the path of a record, a folder of them or a bundle (all of its runs); the newest run unless given",
    ja: "実行記録の ID (一部でも可)、または記録ファイル、記録のフォルダ、バンドルのパス (含まれるすべての実行)。省略時は最新の実行",
  },
  output: { en: "the page to write (required)", ja: "作成するページのファイル (必須)" },
  force: {
    en: "write it even over a file that is no report of volkit's",
    ja: "volkit のレポート以外のファイルでも上書きします",
  },
  status: {
    en: "It only reads records; no tool is started and no node is asked. An earlier report of the same name is replaced.\n\nExit status: 0 the page was written, 1 it was not, 2 bad arguments.",
    ja: "実行記録の参照だけを行い、コマンドの起動やノードへの問い合わせは行いません。同名のレポートがある場合は置き換えます。\n\n終了コード: 0 作成した、1 作成できない、2 引数の誤り",
  },
  aFile: { en: "-o needs the name of a file", ja: "-o にファイル名が指定されていません" },
  none: {
    en: "There is no run {word} in {places}. Its newest: {newest}.",
    ja: "{places} に {word} に該当する実行記録はありません。新しい記録: {newest}",
  },
  several: {
    en: "{word} fits {count} runs: {files}. Give more of the id.",
    ja: "{word} に該当する実行記録が {count} 件あります: {files}。ID をより長く指定してください。",
  },
  failed: { en: "{word} cannot be read: {why}.", ja: "{word} を読み込めません: {why}" },
  noRuns: {
    en: "There are no runs in {places}.",
    ja: "{places} に実行記録がありません。",
  },
  unreadable: {
    en: "None of what was named can be read as a record: {files}.",
    ja: "指定されたものに、記録として読み取れるファイルがありません: {files}",
  },
  somethingElse: {
    en: "{file} is there already and is no report of volkit's. It was left as it is; --force writes over it.",
    ja: "{file} は既に存在し、volkit のレポートではないため、上書きしませんでした。上書きするには --force を指定してください。",
  },
  itsOwnSource: {
    en: "{file} holds what is to be reported. It was left as it is, whatever --force says: name another file.",
    ja: "{file} はレポートの元になる記録です。--force を指定しても上書きしません。別のファイルを指定してください。",
  },
  notWritten: { en: "{file} could not be written: {why}.", ja: "{file} を作成できません: {why}" },
  written: {
    en: "Written: {file} ({size} KB, runs: {count}).",
    ja: "作成しました: {file} ({size} KB、{count} 件)",
  },
  notRead: {
    en: "Could not be read as records and are left out ({count}): {files}.",
    ja: "記録として読み取れないファイル {count} 件は除外しました: {files}",
  },
} as const satisfies Record<string, Bilingual>;
