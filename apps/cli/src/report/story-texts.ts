import type { Bilingual } from "@volkit/kit-orchestrator";

/** What the page of `volkit report` says of itself, of the story, and of the nodes in it. `{name}` stands for a value. */
export const storyTexts = {
  kind: { en: "volkit report", ja: "volkit レポート" },
  skip: { en: "Skip to the content", ja: "本文へ移動" },
  titleNone: { en: "No runs", ja: "実行記録なし" },
  titleOne: { en: "{action} on {node}, {when}", ja: "{node} での {action} ({when})" },
  titleMany: { en: "{tags} on {nodes}", ja: "{nodes} における {tags} の経過" },
  foot: {
    en: "Made from volkit's records of runs. What a tool printed stands here as it was recorded; signs that cannot be seen are written out, as ⟨U+202E⟩. volkit is an independent project; it is not made, endorsed or supported by the vendor of LifeKeeper and DataKeeper.",
    ja: "volkit の実行記録から作成しました。ツールの出力は記録のまま表示し、表示できない文字は ⟨U+202E⟩ のように示します。volkit は独立したプロジェクトであり、LifeKeeper および DataKeeper の開発元が作成・承認・サポートするものではありません。",
  },
  nodes: { en: "Nodes", ja: "ノード" },
  period: { en: "Period", ja: "期間" },
  fromTo: { en: "{from} to {to} ({offset})", ja: "{from} ～ {to} ({offset})" },
  runs: { en: "Runs", ja: "実行回数" },
  records: { en: "Records", ja: "記録の場所" },
  recordedBy: { en: "Recorded by", ja: "記録した volkit" },
  made: { en: "Made", ja: "作成" },
  madeBy: { en: "{when} by volkit {version}", ja: "{when}、volkit {version}" },
  couldNotRead: {
    en: "Could not be read as records and are not in this report ({count}): {names}",
    ja: "記録として読み取れないファイル {count} 件は含まれていません: {names}",
  },
  notInFull: {
    en: "In the story alone: {count} of the runs. A page holds 60 in full, first those that changed something or ended badly. Name a run to see it whole.",
    ja: "詳細を表示するのは 60 件まで (変更を行ったもの、異常終了したものを優先) のため、{count} 件は経過の一覧だけに表示しています。詳細を表示するには、実行記録の ID を指定してください。",
  },

  story: { en: "What happened", ja: "経過" },
  overview: { en: "Runs by node over time", ja: "ノード別の実行の推移" },
  overviewMeans: {
    en: "The line of time is not to scale: the longer a time, the more it is shortened. ✓ came out well, ✕ did not, ! came out well and reported trouble or a warning, ? cannot be told. The same stands in the table.",
    ja: "時間軸は等間隔ではなく、長い時間ほど短縮しています。✓ 正常、✕ 異常、! 正常終了だが問題または警告の報告あり、? 判断不可。同じ内容を下の表に示します。",
  },
  clocks: {
    en: "Each time is by the clock of its own node, as it was recorded: where clocks differ, runs of different nodes can stand in the wrong order.",
    ja: "時刻は各ノードの時計による記録のままです。ノード間で時計がずれている場合、前後関係が実際と異なることがあります。",
  },
  offsets: {
    en: "The nodes' time zones differ.",
    ja: "ノードのタイムゾーンが異なります。",
  },
  storyRows: { en: "All runs, the oldest first", ja: "実行の一覧 (古い順)" },
  when: { en: "When", ja: "日時" },
  node: { en: "Node", ja: "ノード" },
  whatRan: { en: "Action", ja: "アクション" },
  whatCame: { en: "What was found and said", ja: "判定とメッセージ" },
  more: { en: "… {count} more", ja: "… 他 {count} 件" },
  gap: { en: "nothing was recorded for {span}", ja: "この間 {span} は記録なし" },
  until: { en: "until {time}", ja: "{time} まで" },
  times: { en: "× {count}, alike", ja: "× {count} (同一結果)" },

  runTitle: { en: "{number}. {action} on {node}", ja: "{number}. {node} での {action}" },
  began: { en: "Began", ja: "開始" },
  took: { en: "Took", ja: "所要時間" },
  tookAtLeast: { en: "at least {span}", ja: "{span}以上" },
  tag: { en: "Tag", ja: "タグ" },
  volume: { en: "Volume", ja: "ボリューム" },
  notKnown: { en: "not known", ja: "不明" },
  calledAs: { en: "Called as", ja: "呼び出し" },
  runId: { en: "Record", ja: "記録 ID" },
  equalChecks: {
    en: "Checks that came out alike, with the same commands, and are not told again: {count}",
    ja: "同じコマンドで同じ結果となった監視がほかに {count} 回あります (詳細は省略)",
  },
  andMore: { en: "and {count} more", ja: "ほか {count} 回" },

  succeeded: { en: "succeeded", ja: "成功" },
  failed: { en: "failed", ja: "失敗" },
  refused: { en: "not started", ja: "未実行" },
  withTrouble: { en: "{words}, with trouble", ja: "{words}、問題あり" },
  withWarning: { en: "{words}, with a warning", ja: "{words}、警告あり" },
  killed: { en: "killed", ja: "強制終了" },
  interrupted: { en: "interrupted", ja: "中断" },
  killedAt: {
    en: "The run was killed or the node lost its power, at {step}: {command}. What that had ordered may have been carried out.",
    ja: "{step} の実行中に強制終了されたか、電源が失われました: {command}。このコマンドの処理は完了している可能性があります。",
  },
  interruptedAt: {
    en: "The run was ended from outside ({signal}), at {step}: {command}.",
    ja: "{step} の実行中に外部から終了させられました ({signal}): {command}",
  },

  nodesInStory: {
    en: "Nodes before the first run and after the last",
    ja: "最初の実行前と最後の実行後のノードの状態",
  },
  notMasked: { en: "Records that are not masked", ja: "マスクしていない記録" },
  nodesInRun: { en: "Nodes before and after", ja: "実行前後のノードの状態" },
  nodeTable: { en: "{node} before and after {name}", ja: "{name} の前後の {node}" },
  wholeStory: { en: "everything", ja: "全体" },
  fact: { en: "What", ja: "項目" },
  before: { en: "Before", ja: "実行前" },
  afterwards: { en: "After", ja: "実行後" },
  unknown: { en: "not known:", ja: "不明:" },
  inferred: { en: "(inferred: {why})", ja: "(推定: {why})" },
  notAskedAbout: { en: "Nobody asked about {nodes}.", ja: "状態を確認していないノード: {nodes}" },
  nobodyAsked: {
    en: "What no run asked about is left out.",
    ja: "どの実行でも確認していない項目は省略しています。",
  },
} as const satisfies Record<string, Bilingual>;
