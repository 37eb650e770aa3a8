import { both, open, type OpenFact } from "./open-fact.js";

const onlyTheManager = open(
  "Only an SNMP manager sees it. Run volkit alarm test, keep the trap that is received as it came, and send it with the bundle.",
  "SNMP マネージャでのみ確認できます。volkit alarm test を実行し、受信したトラップをそのまま保存してバンドルに添えてください。",
);

/** How LifeKeeper's own traps look, and what a process that it starts has in its environment. */
export const alarmFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.trap-contents",
    question: both(
      "Which OIDs does EISMEventNotice give its three strings, and the trap?",
      "EISMEventNotice は、トラップと 3 つの文字列にどの OID を使用するか。",
    ),
    assumed: both(
      "Generic 6, specific 160 below 1.3.6.1.4.1.7359; the OIDs of the strings are not known.",
      "1.3.6.1.4.1.7359 の generic 6、specific 160。文字列の OID は不明。",
    ),
    setting: null,
    by: "person",
    settle: () => onlyTheManager,
  },
  {
    id: "lifekeeper.trap-message",
    question: both(
      "Is the vendor's object for a message sent as 1.3.6.1.4.1.7359.1.1.0, with .0 at its end?",
      "製品のメッセージのオブジェクトは、末尾に .0 を付けた 1.3.6.1.4.1.7359.1.1.0 で送信されるか。",
    ),
    assumed: both(
      "Yes, as scalars are: so volkit sends it in its own notification of a split brain.",
      "そのとおり (スカラーの通例)。volkit が直接送信するスプリットブレインの通知も同じ形式とする。",
    ),
    setting: "snmp.notifier",
    by: "person",
    settle: () => onlyTheManager,
  },
  {
    id: "lifekeeper.environment",
    question: both(
      "Does an action that LifeKeeper calls have the system's environment variables?",
      "LifeKeeper から呼び出された処理は、システム環境変数を参照できるか。",
    ),
    assumed: both(
      "Those of the time its service started: a secret in a variable that was set later is not there.",
      "サービス起動時点の値を参照できる。その後に設定した環境変数の認証情報は参照できない。",
    ),
    setting: "snmp.managers",
    by: "person",
    settle: () =>
      open(
        "A test that a person runs has that person's variables. Put secrets in files, or restart LifeKeeper after a variable is set.",
        "手動のテストでは実行者の環境変数が使用されます。認証情報はファイルに置くか、環境変数の設定後に LifeKeeper を再起動してください。",
      ),
  },
];
