import type { alarmMessages } from "../messages/alarms.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const alarmExplanations: ExplanationsOf<typeof alarmMessages> = {
  VK910: {
    causes: [
      {
        en: "Somebody ran volkit alarm test on the node.",
        ja: "該当ノードで volkit alarm test が実行されました。",
      },
      {
        en: "A scheduled task on the node runs it.",
        ja: "該当ノードのスケジュールタスクで定期的に実行されています。",
      },
    ],
    checks: [checks.settings],
  },
  VK911: {
    causes: [
      {
        en: "The notifier was set to snmp before the managers were named.",
        ja: "マネージャを記載する前に snmp.notifier を snmp に変更しました。",
      },
      {
        en: "The managers were taken out of the configuration, or are in that of the other node only.",
        ja: "マネージャの記載が削除されたか、もう一方のノードの設定にしかありません。",
      },
    ],
    checks: [checks.settings, checks.configuration],
  },
};
