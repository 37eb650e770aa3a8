import type { Bilingual } from "@volkit/kit-orchestrator";
import type { FactName } from "./seen.js";

/** What the facts are called. */
export const factWords: Readonly<Record<FactName, Bilingual>> = {
  role: { en: "role in the mirror", ja: "ミラーの役割" },
  mirror: { en: "mirror", ja: "ミラーの状態" },
  resource: { en: "resource in LifeKeeper", ja: "リソースのステータス" },
  service: { en: "LifeKeeper service", ja: "LifeKeeper サービス" },
  volumeLock: { en: "DataKeeper's lock", ja: "DataKeeper のロック" },
  lifeKeeperLock: { en: "LifeKeeper's lock", ja: "LifeKeeper のロック" },
  fileSystem: { en: "file system", ja: "ファイルシステム" },
  writable: { en: "volume can be written", ja: "ボリュームへの書き込み" },
  shadowStorage: { en: "shadow-copy storage", ja: "VSS の記憶域" },
  shadowCopies: { en: "shadow copies", ja: "シャドウコピー" },
  schedule: { en: "shadow-copy schedule", ja: "VSS のスケジュールタスク" },
  flag: { en: "split-brain flag", ja: "スプリットブレインのフラグ" },
};

/** The values of facts that are words of this kit; in a text, `{command}` stands for a command. */
export const nodesSeenTexts = {
  notAsked: { en: "nobody asked in this run", ja: "この実行では確認していません" },
  notAskedInRuns: { en: "nobody asked in these runs", ja: "これらの実行では確認していません" },
  notAskedBefore: {
    en: "it was changed before anybody asked",
    ja: "変更前の状態は確認していません",
  },
  seenBefore: {
    en: '"{was}" when last looked at, before the role or DataKeeper\'s lock may have changed',
    ja: "最後の確認時は「{was}」。その後、役割または DataKeeper のロックが変わった可能性があります",
  },
  succeeded: {
    en: '"{command}" succeeded; nobody looked afterwards',
    ja: "「{command}」の成功からの推定（その後の確認なし）",
  },
  underWay: {
    en: '"{command}" was under way when the run ended, and nothing looked at what it left',
    ja: "「{command}」の実行中に処理が終了しました。その後の状態は確認していません",
  },
  contradicts: {
    en: '"{command}" gave lines that contradict each other, or no state',
    ja: "「{command}」の応答が矛盾しているか、ステータスがありません",
  },
  deleted: {
    en: '"{command}" was run; it deletes only some kinds of copies, and nobody looked afterwards',
    ja: "「{command}」を実行済み。削除されない種類のコピーがあり、その後の確認はしていません",
  },
  remade: {
    en: '"{command}" makes the mirror anew; nobody looked afterwards',
    ja: "「{command}」によりミラーが再作成されました。その後の確認はしていません",
  },
  noTask: {
    en: '"{command}" found no task: there is none, or it may not be seen',
    ja: "「{command}」でタスクを確認できません（タスクがないか、参照権限がありません）",
  },
  notClean: {
    en: '"{command}" did not end with 0: dirty, or it could not tell',
    ja: "「{command}」の終了コードが 0 以外です（ダーティ、または判定不可）",
  },
  restored: {
    en: "restore ended with 0; LifeKeeper then takes the resource for in service",
    ja: "restore の終了コード 0 からの推定（LifeKeeper がリソースを起動状態とする）",
  },
  notRestored: {
    en: "restore did not end with 0; LifeKeeper then takes the resource for failed",
    ja: "restore の終了コード 0 以外からの推定（LifeKeeper がリソースを障害状態とする）",
  },
  killed: {
    en: "restore was killed; nobody looked at what LifeKeeper then took the resource for",
    ja: "restore が強制終了したため、その後のステータスは確認していません",
  },
  noMirror: { en: "none", ja: "なし" },
  noSuchTag: { en: "no such resource", ja: "リソースなし" },
  stopping: { en: "stopping", ja: "停止処理中" },
  locked: { en: "locked", ja: "ロック中" },
  unlocked: { en: "unlocked", ja: "ロックなし" },
  present: { en: "present", ja: "あり" },
  absent: { en: "none", ja: "なし" },
  raised: { en: "RAISED", ja: "あり" },
  notRaised: { en: "not raised", ja: "なし" },
  enabled: { en: "enabled", ja: "有効" },
  there: { en: "there", ja: "あり" },
  clean: { en: "clean", ja: "正常" },
  yes: { en: "yes", ja: "可" },
  no: { en: "NO", ja: "不可" },
} as const satisfies Record<string, Bilingual>;
