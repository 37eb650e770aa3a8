import type { Bilingual } from "@volkit/kit-orchestrator";

/** What is said about finding records, by every command that reads them. */
export const recordedTexts = {
  from: {
    en: "look at the records in a folder or in a bundle of volkit doctor instead of this node's own; may be given several times",
    ja: "自ノードの記録の代わりに、フォルダまたは volkit doctor のバンドル内の記録を参照する (複数指定可)",
  },
  noFolder: {
    en: "Nothing says where runs are recorded: set LKROOT, or records.folder in the configuration, or name a folder or a bundle with --from.",
    ja: "記録の保存先が分かりません。LKROOT を設定するか、設定ファイルの records.folder、または --from でフォルダかバンドルを指定してください。",
  },
  noSource: {
    en: "--from {path}: there is no such folder or file.",
    ja: "--from {path}: フォルダもファイルもありません。",
  },
  badSource: {
    en: "{path} cannot be read: {why}.",
    ja: "{path} を読み込めません: {why}",
  },
  notRead: { en: "{count} files could not be read:", ja: "読み込めないファイルが {count} 件あります:" },
  newer: {
    en: "{file}: {format} of format {version}, which a later volkit wrote; this one reads format 1",
    ja: "{file}: 新しい volkit の記録 ({format} 形式 {version}) のため読み込めません (対応形式: 1)",
  },
  unreadable: { en: "{file}: no record, or a damaged one", ja: "{file}: 記録ではないか、破損しています" },
  unreadableAt: {
    en: "{file}: a damaged record ({where} is not as it should be)",
    ja: "{file}: 記録が破損しています (問題のあるキー: {where})",
  },
  failed: { en: "{file}: {why}", ja: "{file}: {why}" },
  moreNotRead: { en: "… and {count} more", ja: "… 他 {count} 件" },
} as const satisfies Record<string, Bilingual>;
