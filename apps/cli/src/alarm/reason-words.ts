import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Refusal, UnsentReason } from "@volkit/snmp-notifier";

/** Why it did not arrive, and what to do about that. */
export interface Reason {
  readonly what: Bilingual;
  readonly remedy: Bilingual;
}

export const refusalWords: Readonly<Record<Refusal, Reason>> = {
  "port-closed": {
    what: { en: "nothing listens at that port", ja: "ポートで待ち受けているプログラムがありません" },
    remedy: {
      en: "See that the manager runs, and that host and port are its own.",
      ja: "マネージャが起動しているか、host と port が正しいかを確認してください。",
    },
  },
  "unknown-user": {
    what: { en: "it knows no such user", ja: "ユーザーが登録されていません" },
    remedy: {
      en: "Set the user up in the manager, or correct user in the configuration. It is told apart by case.",
      ja: "マネージャにユーザーを登録するか、設定の user を修正してください (大文字と小文字は区別されます)。",
    },
  },
  "wrong-authentication": {
    what: {
      en: "the authentication does not fit what it has for the user",
      ja: "認証がマネージャ側の登録と一致しません",
    },
    remedy: {
      en: "Compare authentication's protocol and password with those of the manager.",
      ja: "authentication の protocol とパスワードをマネージャ側の登録と照合してください。",
    },
  },
  "wrong-privacy": {
    what: { en: "it could not decrypt what it got", ja: "マネージャが暗号を復号できません" },
    remedy: {
      en: "Compare privacy's password with that of the manager, and see that it is set to AES of 128 bits.",
      ja: "privacy のパスワードをマネージャ側の登録と照合し、AES (128 ビット) になっているか確認してください。",
    },
  },
  "unsupported-security": {
    what: {
      en: "it does not take signed and encrypted messages of the user",
      ja: "このユーザーの認証・暗号化 (authPriv) に対応していません",
    },
    remedy: {
      en: "Set the user up in the manager with authentication and privacy.",
      ja: "マネージャで、認証と暗号化の両方を指定してユーザーを登録してください。",
    },
  },
  "not-in-time-window": {
    what: { en: "it holds the message for too old or too new", ja: "通知の時刻が許容範囲外と判断されました" },
    remedy: {
      en: "Send the test again. If it stays, see whether something between the nodes holds packets back or repeats them.",
      ja: "再度テストしてください。解消しない場合は、途中の機器でパケットの遅延や再送が起きていないか確認してください。",
    },
  },
  "unknown-engine": {
    what: {
      en: "it does not take the engine it was addressed as for its own",
      ja: "エンジン ID が一致しません",
    },
    remedy: {
      en: "Send the test again. If it stays, see whether several managers answer at that address.",
      ja: "再度テストしてください。解消しない場合は、同じアドレスで複数のマネージャが応答していないか確認してください。",
    },
  },
  "other-report": {
    what: { en: "it answered with a report that is not known here", ja: "未知のレポートが返されました" },
    remedy: { en: "Look in the manager's own log.", ja: "マネージャ側のログを確認してください。" },
  },
  "error-status": {
    what: { en: "it answered with an error", ja: "エラーが返されました" },
    remedy: { en: "Look in the manager's own log.", ja: "マネージャ側のログを確認してください。" },
  },
};

export const unsentWords: Readonly<Record<UnsentReason, Reason>> = {
  "secret-missing": {
    what: {
      en: "the secret is not there, cannot be read, or is empty",
      ja: "パスワードまたはコミュニティ名が存在しないか、読み取れないか、空です",
    },
    remedy: {
      en: "Set the variable for the whole system, so that LifeKeeper's service has it too, or write it into the file's first line, so that it can be read here.",
      ja: "環境変数をシステム環境変数として設定する (LifeKeeper のサービスからも参照できるようにする) か、ファイルの先頭行に記述し、読み取れるようにしてください。",
    },
  },
  "secret-unusable": {
    what: {
      en: "the secret is none that SNMP can take",
      ja: "パスワードまたはコミュニティ名が SNMP で使用できない値です",
    },
    remedy: {
      en: "A password has to have 8 characters at least; nothing else may stand in the file.",
      ja: "パスワードは 8 文字以上必要です。ファイルには値以外を書かないでください。",
    },
  },
  "no-address": {
    what: {
      en: "the name has no address, or nobody said one in time",
      ja: "名前からアドレスを解決できません",
    },
    remedy: {
      en: "Correct host in the configuration, name its address there, or see to the name service.",
      ja: "設定の host を修正するかアドレスで指定し、名前解決の状態を確認してください。",
    },
  },
  unreachable: {
    what: { en: "the system knows no way to it", ja: "ネットワークの経路がありません" },
    remedy: {
      en: "See to this node's network, routes and firewall.",
      ja: "このノードのネットワーク、経路、ファイアウォールを確認してください。",
    },
  },
};
