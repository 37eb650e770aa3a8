import type { MessageEntry } from "./entry.js";

/** What is said where metrics cannot be written or kept: VK155 to VK157. */
export const metricsMessages = {
  VK155: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The metrics could not be written to {folder}: {why}. What stands there is that of an earlier run. The action itself is not affected.",
      ja: "メトリクスを {folder} へ書き込めません: {why}。以前の実行時の内容が残ります。処理そのものに影響はありません。",
    },
    meaning: {
      en: "The folder is not there, is full or read-only, or rights are missing. Prometheus goes on with old values.",
      ja: "フォルダがない、空き不足、読み取り専用、権限不足などです。Prometheus には古い値が渡り続けます。",
    },
    remedy: {
      en: "Make the folder that metrics.folder names, and let LifeKeeper's account write there.",
      ja: "metrics.folder のフォルダを作成し、LifeKeeper の実行アカウントに書き込み権限を与えてください。",
    },
  },
  VK156: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "What the metrics count could not be kept in {folder}: {why}. This run is missing in the counters. The action itself is not affected.",
      ja: "メトリクスの累計値を {folder} に保存できません: {why}。今回の実行は累計に含まれません。処理そのものに影響はありません。",
    },
    meaning: {
      en: "Counters go on from run to run in the folder .metrics beside the records, and it cannot be used.",
      ja: "累計値は記録フォルダの下の .metrics に保存して引き継ぎますが、使用できません。",
    },
    remedy: {
      en: "Make room or give rights; records.folder in the configuration names another folder.",
      ja: "空き容量や権限を確認してください。設定の records.folder で別のフォルダを指定できます。",
    },
  },
  VK157: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "What the metrics counted up to here is lost: {file} cannot be understood. The counters begin at 0 again.",
      ja: "メトリクスのこれまでの累計値を引き継げません。{file} の内容を解釈できないため、0 から数え直します。",
    },
    meaning: {
      en: "The file was damaged, or written by another release. Prometheus takes it for a restart, and goes on.",
      ja: "ファイルが破損したか、別の版で書き込まれています。Prometheus では再起動と同様に扱われます。",
    },
    remedy: {
      en: "Nothing; the file is written anew. If it comes again, look at the disk.",
      ja: "対処は不要です (ファイルは書き直されます)。繰り返す場合はディスクを確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
