import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Severity } from "./finding.js";

/** The word for each severity: colour is never the only carrier. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  bad: { en: "BAD", ja: "異常" },
  warning: { en: "WARNING", ja: "警告" },
  unknown: { en: "UNKNOWN", ja: "不明" },
  good: { en: "OK", ja: "正常" },
};

/** The columns that the longest of them takes, in each language. */
export const severityColumns = { en: 7, ja: 4 } as const;
