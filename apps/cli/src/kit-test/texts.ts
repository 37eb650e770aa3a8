import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit kit-test` says. */
export const kitTestTexts = {
  kitTest: {
    en: "put a recovery kit's action programs through a list of assertions, on simulated clusters",
    ja: "リカバリキットの各処理を、模擬クラスタ上で多数の項目について検査します",
  },
  actions: {
    en: "the folder with quickCheck, deepCheck, restore and remove of a kit; else volkit itself is tested",
    ja: "キットの quickCheck、deepCheck、restore、remove があるフォルダ。省略時は volkit 自身を検査します",
  },
  tools: {
    en: "a module with lab tools of the kit's own, exporting labTools (repeatable)",
    ja: "キット独自のツールを labTools としてエクスポートするモジュール (複数指定可)",
  },
  tag: { en: "the resource's tag; else Vol.E", ja: "リソースタグ。省略時は Vol.E" },
  id: { en: "the resource's ID; else E:", ja: "リソース ID。省略時は E:" },
  limit: {
    en: "seconds that an action may take, more than the kit's own deadlines; else 60",
    ja: "1 回の処理の制限時間 (秒)。キット自身のタイムアウトより長くしてください。省略時は 60",
  },
  only: {
    en: "an assertion or a group of them by name (repeatable); else all",
    ja: "検査する項目またはグループの名前 (複数指定可)。省略時はすべて",
  },
  env: {
    en: "NAME=VALUE for the environment of every action (repeatable)",
    ja: "各処理に渡す環境変数。NAME=VALUE の形式 (複数指定可)",
  },
  keep: {
    en: "keep the lab of every failure, and say where it is",
    ja: "不合格となった項目の模擬クラスタを残し、場所を表示します",
  },
  list: {
    en: "list the assertions, and what is wrong with a kit that fails each; nothing is started",
    ja: "検査項目と、不合格の場合の問題点を一覧表示します (検査は行いません)",
  },
  json: { en: "print the result as one JSON object", ja: "結果を 1 つの JSON で表示します" },
  status: {
    en: "Exit status: 0 no assertion failed, 1 one did or the test was interrupted, 2 bad arguments.",
    ja: "終了コード: 0 不合格なし、1 不合格ありまたは中断、2 引数の誤り",
  },
  noFolder: {
    en: "There is no folder {dir} to take action programs from. Name the folder that holds quickCheck, deepCheck, restore and remove.",
    ja: "フォルダ {dir} がありません。quickCheck、deepCheck、restore、remove があるフォルダを指定してください。",
  },
  noPrograms: {
    en: "There is no action program in {dir}. Expected files called quickCheck, deepCheck, restore and remove, with whatever extension.",
    ja: "フォルダ {dir} に処理のプログラムがありません。quickCheck、deepCheck、restore、remove という名前のファイルを置いてください (拡張子は任意)。",
  },
  unknown: {
    en: "No assertion and no group is called {names}. volkit kit-test --list names them all.",
    ja: "{names} という項目やグループはありません。volkit kit-test --list で一覧を確認できます。",
  },
  badLimit: {
    en: "--limit is a number of seconds above 0",
    ja: "--limit には 0 より大きい秒数を指定してください",
  },
  badVariable: {
    en: "--env is NAME=VALUE",
    ja: "--env は NAME=VALUE の形式で指定してください",
  },
  progress: { en: "{done} of {all} assertions", ja: "{all} 項目中 {done} 項目" },
  interrupted: {
    en: "The test was interrupted; its programs were ended and its labs removed.",
    ja: "検査を中断しました。起動したプログラムを終了し、模擬クラスタを削除しました。",
  },
  failed: { en: "The test could not be made: {why}", ja: "検査を行えませんでした: {why}" },
  took: { en: ", in {seconds} s", ja: " ({seconds} 秒)" },
} as const satisfies Record<string, Bilingual>;
