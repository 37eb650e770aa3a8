import type { Bilingual } from "@volkit/message-table";
import type { MessageId } from "../messages/table.js";

/** Where the knowledge comes from that a step rests on. */
export const sureness = {
  kit: { en: "volkit's own, tested", ja: "volkit 自身の機能 (試験済み)" },
  practice: { en: "good practice; rests on no tool", ja: "一般的な運用 (ツールの動作によらない)" },
  manual: { en: "the vendor's manual", ja: "製品マニュアルによる" },
  seen: { en: "seen in scripts written for the real program", ja: "実製品用のスクリプトで確認" },
  captured: { en: "captured from the real tool", ja: "実ツールの出力で確認" },
  recalled: {
    en: "recalled from the vendor's manual, not found again: compare with the manual of your release first",
    ja: "製品マニュアルの記憶による (再確認できていないため、使用バージョンのマニュアルと照合してから実行)",
  },
  assumed: {
    en: "assumed: only a real node can tell",
    ja: "推定 (実機でのみ確認可能)",
  },
} as const satisfies Record<string, Bilingual>;

/** One thing to do. Placeholders as in a check; `{peer}` is the node that the commands are not typed on. */
export interface GuideStep {
  /** Only where this holds; steps with the same words belong together. */
  readonly when?: Bilingual;
  /** What to do, as a sentence. */
  readonly what: Bilingual;
  /** What one types; absent where it is a person's to do. */
  readonly command?: string;
  /** What shows that it went well, and what to do where it did not. */
  readonly expect: Bilingual;
  /** What the step rests on: one of {@link sureness}. */
  readonly sure: keyof typeof sureness;
}

/** How to get out of a situation, step by step. */
export interface Guide {
  /** The situation in a few words. */
  readonly title: Bilingual;
  /** The situation, and what must not be done in it. */
  readonly about: Bilingual;
  /** The messages that lead here. */
  readonly messages: readonly MessageId[];
  /** In the order to do them. */
  readonly steps: readonly GuideStep[];
}
