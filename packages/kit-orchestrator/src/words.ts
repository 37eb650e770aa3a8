import type { MirrorState, Role } from "@volkit/emcmd-parser";
import type { WriteCheckStep } from "@volkit/volume-health";
import type { Bilingual } from "@volkit/message-table";

/** A node's role in a mirror, as messages say it. */
export const roleWords: Readonly<Record<Role, Bilingual>> = {
  source: { en: "source", ja: "ソース" },
  target: { en: "target", ja: "ターゲット" },
  none: { en: "none", ja: "なし" },
  invalid: { en: "invalid", ja: "無効" },
  unknown: { en: "unknown", ja: "不明" },
};

/** A mirror's state, as messages say it. */
export const mirrorStateWords: Readonly<Record<MirrorState, Bilingual>> = {
  mirroring: { en: "mirroring", ja: "ミラーリング中" },
  paused: { en: "paused", ja: "一時停止" },
  resync: { en: "resync", ja: "再同期中" },
  "resync pending": { en: "resync pending", ja: "再同期待ち" },
  broken: { en: "broken", ja: "切断" },
  none: { en: "none", ja: "なし" },
  invalid: { en: "invalid", ja: "無効" },
  unknown: { en: "unknown", ja: "不明" },
};

/** A step of the built-in write check, as messages say it. */
export const writeCheckStepWords: Readonly<Record<WriteCheckStep, Bilingual>> = {
  start: { en: "start", ja: "開始" },
  sweep: { en: "sweep", ja: "古いファイルの削除" },
  create: { en: "create", ja: "ファイルの作成" },
  write: { en: "write", ja: "書き込み" },
  flush: { en: "flush", ja: "ディスクへの反映" },
  close: { en: "close", ja: "ファイルを閉じる" },
  reopen: { en: "reopen", ja: "ファイルを再度開く" },
  read: { en: "read", ja: "読み出し" },
  delete: { en: "delete", ja: "ファイルの削除" },
};

/** Why no peer of a resource is known, where nothing failed: nobody named one. */
export const noPeersWords = {
  configuration: { en: "the configuration names none", ja: "設定に記載がありません" },
  lifekeeper: { en: "eqv_list shows none", ja: "eqv_list に該当する行がありません" },
} as const satisfies Record<string, Bilingual>;

/** Who was told of a split brain, where nobody was. */
export const nobodyWords: Bilingual = { en: "nobody yet", ja: "なし" };

/** What a manager is told of a split brain, as messages say it. */
export const alarmWords = {
  "split-brain": { en: "of the split brain", ja: "スプリットブレインの発生" },
  "split-brain-over": { en: "that the split brain is over", ja: "スプリットブレインの解消" },
} as const satisfies Record<string, Bilingual>;
