import { describeFailure, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import type { Failure } from "@volkit/tool-command";
import type { Tone } from "../terminal/painter.js";
import { told } from "../told.js";
import { refusalWords, unsentWords } from "./reason-words.js";
import type { Result, Tried } from "./send-tests.js";

/** What became of a test, in a word or two, and whether that is well. */
export const resultWords: Readonly<
  Record<Result["kind"], { readonly word: Bilingual; readonly tone: Tone }>
> = {
  acknowledged: { word: { en: "acknowledged", ja: "応答確認" }, tone: "good" },
  sent: { word: { en: "sent", ja: "送信済み" }, tone: "good" },
  "handed-over": { word: { en: "handed over", ja: "受け渡し" }, tone: "good" },
  refused: { word: { en: "REFUSED", ja: "拒否" }, tone: "bad" },
  "timed-out": { word: { en: "TIMED OUT", ja: "応答なし" }, tone: "bad" },
  "not-sent": { word: { en: "NOT SENT", ja: "未送信" }, tone: "bad" },
  "not-handed-over": { word: { en: "NOT SENT", ja: "未送信" }, tone: "bad" },
  unknown: { word: { en: "UNKNOWN", ja: "不明" }, tone: "unknown" },
};

/** By whom, to whom or why, in a sentence. */
export function detailOf({ way, result }: Tried, language: Language): string {
  const reader = { language };
  switch (result.kind) {
    case "acknowledged": {
      const { by, tries } = result;
      return told(reader, tries > 1 ? texts.acknowledgedLate : texts.acknowledged, {
        by,
        tries: String(tries),
      });
    }
    case "sent":
      return told(reader, texts.sent, { to: result.to });
    case "handed-over":
      return texts.handedOver[language];
    case "refused":
      return told(reader, texts.because, { who: result.by, why: refusalWords[result.why].what[language] });
    case "timed-out":
      return told(reader, texts.timedOut, { to: result.to, tries: String(result.tries) });
    case "not-sent":
      return told(reader, texts.because, { who: result.about, why: unsentWords[result.why].what[language] });
    case "not-handed-over":
      return failed("EISMEventNotice", result.failure, language);
    case "unknown":
      return failed(`volkit snmp-notify ${way.name}`, result.failure, language);
  }
}

function failed(command: string, failure: Failure, language: Language): string {
  const sought = failure.kind === "missing" ? failure.lookedFor.join(", ") : "";
  const how = describeFailure(failure)[language];
  return told({ language }, sought === "" ? texts.failed : texts.notThere, { command, how, sought });
}

const texts = {
  acknowledged: { en: "{by} has it.", ja: "{by} が受信を確認しました。" },
  acknowledgedLate: {
    en: "{by} has it, at try {tries}.",
    ja: "{by} が {tries} 回目の送信で受信を確認しました。",
  },
  sent: {
    en: "It left for {to}. Version 1 has no answer: look for it in the manager.",
    ja: "{to} へ送信しました。バージョン 1 には応答がないため、マネージャ側で受信を確認してください。",
  },
  handedOver: {
    en: "EISMEventNotice took it. Nobody says whether it arrived: look for it in the manager.",
    ja: "EISMEventNotice に渡しました。届いたかどうかは分からないため、マネージャ側で受信を確認してください。",
  },
  timedOut: {
    en: "{to} did not answer; tries: {tries}.",
    ja: "{to} から応答がありません ({tries} 回送信)。",
  },
  failed: { en: "{command} {how}.", ja: "{command} {how}。" },
  notThere: { en: "{command} {how} ({sought}).", ja: "{command} {how} ({sought})。" },
  because: { en: "{who}: {why}.", ja: "{who}: {why}。" },
} as const satisfies Record<string, Bilingual>;
