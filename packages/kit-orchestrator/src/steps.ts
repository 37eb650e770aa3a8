import type { Bilingual } from "@volkit/message-table";

/**
 * The steps of the procedures, each with what it does or asks, in a few words. A step has its procedure's name
 * and its number in the seed's outline of that procedure, whose restore (2) is in three parts here. `clear` is not the seed's: it is
 * what `volkit split-brain clear` does. `start` is what happens before a procedure; `volume` and `peers` are the two look-ups it may need.
 */
export const steps = {
  start: { en: "before the procedure", ja: "処理の開始前" },
  volume: { en: "find the volume of the tag", ja: "タグのボリュームを調べる" },
  peers: { en: "find the other nodes of the tag", ja: "タグの対向側ノードを調べる" },
  "monitor.1": { en: "read the mirror on this node", ja: "自ノードのミラー情報を取得する" },
  "monitor.2": { en: "which role is this node in?", ja: "自ノードの役割を判定する" },
  "monitor.3": {
    en: "make the peer's resource state agree with the mirror",
    ja: "対向側リソースのステータスをミラーの状態に合わせる",
  },
  "monitor.4": { en: "is there a split brain?", ja: "スプリットブレインの有無を確認する" },
  "monitor.5": { en: "delete the peer's shadow copies", ja: "対向側ノードの VSS を削除する" },
  "monitor.6": { en: "can the volume be written?", ja: "ボリュームに書き込めるか確認する" },
  "restore.1": { en: "refresh the mirror state", ja: "ミラーの状態を更新する" },
  "restore.2a": { en: "which role is this node in?", ja: "自ノードの役割を判定する" },
  "restore.2b": { en: "source: unlock the volume", ja: "ソース: ボリュームのロックを解除する" },
  "restore.2c": { en: "target: switch over to this node", ja: "ターゲット: 自ノードへスイッチオーバする" },
  "restore.3": { en: "is LifeKeeper's lock on? release it", ja: "LifeKeeper のロックを確認し、解除する" },
  "restore.4": { en: "is the file system dirty?", ja: "ファイルシステムがダーティか確認する" },
  "restore.5": { en: "can the volume be written?", ja: "ボリュームに書き込めるか確認する" },
  "restore.6": { en: "enable the shadow-copy schedule", ja: "VSS のスケジュールタスクを有効化する" },
  "remove.1": { en: "does the volume hold shadow-copy storage?", ja: "VSS の記憶域の有無を確認する" },
  "remove.2": { en: "is LifeKeeper itself stopping?", ja: "LifeKeeper が停止処理中か確認する" },
  "remove.3": { en: "refresh the mirror state", ja: "ミラーの状態を更新する" },
  "remove.4": { en: "which role is this node in?", ja: "自ノードの役割を判定する" },
  "remove.5": { en: "delete the volume's shadow copies, and look again", ja: "VSS を削除し、残りを確認する" },
  "remove.6": { en: "lock the volume", ja: "ボリュームをロックする" },
  "clear.1": { en: "read the mirror on every node", ja: "全ノードのミラー情報を取得する" },
  "clear.2": { en: "is the split brain over?", ja: "スプリットブレインが解消したか判定する" },
  "clear.3": { en: "take the flag away on every node", ja: "全ノードのフラグを削除する" },
  "clear.4": { en: "is the flag gone?", ja: "フラグが削除されたか確認する" },
  "clear.5": { en: "tell the managers that it is over", ja: "解消したことをマネージャへ通知する" },
} as const satisfies Record<string, Bilingual>;

/** A step by its name: `monitor.3`, `peers`. */
export type Step = keyof typeof steps;
