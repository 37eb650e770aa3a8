import type { Bilingual } from "@volkit/kit-orchestrator";
import type { NotMirroring } from "./plan.js";

/** What `volkit plan` says. In a text, `{name}` stands for a value. */
export const planTexts = {
  plan: {
    en: "show what an action would do now, command by command, and what it would come to; changes nothing",
    ja: "アクションが今実行された場合のコマンドと結果の見込みを表示します (変更は行いません)",
  },
  action: {
    en: "quickCheck, deepCheck, restore or remove, in any of their spellings",
    ja: "quickCheck、deepCheck、restore、remove のいずれか",
  },
  noAction: {
    en: "{value} is no action; plan takes quickCheck, deepCheck, restore, remove",
    ja: "{value} はアクションではありません。plan に指定できるのは quickCheck、deepCheck、restore、remove です",
  },
  withT: { en: "Give the tag with -t: {value}", ja: "タグは -t で指定してください: {value}" },
  tooMany: { en: "there are more words than it takes", ja: "引数が多すぎます" },
  json: {
    en: "print the plan as one JSON object on stdout",
    ja: "計画を 1 つの JSON で標準出力に表示します",
  },
  status: {
    en: "What only reads is asked for real. What would change something is not run and taken to come out well, and so is a question whose answer such a change decides. No record is kept, and no turn on the volume is taken.\n\nExit status: 0 it would succeed, or would if what was not run came out well; 1 it would fail, or a signal interrupted the plan; 2 no plan could be made.",
    ja: "参照だけのコマンドは実際に実行します。変更を伴うコマンドと、その変更の結果に左右される参照は実行せず、正常に終了したものとみなします。実行記録は残さず、ボリュームの排他も取得しません。\n\n終了コード: 0 成功する見込み (条件付きを含む)、1 失敗する見込み、または計画の作成を中断、2 計画を作成できない",
  },
  asking: { en: "asking: {command}", ja: "問い合わせ中: {command}" },
  interrupted: {
    en: "The plan was interrupted ({signal}). Nothing was changed.",
    ja: "計画の作成を中断しました ({signal})。変更は行っていません。",
  },
  heading: {
    en: "Plan: {action} of {tag} ({volume}) on {node}. Nothing is changed.",
    ja: "計画: {node} での {action} ({tag}、ボリューム {volume})。変更は行いません。",
  },
  observed: {
    en: "{tag} is only observed (mode in the configuration): LifeKeeper calls the vendor's scripts. This is what volkit would do.",
    ja: "{tag} は観察モード (設定の mode: observe) のため、実際には既存スクリプトが処理します。以下は volkit が処理した場合の内容です。",
  },
  underWay: {
    en: "At work on {volume} now: {other}. What is asked here can change under it, and {action} would have to wait or give way.",
    ja: "ボリューム {volume} に対して実行中の処理があります: {other}。参照結果は途中の状態の可能性があり、{action} は待機または終了となります。",
  },
  thisNode: { en: "This node ({node})", ja: "自ノード ({node})" },
  peer: {
    en: "Peer {peer} (the peers are handled side by side)",
    ja: "対向側ノード {peer} (対向側ノードは並行して処理)",
  },
  asked: { en: "asked", ja: "参照済み" },
  assumed: { en: "assumed", ja: "仮定" },
  "would-run": { en: "would run", ja: "実行予定" },
  found: { en: "found", ja: "結果" },
  taken: { en: "assumed", ja: "仮定" },
  says: { en: "would say", ja: "出力見込み" },
  because: { en: "because", ja: "理由" },
  assumedWhy: {
    en: "taken to be good: it comes after a change that was not made",
    ja: "正常とみなします (実行していない変更の後に行う参照のため)",
  },
  exitStatus: { en: "exit status {code}", ja: "終了コード {code}" },
  becauseFound: { en: "{number} found {decision}", ja: "{number} の結果が {decision}" },
  becauseWell: { en: "{number} came out well", ja: "{number} が正常に終了" },
  becauseAssumed: { en: "{number} is taken to come out well", ja: "{number} を正常終了とみなした場合" },
  "would-succeed": {
    en: "WOULD SUCCEED: {action} would end with 0, whatever became of the changes.",
    ja: "成功する見込み: {action} は、変更の成否によらず終了コード 0 で終了します。",
  },
  "would-report": {
    en: "WOULD SUCCEED, but ERROR would be reported: {ids}. {action} would end with 0.",
    ja: "終了コード 0 で終了する見込み。ただし ERROR が出力されます: {ids}",
  },
  reportsAsWell: {
    en: "ERROR would be reported even then: {ids}",
    ja: "正常に終了する場合も ERROR が出力されます: {ids}",
  },
  noSwitchover: {
    en: "Note: the mirror is {state}: the switchover ({number}) can be expected to fail (12500): the mirror must be mirroring for it (vendor's manual). volkit explain {guide}",
    ja: "注意: ミラーが{state}です。このままではスイッチオーバ ({number}) は失敗する (12500) と考えられます。手順: volkit explain {guide}",
  },
  ruleOut: {
    en: "Note: the mirror is {state}. Rule out a split brain first: volkit split-brain show {tag}",
    ja: "注意: ミラーが{state}です。実行前に volkit split-brain show {tag} でスプリットブレインでないことを確認してください。",
  },
  "would-fail": {
    en: "WOULD FAIL: {action} would end with 1, at {step}:",
    ja: "失敗する見込み: {action} は {step} で終了し、終了コードは 1 となります。",
  },
  depends: {
    en: "DEPENDS: {action} would end with 0 if each of these came out well. They were not run:",
    ja: "条件付きで成功する見込み: 次のコマンド (実行していません) がすべて正常であれば、{action} は終了コード 0 で終了します。",
  },
  ifItFails: { en: "if not", ja: "失敗時" },
  thenEnds: {
    en: "{action} ends there ({step}) as a failure, exit status 1",
    ja: "{action} は {step} で失敗として終了 (終了コード 1)",
  },
} as const satisfies Record<string, Bilingual>;

/** What stands for the values of a message that are known only once a command has failed. */
export const failedValues: Readonly<Record<"code" | "why", Bilingual>> = {
  code: { en: "CODE", ja: "CODE" },
  why: { en: "failed", ja: "が失敗しました" },
};

/** What a mirror is that is not mirroring, in a sentence. */
export const stateNow: Readonly<Record<NotMirroring, Bilingual>> = {
  paused: { en: "paused", ja: "一時停止中" },
  resync: { en: "in a resync", ja: "再同期中" },
  "resync pending": { en: "waiting for a resync", ja: "再同期待ち" },
  broken: { en: "broken", ja: "切断状態" },
  none: { en: "said to be none", ja: "「なし」の状態" },
  invalid: { en: "invalid", ja: "無効な状態" },
  unknown: { en: "in a state that volkit does not know", ja: "不明な状態" },
};
