import type { MirrorState, Role } from "@volkit/emcmd-parser";
import type { Bilingual } from "./language.js";

/** A node's role in a mirror, as messages say it. */
export const roleWords: Readonly<Record<Role, Bilingual>> = {
  source: { en: "source", ja: "ソース" },
  target: { en: "target", ja: "ターゲット" },
  none: { en: "none", ja: "なし" },
  invalid: { en: "invalid", ja: "無効" },
  unknown: { en: "unknown", ja: "不明" },
};

/** A mirror's state, as messages say it. */
export const mirrorStateWords: Readonly<Record<MirrorState, Bilingual>> = {
  mirroring: { en: "mirroring", ja: "ミラーリング中" },
  paused: { en: "paused", ja: "一時停止" },
  resync: { en: "resync", ja: "再同期中" },
  "resync pending": { en: "resync pending", ja: "再同期待ち" },
  broken: { en: "broken", ja: "切断" },
  none: { en: "none", ja: "なし" },
  invalid: { en: "invalid", ja: "無効" },
  unknown: { en: "unknown", ja: "不明" },
};
