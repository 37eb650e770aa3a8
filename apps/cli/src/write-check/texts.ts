import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit write-check` says to a person beside the messages. */
export const writeCheckTexts = {
  written: {
    en: "{volume} can be written: a file was written, read back and deleted in {seconds} s.",
    ja: "ボリューム {volume} に書き込めることを確認しました (書き込み、読み戻し、削除: {seconds} 秒)。",
  },
  unlocked: {
    en: "Whether another write check was at work is not known, and no old file was removed: {why}.",
    ja: "ほかの書き込み確認が実行中かどうか確認できないため、古いファイルの削除は行っていません: {why}。",
  },
} as const satisfies Record<string, Bilingual>;
