import type { Bilingual } from "@volkit/kit-orchestrator";

/** How something differs from what the manifest says of it. */
export const whatChanged = {
  edited: { en: "it was changed", ja: "内容が変更されています" },
  changed: { en: "it was changed", ja: "内容が変更されています" },
  missing: { en: "it is not there any more", ja: "ファイルがありません" },
} satisfies Record<string, Bilingual>;
