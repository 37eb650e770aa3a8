import type { MessageEntry } from "./entry.js";

/** What is said where messages could not also go where the configuration's `log` sends them: VK151 to VK154. */
export const outletMessages = {
  VK151: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The log {file} is not kept as configured: {why}. The action itself is not affected.",
      ja: "ログ {file} を設定どおりに記録できません: {why}。処理そのものに影響はありません。",
    },
    meaning: {
      en: "A full or hanging disk, missing rights, or something in the file's place that is no ordinary file. Nothing is written through a link.",
      ja: "ディスクの空き不足や応答なし、権限不足、または通常のファイル以外のものが同じ名前で存在します。リンク先へは書き込みません。",
    },
    remedy: {
      en: "Look at the file and its folder; the run's record has its messages too. log.file in the configuration names the file.",
      ja: "ファイルとフォルダを確認してください。メッセージは実行記録にも残ります。ファイルは設定の log.file で指定します。",
    },
  },
  VK152: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{count} of {all} messages of this run were not written by lk_err: {why}. The action itself is not affected.",
      ja: "今回のメッセージ {all} 件のうち {count} 件を lk_err で出力できませんでした: {why}。処理そのものに影響はありません。",
    },
    meaning: {
      en: "lk_err failed, or took longer than one run has for it (3 s in all). This message itself is not handed to lk_err.",
      ja: "lk_err が失敗したか、1 回の実行で使用できる時間 (合計 3 秒) を超えました。このメッセージ自体は lk_err に渡しません。",
    },
    remedy: {
      en: "Try lk_err by hand with the same arguments; log.lkErr in the configuration has its class, destination and program.",
      ja: "lk_err を同じ引数で手動実行して確認してください。クラス、出力先、プログラム名は設定の log.lkErr で指定します。",
    },
  },
  VK153: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{count} of {all} messages of this run were not written to the Application log: {why}. The action itself is not affected.",
      ja: "今回のメッセージ {all} 件のうち {count} 件をアプリケーションログに出力できませんでした: {why}。処理そのものに影響はありません。",
    },
    meaning: {
      en: "Windows PowerShell writes them for volkit, and it is not there, was not allowed to, or took longer than 10 s.",
      ja: "出力には Windows PowerShell を使用します。プログラムがないか、権限がないか、10 秒以内に終了しませんでした。",
    },
    remedy: {
      en: "Register the source once as administrator (New-EventLog -LogName Application -Source volkit), or take log.eventLog out of the configuration.",
      ja: "管理者としてソースを一度登録する (New-EventLog -LogName Application -Source volkit) か、設定から log.eventLog を削除してください。",
    },
  },
  VK154: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "In the configuration {file}, log.eventLog is set, and {platform} has no Application log: nothing is written there.",
      ja: "設定ファイル {file} に log.eventLog が指定されていますが、{platform} にはアプリケーションログがないため、出力されません。",
    },
    meaning: {
      en: "The Application log is Windows' own. Elsewhere each run that says something tells that it could not be written (VK153).",
      ja: "アプリケーションログは Windows の機能です。他のシステムでは、メッセージのある実行のたびに VK153 を出力します。",
    },
    remedy: {
      en: "Take log.eventLog out, and use log.file there.",
      ja: "log.eventLog を削除し、log.file を使用してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
