import type { Bilingual } from "@volkit/kit-orchestrator";
import { refusalWords, unsentWords } from "./reason-words.js";
import type { Tried } from "./send-tests.js";

/** What to do about a test that did not come through; undefined where there is nothing to be done. */
export function remedyOf({ way, result }: Pick<Tried, "way" | "result">): Bilingual | undefined {
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
      return way.kind === "manager" && way.manager.version === "3" ? timedOutByUser : timedOut;
    case "not-handed-over":
      return notHandedOver;
    case "unknown":
      return unknown;
  }
}

const timedOut: Bilingual = {
  en: "See that host and port are the manager's, that it runs and takes informs, that firewalls let UDP through in both directions, and that the community is right: most managers leave a wrong one without an answer.",
  ja: "host と port が正しいか、マネージャが起動し inform を受け付けるか、ファイアウォールで UDP が双方向に許可されているか、コミュニティ名が正しいかを確認してください (コミュニティ名が誤っている場合、多くのマネージャは応答しません)。",
};

const timedOutByUser: Bilingual = {
  en: "See that host and port are the manager's, that it runs and takes informs, that firewalls let UDP through in both directions, and that privacy's password is right: some managers leave what they cannot decrypt without an answer. See also that it takes the user for informs (with its own engine ID, not that of a sender of traps).",
  ja: "host と port が正しいか、マネージャが起動し inform を受け付けるか、ファイアウォールで UDP が双方向に許可されているか、privacy のパスワードが正しいかを確認してください (復号できない場合に応答しないマネージャがあります)。ユーザーが inform 用に (送信元ではなくマネージャ自身のエンジン ID で) 登録されているかも確認してください。",
};

const notHandedOver: Bilingual = {
  en: "See that LKBIN or LKROOT lead to LifeKeeper's programs and that the service LifeKeeper External Interfaces runs, and run volkit doctor. Or have volkit tell the managers itself (snmp.notifier).",
  ja: "LKBIN または LKROOT が LifeKeeper のプログラムを指しているか、LifeKeeper External Interfaces サービスが起動しているかを volkit doctor も使って確認してください。snmp.notifier の変更により volkit から直接通知することもできます。",
};

const unknown: Bilingual = {
  en: "It may have arrived: look for it in the manager. If it takes its time, raise timeouts.snmp-notify, or lower snmp.timeout and snmp.retries.",
  ja: "届いている可能性があるため、マネージャ側を確認してください。時間がかかっている場合は timeouts.snmp-notify を延ばすか、snmp.timeout と snmp.retries を減らしてください。",
};
