import type { MirrorState } from "@volkit/emcmd-parser";
import { mirrorStateWords, type Bilingual, type Decision, type Language } from "@volkit/kit-orchestrator";
import { valueWords as deliveredWords } from "../recorded/value-words.js";

/** A finding of a procedure, as a person is told it: `role: source`. */
export function decisionWords(
  { about, value }: Pick<Decision, "about" | "value">,
  language: Language,
): string {
  return `${subjectWords(about, language)}: ${valueWords(value, language)}`;
}

/** What a finding is about. */
export function subjectWords(about: string, language: Language): string {
  const [, manager] = /^alarm (.*)$/.exec(about) ?? [];
  if (manager !== undefined)
    return { en: `manager ${manager}`, ja: `マネージャ ${manager} への通知` }[language];
  return subjects.get(about)?.[language] ?? about;
}

/** What was found: `OSU, wanted OSF`. */
export function valueWords(value: string, language: Language): string {
  if (language === "en") return value;
  const [, now, then] = /^(.*), wanted (.*)$/.exec(value) ?? [];
  if (now !== undefined) return `${now} (期待値 ${then ?? ""})`;
  return values.get(value) ?? deliveredWords("why", value, language);
}

/** The states of the mirrors, as they follow a role: `, mirror: paused`; empty where none was told. */
export function mirrorWords(mirrors: readonly MirrorState[], language: Language): string {
  if (mirrors.length === 0) return "";
  const comma = { en: ", ", ja: "、" }[language];
  const states = mirrors.map((state) => mirrorStateWords[state][language]).join(comma);
  return `${comma}${{ en: "mirror", ja: "ミラー" }[language]}: ${states}`;
}

/** What findings are about. */
const subjects: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries({
    role: { en: "role", ja: "役割" },
    peers: { en: "peers", ja: "対向側ノード" },
    "peer state": { en: "state of the peer's resource", ja: "対向側リソースのステータス" },
    "split brain": { en: "split brain", ja: "スプリットブレイン" },
    "peer shadow copies": { en: "shadow copies on the peer", ja: "対向側ノードのシャドウコピー" },
    "LifeKeeper's lock": { en: "LifeKeeper's lock", ja: "LifeKeeper のロック" },
    "shadow-copy storage": { en: "shadow-copy storage", ja: "VSS の記憶域" },
    LifeKeeper: { en: "LifeKeeper", ja: "LifeKeeper" },
    "shadow copies": { en: "shadow copies", ja: "シャドウコピー" },
    flag: { en: "flag", ja: "フラグ" },
    "write check": { en: "write check", ja: "書き込み確認" },
    "write check without a lock": { en: "write check without a lock", ja: "ロックなしの書き込み確認" },
  }),
);

const values: ReadonlyMap<string, string> = new Map(
  Object.entries({
    source: "ソース",
    target: "ターゲット",
    none: "なし",
    invalid: "無効",
    unknown: "不明",
    yes: "あり",
    no: "なし",
    present: "あり",
    absent: "なし",
    stopping: "停止処理中",
    "not stopping": "停止処理中ではない",
    locked: "あり",
    unlocked: "なし",
    written: "書き込み可",
    over: "解消済み",
    raised: "あり",
    "not raised": "なし",
  }),
);
