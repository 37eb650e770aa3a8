import type { DeliveryAnswer, Refusal, UnsentReason } from "@volkit/snmp-notifier";
import { describeFailure, fill, type Bilingual } from "@volkit/message-table";

/**
 * What became of a notification, in words that name who answered and after how many seconds. Nobody is named where it
 * was only assumed (assumed-ending.ts).
 */
export function deliveryWords(answer: DeliveryAnswer): Bilingual {
  switch (answer.kind) {
    case "acknowledged":
      if (answer.by === "") return assumedAcknowledged;
      return filled(acknowledged, { by: answer.by, seconds: answer.seconds });
    case "sent":
      if (answer.to === "") return assumedSent;
      return filled(sent, { to: answer.to });
    case "refused":
      return filled(refused[answer.why], { by: answer.by });
    case "timed-out": {
      const { to, tries } = answer;
      return filled(timedOut, { to, tries });
    }
    case "not-sent":
      return filled(notSent[answer.why], { about: answer.about });
    case "unknown":
      return unknownDelivery(describeFailure(answer.failure));
  }
}

function filled(text: Bilingual, values: Readonly<Record<string, string | number>>): Bilingual {
  const valueOf = (name: string) => String(values[name]);
  return { en: fill(text.en, valueOf), ja: fill(text.ja, valueOf) };
}

const acknowledged: Bilingual = {
  en: "acknowledged by {by} after {seconds} s",
  ja: "{by} が {seconds} 秒後に受信応答を返しました",
};

const sent: Bilingual = {
  en: "sent to {to}; nobody says whether it arrived",
  ja: "{to} へ送信しました (到達したかは確認できません)",
};

const assumedAcknowledged: Bilingual = { en: "acknowledged", ja: "受信応答あり" };

const assumedSent: Bilingual = {
  en: "sent; nobody says whether it arrives",
  ja: "送信のみ (到達は確認できません)",
};

const timedOut: Bilingual = {
  en: "timed out: no answer from {to} (tries: {tries})",
  ja: "タイムアウト: {to} から応答がありません (送信 {tries} 回)",
};

/** Nobody knows, since the program that sends ended so. */
export function unknownDelivery({ en, ja }: Bilingual): Bilingual {
  return { en: `not known: the program that sends ${en}`, ja: `結果が不明です: 送信プログラム${ja}` };
}

const refused: Readonly<Record<Refusal, Bilingual>> = {
  "port-closed": {
    en: "refused by {by}: nothing listens at this port",
    ja: "{by} に拒否されました: このポートで待ち受けているプログラムがありません",
  },
  "unknown-user": {
    en: "refused by {by}: it does not know the user",
    ja: "{by} に拒否されました: ユーザーが登録されていません",
  },
  "wrong-authentication": {
    en: "refused by {by}: its password or protocol for the authentication is another one",
    ja: "{by} に拒否されました: 認証のパスワードまたは方式が一致しません",
  },
  "wrong-privacy": {
    en: "refused by {by}: its password or protocol for the encryption is another one",
    ja: "{by} に拒否されました: 暗号化のパスワードまたは方式が一致しません",
  },
  "unsupported-security": {
    en: "refused by {by}: it does not take this security level",
    ja: "{by} に拒否されました: このセキュリティレベルに対応していません",
  },
  "not-in-time-window": {
    en: "refused by {by}: its clock and that of the message are too far apart",
    ja: "{by} に拒否されました: メッセージの時刻が許容範囲外です",
  },
  "unknown-engine": {
    en: "refused by {by}: it goes by another engine ID",
    ja: "{by} に拒否されました: エンジン ID が一致しません",
  },
  "other-report": {
    en: "refused by {by}: it gave a reason of its own",
    ja: "{by} に拒否されました: その他の理由による拒否です",
  },
  "error-status": {
    en: "refused by {by}: it answered with an error",
    ja: "{by} に拒否されました: エラー応答を返しました",
  },
};

const notSent: Readonly<Record<UnsentReason, Bilingual>> = {
  "secret-missing": {
    en: "not sent: the secret is not there, cannot be read or is empty ({about})",
    ja: "送信していません: 秘密情報が設定されていないか、読み取れないか、空です ({about})",
  },
  "secret-unusable": {
    en: "not sent: the secret is none that the protocol takes ({about})",
    ja: "送信していません: 秘密情報がこの方式では使用できません ({about})",
  },
  "no-address": {
    en: "not sent: the name has no address ({about})",
    ja: "送信していません: 名前からアドレスを取得できません ({about})",
  },
  unreachable: {
    en: "not sent: there is no way to it ({about})",
    ja: "送信していません: 宛先への経路がありません ({about})",
  },
};

/** All of these texts, with `{names}` where the values of one notification stand; but for what nobody knows. */
export const deliveryTexts: readonly Bilingual[] = [
  ...[acknowledged, sent, assumedAcknowledged, assumedSent, timedOut],
  ...Object.values(refused),
  ...Object.values(notSent),
];
