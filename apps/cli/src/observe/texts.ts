import type { Bilingual } from "@volkit/kit-orchestrator";

/** What a rehearsal by hand says. */
export const observeTexts = {
  "would-succeed": { en: "{action} would succeed.", ja: "{action} は成功する見込みです。" },
  "would-fail": { en: "{action} would fail.", ja: "{action} は失敗する見込みです。" },
  depends: {
    en: "{action} would succeed if these, which were not run, came out well:",
    ja: "{action} は、次のコマンド (実行していません) がすべて正常であれば成功する見込みです:",
  },
  unknown: {
    en: "Nothing could be found out about {action}.",
    ja: "{action} の結果は判断できませんでした。",
  },
  words: { en: "It would say:", ja: "出力されるメッセージ:" },
  also: {
    en: "Not run either, and nothing depends on it:",
    ja: "その他に実行しなかったコマンド (結果に影響しません):",
  },
} as const satisfies Record<string, Bilingual>;
