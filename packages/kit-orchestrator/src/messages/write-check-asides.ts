import type { MessageEntry } from "./entry.js";

/** What the kit's own write check says besides its outcome: VK601, VK612, VK613. */
export const writeCheckAsideMessages = {
  VK601: {
    severity: "INFO",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: CheckVolume is not there; volkit itself checks whether {volume} can be written.",
      ja: "{step}: 自ノードに CheckVolume がないため、ボリューム {volume} への書き込み確認は volkit 自身が行います。",
    },
    meaning: {
      en: "CheckVolume is LifeKeeper's. Where it is not there volkit writes a small file LK_<digits>.tmp by itself, reads it back and deletes it.",
      ja: "CheckVolume は LifeKeeper のツールです。ない場合は volkit 自身が小さなファイル LK_<数字>.tmp を書き込み、読み戻して削除します。",
    },
    remedy: {
      en: "Nothing, if it is meant to be so: writeCheck.by set to built-in says that. If CheckVolume is installed elsewhere, name it under tools in the configuration.",
      ja: "意図したものであれば対処は不要です (設定の writeCheck.by を built-in にするとこの表示は出ません)。別の場所にある場合は設定の tools に記載してください。",
    },
  },
  VK612: {
    severity: "WARN",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: {volume} can be written, but it took {seconds} s (more than writeCheck.slow, {slow} s). Look at the disk.",
      ja: "{step}: ボリューム {volume} に書き込めましたが、{seconds} 秒かかりました (writeCheck.slow の {slow} 秒を超過)。ディスクの状態を確認してください。",
    },
    meaning: {
      en: "Four bytes take a healthy disk a moment. Slowness often comes before a hang.",
      ja: "正常なディスクであれば 4 バイトの書き込みは一瞬で終わります。遅延は無応答の前兆であることがあります。",
    },
    remedy: {
      en: "Look at the load, the disk and the event log; writeCheck.slow in the configuration is the limit.",
      ja: "負荷、ディスク、イベントログを確認してください。しきい値は設定の writeCheck.slow で変更できます。",
    },
  },
  VK613: {
    severity: "WARN",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check could not delete its own file {file} in the root of {volume}. It is left there; the next check tries again.",
      ja: "{step}: 書き込み確認用のファイル {file} をボリューム {volume} の直下から削除できず、残っています。次の書き込み確認で再度削除を試みます。",
    },
    meaning: {
      en: "The file holds four bytes at most and is of no use to anybody.",
      ja: "最大 4 バイトの、ほかに用途のないファイルです。",
    },
    remedy: {
      en: "Delete it by hand where it stays; find out who keeps it open.",
      ja: "残り続ける場合は手動で削除し、ファイルを開いているプログラムがないか確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
