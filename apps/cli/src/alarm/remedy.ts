import type { Bilingual } from "@volkit/kit-orchestrator";
import { refusalWords, unsentWords } from "./reason-words.js";
import type { Result } from "./send-tests.js";

/** What to do about a test that did not come through; undefined where there is nothing to be done. */
export function remedyOf(result: Result): Bilingual | undefined {
  switch (result.kind) {
    case "acknowledged":
    case "sent":
    case "handed-over":
      return undefined;
    case "refused":
      return refusalWords[result.why].remedy;
    case "not-sent":
      return unsentWords[result.why].remedy;
    case "timed-out":
      return timedOut;
    case "not-handed-over":
      return notHandedOver;
    case "unknown":
      return unknown;
  }
}

const timedOut: Bilingual = {
  en: "See that the manager runs and takes informs, that UDP comes through in both directions, and that community or user are right: most managers leave a wrong one without an answer.",
  ja: "マネージャが起動し inform を受け付けるか、UDP が双方向に通るか、コミュニティ名またはユーザーが正しいかを確認してください (誤っている場合、多くのマネージャは応答しません)。",
};

const notHandedOver: Bilingual = {
  en: "See that LKBIN or LKROOT lead to LifeKeeper's programs and that the service LifeKeeper External Interfaces runs, and run volkit doctor. Or have volkit tell the managers itself (snmp.notifier).",
  ja: "LKBIN または LKROOT が LifeKeeper のプログラムを指しているか、LifeKeeper External Interfaces サービスが起動しているかを volkit doctor も使って確認してください。snmp.notifier の変更により volkit から直接通知することもできます。",
};

const unknown: Bilingual = {
  en: "It may have arrived: look for it in the manager. If it takes its time, raise timeouts.snmp-notify, or lower snmp.timeout and snmp.retries.",
  ja: "届いている可能性があるため、マネージャ側を確認してください。時間がかかっている場合は timeouts.snmp-notify を延ばすか、snmp.timeout と snmp.retries を減らしてください。",
};
