import type { Bilingual } from "@volkit/kit-orchestrator";

/** What is said around facts. */
export const factTexts = {
  disagreeing: {
    en: "Facts that are otherwise than volkit assumes",
    ja: "volkit の想定と異なることが確認された事項",
  },
  open: {
    en: "Facts that nothing seen here settles yet",
    ja: "まだ確認できていない事項",
  },
  agreeing: { en: "Facts that are as volkit assumes", ja: "volkit の想定どおりと確認された事項" },
  assumed: { en: "assumed", ja: "想定" },
  found: { en: "found", ja: "確認結果" },
  why: { en: "open", ja: "未確認" },
  setting: { en: "the setting to change", ja: "変更する設定" },
  noSetting: {
    en: "There is no setting for it: report it, with a bundle.",
    ja: "対応する設定はありません。バンドルを添えて報告してください。",
  },
} as const satisfies Record<string, Bilingual>;
