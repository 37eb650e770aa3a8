import type { Bilingual } from "@volkit/kit-orchestrator";

/** What is said around facts. In a text, `{name}` stands for a value. */
export const factTexts = {
  otherwise: { en: "OTHERWISE THAN ASSUMED", ja: "想定と相違" },
  open: { en: "OPEN", ja: "未確認" },
  agrees: { en: "AS ASSUMED", ja: "想定どおり" },
  summary: {
    en: "What volkit assumes of the tools: {agrees} as assumed, {otherwise} otherwise, {open} open on this node",
    ja: "ツールに関する volkit の想定: 想定どおり {agrees}、相違 {otherwise}、このノードでは未確認 {open}",
  },
  hint: {
    en: "volkit doctor --facts tells each.",
    ja: "volkit doctor --facts で各項目を表示します。",
  },
  assumed: { en: "Assumed", ja: "想定" },
  found: { en: "Found", ja: "確認結果" },
  why: { en: "Not known", ja: "未確認の理由" },
  sources: { en: "See", ja: "参照" },
  remedy: { en: "Do", ja: "対処" },
  setting: {
    en: "See the setting {setting}; and report it, with a bundle.",
    ja: "設定 {setting} を確認し、バンドルを添えて報告してください。",
  },
  noSetting: {
    en: "There is no setting for it: report it, with a bundle.",
    ja: "対応する設定はありません。バンドルを添えて報告してください。",
  },
} as const satisfies Record<string, Bilingual>;
