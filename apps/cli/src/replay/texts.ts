import type { Bilingual } from "@volkit/kit-orchestrator";
import type { HeldCall } from "../recorded/format.js";
import type { Difference } from "./difference.js";
import type { BeyondRecord, Judgement } from "./judge.js";
import type { OutsideEnd } from "./from-outside.js";
import type { About } from "./story.js";
import type { NotReplayable } from "./trial.js";

/** What `volkit replay` says. In a text, `{name}` stands for a value. */
export const replayTexts = {
  replay: {
    en: "run today's procedures on the answers that recorded runs got: would they decide the same?",
    ja: "記録済みの応答で現在の処理手順を再生し、同じ判断になるかを確認する",
  },
  runs: {
    en: "a run's id or a unique part of it, or the path of a record, a bundle or a saved case; every recorded run unless given",
    ja: "実行の ID (一意であれば一部でも可)、または記録・バンドル・保存済みケースのパス。省略時は記録済みの全実行",
  },
  saveCase: {
    en: "save each replayed run as a test case, with what today's procedures do as its expectation",
    ja: "再生した実行を、現在の処理手順の結果を期待値とするテストケースとして保存する",
  },
  json: { en: "print it as one JSON object on stdout", ja: "1 つの JSON で標準出力に表示します" },
  status: {
    en: "Nothing is started, asked or changed; nothing is written but cases.\n\nExit status: 0 all the same, 1 something differs, is open or cannot be replayed, 2 wrong words.",
    ja: "コマンドの起動、ノードへの問い合わせ、変更は行いません。書き込むのはケースだけです。\n\n終了コード: 0 すべて同じ、1 相違・途中まで・再生不可のいずれかあり、2 引数の誤り。",
  },
  none: { en: "There is no recorded run to replay.", ja: "再生できる実行記録がありません。" },
  notFound: {
    en: "{word}: there is no such file, and no recorded run with that in its id. Recorded runs: {count}; the latest is {latest}.",
    ja: "{word}: 該当するファイルも、ID にこれを含む実行記録もありません。実行記録は {count} 件、最新は {latest} です。",
  },
  several: {
    en: "{word}: several runs have that in their id: {files}. Give more of it.",
    ja: "{word}: ID にこれを含む実行が複数あります: {files}。より長く指定してください。",
  },
  badWord: { en: "{word} cannot be read: {why}.", ja: "{word} を読み込めません: {why}" },
  saved: { en: "saved {file}", ja: "{file} に保存しました" },
  taken: {
    en: "{file} holds something else, and was left as it is.",
    ja: "{file} は別の内容のため、上書きしませんでした。",
  },
  notSaved: { en: "{file} cannot be written: {why}", ja: "{file} に書き込めません: {why}" },
  summary: {
    en: "Replayed by volkit {version}: {counts}.",
    ja: "volkit {version} で再生: {counts}",
  },
  count: { en: "{n} {verdict}", ja: "{verdict} {n} 件" },
  recordedBy: { en: "recorded by volkit {version}", ja: "volkit {version} で記録" },
  at: { en: "at {step}", ja: "{step}" },
  atPeer: { en: "at {step} for {peer}", ja: "{step} (対向側 {peer})" },
  recorded: { en: "then: {what}", ja: "記録: {what}" },
  today: { en: "today: {what}", ja: "現在: {what}" },
  withStatus: { en: "{came} (exit status {exitCode})", ja: "{came} (終了コード {exitCode})" },
  nothing: { en: "nothing", ja: "なし" },
  asksLine: { en: "asks {command}", ja: "{command} を実行" },
  findsLine: { en: "finds {finding}", ja: "{finding}" },
  after: { en: 'the answer before it: "{command}" {how}', ja: "直前の応答: 「{command}」{how}" },
  more: { en: "… and {n} more lines", ja: "… ほか {n} 行" },
  readOtherwise: {
    en: "its output was read as {then} and is read as {now} today",
    ja: "出力の文字コードは、記録時は {then}、現在は {now} と解釈",
  },
  recordedWhole: {
    en: "then, in all: {came}; commands: {commands}; said: {ids}",
    ja: "全体 (記録): {came}、コマンド {commands} 件、メッセージ: {ids}",
  },
  todayWhole: {
    en: "today, in all: {came}; commands: {commands}; said: {ids}",
    ja: "全体 (現在): {came}、コマンド {commands} 件、メッセージ: {ids}",
  },
} as const satisfies Record<string, Bilingual>;

export const verdictTexts = {
  same: { en: "same", ja: "同じ" },
  differs: { en: "differs", ja: "相違" },
  open: { en: "open", ja: "途中まで" },
  "not-replayable": { en: "not replayable", ja: "再生不可" },
} as const satisfies Record<Judgement["kind"] | "not-replayable", Bilingual>;

