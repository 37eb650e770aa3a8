import type { DeliveryAnswer, Refusal, UnsentReason } from "@volkit/snmp-notifier";
import type { Bilingual } from "./language.js";
import { describeFailure } from "./messages/describe-failure.js";

/** What became of a notification, in words that name who answered and after how many seconds. */
export function deliveryWords(answer: DeliveryAnswer): Bilingual {
  switch (answer.kind) {
    case "acknowledged": {
      const { by, seconds } = answer;
      return {
        en: `acknowledged by ${by} after ${seconds} s`,
        ja: `${by} が ${seconds} 秒後に受信応答を返しました`,
      };
    }
    case "sent": {
      const { to } = answer;
      return {
        en: `sent to ${to}; nobody says whether it arrived`,
        ja: `${to} へ送信しました (到達したかは確認できません)`,
      };
    }
    case "refused": {
      const { by, why } = answer;
      return {
        en: `refused by ${by}: ${refusalWords[why].en}`,
        ja: `${by} に拒否されました: ${refusalWords[why].ja}`,
      };
    }
    case "timed-out": {
      const { to, seconds, tries } = answer;
      return {
        en: `timed out: no answer from ${to} within ${seconds} s (tries: ${tries})`,
        ja: `タイムアウト: ${to} から ${seconds} 秒以内に応答がありません (送信 ${tries} 回)`,
      };
    }
    case "not-sent": {
      const { about, why } = answer;
      const words = unsentWords[why];
      return { en: `not sent: ${words.en} (${about})`, ja: `送信していません: ${words.ja} (${about})` };
    }
    case "unknown": {
      const { en, ja } = describeFailure(answer.failure);
      return {
        en: `not known: the program that sends ${en}`,
        ja: `結果が不明です: 送信プログラム${ja}`,
      };
    }
  }
}

const refusalWords: Readonly<Record<Refusal, Bilingual>> = {
  "port-closed": {
    en: "nothing listens at this port",
    ja: "このポートで待ち受けているプログラムがありません",
  },
  "unknown-user": { en: "it does not know the user", ja: "ユーザーが登録されていません" },
  "wrong-authentication": {
    en: "its password or protocol for the authentication is another one",
    ja: "認証のパスワードまたは方式が一致しません",
  },
  "wrong-privacy": {
    en: "its password or protocol for the encryption is another one",
    ja: "暗号化のパスワードまたは方式が一致しません",
  },
  "unsupported-security": {
    en: "it does not take this security level",
    ja: "このセキュリティレベルに対応していません",
  },
  "not-in-time-window": {
    en: "its clock and that of the message are too far apart",
    ja: "メッセージの時刻が許容範囲外です",
  },
  "unknown-engine": { en: "it goes by another engine ID", ja: "エンジン ID が一致しません" },
  "other-report": { en: "it gave a reason of its own", ja: "その他の理由による拒否です" },
  "error-status": { en: "it answered with an error", ja: "エラー応答を返しました" },
};

const unsentWords: Readonly<Record<UnsentReason, Bilingual>> = {
  "secret-missing": {
    en: "the secret is not there, cannot be read or is empty",
    ja: "秘密情報が設定されていないか、読み取れないか、空です",
  },
  "secret-unusable": {
    en: "the secret is none that the protocol takes",
    ja: "秘密情報がこの方式では使用できません",
  },
  "no-address": { en: "the name has no address", ja: "名前からアドレスを取得できません" },
  unreachable: { en: "there is no way to it", ja: "宛先への経路がありません" },
};