/** What a run came to, in a word or two. */
export const endTexts = {
  succeeded: { en: "succeeded", ja: "成功" },
  failed: { en: "failed", ja: "失敗" },
  refused: { en: "refused", ja: "未実行" },
  killed: { en: "killed", ja: "強制終了" },
  interrupted: { en: "interrupted", ja: "中断" },
  "would-succeed": { en: "would succeed", ja: "成功見込み" },
  "would-fail": { en: "would fail", ja: "失敗見込み" },
  depends: { en: "depends on {on}", ja: "{on} が正常なら成功見込み" },
  unknown: { en: "no answer", ja: "判定なし" },
  "record-ends": { en: "not known beyond what the record holds", ja: "記録にない応答が必要なため不明" },
} as const satisfies Record<string, Bilingual>;

export const differenceTexts = {
  asks: {
    en: "today asks {command}, which the record does not hold",
    ja: "現在は {command} を実行しますが、記録にはありません",
  },
  "asks-not": { en: "today does not ask {command} any more", ja: "現在は {command} を実行しません" },
  decides: { en: "the finding differs", ja: "判定が異なります" },
  says: { en: "what is said differs", ja: "出力するメッセージが異なります" },
  about: { en: "it is about another {what}", ja: "対象の{what}が異なります" },
  effect: {
    en: "whether {command} changes anything differs",
    ja: "{command} による変更の有無が異なります",
  },
  ends: { en: "it comes to something else", ja: "結果が異なります" },
} as const satisfies Record<Difference["kind"], Bilingual>;

export const aboutTexts = {
  tag: { en: "tag", ja: "タグ" },
  volume: { en: "volume", ja: "ボリューム" },
} as const satisfies Record<keyof About, Bilingual>;

export const effectTexts = {
  reads: { en: "it reads alone", ja: "参照のみ" },
  changes: { en: "it changes something", ja: "変更あり" },
} as const satisfies Record<HeldCall["effect"], Bilingual>;

export const openTexts = {
  killed: {
    en: "alike up to where the run was killed",
    ja: "強制終了または電源断で中断したところまでは同じです",
  },
  signal: {
    en: "alike up to where the run was ended by a signal",
    ja: "シグナルで終了したところまでは同じです",
  },
  deadline: {
    en: "alike up to where the rehearsal was past its deadline",
    ja: "リハーサルがタイムアウトしたところまでは同じです",
  },
  "gave-way": {
    en: "alike up to where the check gave way to a restore or remove",
    ja: "起動・停止処理に譲って終了したところまでは同じです",
  },
  "no-turn": {
    en: "the run did not begin, since another one was at work on the volume; there is nothing to compare",
    ja: "同じボリュームに対する他の処理が実行中で開始されなかったため、比較するものがありません",
  },
  configuration: {
    en: "the run was refused for its configuration, and a record does not hold one that is not usable",
    ja: "設定ファイルの問題で未実行となりました。使用できない設定ファイルの内容は記録に含まれません",
  },
  defect: {
    en: "alike up to where volkit itself failed",
    ja: "volkit 自体の不具合で終了したところまでは同じです",
  },
  "not-recorded": {
    en: "alike up to a question that the configuration may have answered then: a record as early as this does not hold what it said of resources",
    ja: "当時の設定ファイルで決まっていた可能性のある問い合わせまでは同じです。初期の記録には、設定ファイルのリソースの内容が含まれません",
  },
  "under-way": {
    en: "alike up to a command that had not ended when the record was written",
    ja: "記録の時点で終了していなかったコマンドまでは同じです",
  },
} as const satisfies Record<OutsideEnd | BeyondRecord, Bilingual>;

export const impossibleTexts = {
  newer: {
    en: "it is of format {format} {formatVersion}, which a newer volkit wrote; this one reads format 1",
    ja: "新しい volkit の形式 {format} {formatVersion} です (この volkit が読めるのは形式 1)",
  },
  unreadable: {
    en: "it is no record that volkit wrote, or a broken one {where}",
    ja: "volkit の記録ではないか、壊れています {where}",
  },
  failed: { en: "it cannot be read: {why}", ja: "読み込めません: {why}" },
  vendor: {
    en: "it is the result of the vendor's script, which has no answers to replay",
    ja: "ベンダー製スクリプトの結果で、再生する応答がありません",
  },
  action: {
    en: "this volkit knows no action {action}",
    ja: "この volkit にはアクション {action} がありません",
  },
  configuration: {
    en: "this volkit does not understand the configuration in it: {problem}",
    ja: "この volkit では記録内の設定を解釈できません: {problem}",
  },
} as const satisfies Record<NotReplayable["why"]["kind"], Bilingual>;
