import type { MessageEntry } from "./entry.js";

/** What is said of the ways by which managers are told: VK910 and VK911. */
export const alarmMessages = {
  VK910: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "TEST by volkit on {node}: this is a test of the alarm path, nothing is wrong.",
      ja: "{node} の volkit による通知経路のテストです。異常は発生していません。",
    },
    meaning: {
      en: "Somebody proves that alarms arrive, by volkit alarm test. Nothing happened to any volume.",
      ja: "volkit alarm test により、通知が届くことを確認しています。ボリュームに異常は発生していません。",
    },
    remedy: {
      en: "Tell whoever sent it that it was seen. There is nothing else to do.",
      ja: "テスト通知を確認したことを実施者に伝えてください。それ以外の対応は不要です。",
    },
    notification: "test",
  },
  VK911: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: 'Nobody is told of a split brain: snmp.notifier is "snmp", and snmp.managers names no manager. Nothing was sent.',
      ja: 'スプリットブレインの通知先がありません: snmp.notifier が "snmp" ですが、snmp.managers にマネージャの記載がありません。何も送信していません。',
    },
    meaning: {
      en: "The configuration has no way left by which an alarm could go.",
      ja: "現在の設定では、スプリットブレインを検出しても通知されません。",
    },
    remedy: {
      en: 'Name the managers under snmp.managers, or set snmp.notifier to "eism" or "both".',
      ja: 'snmp.managers にマネージャを記載するか、snmp.notifier を "eism" または "both" にしてください。',
    },
  },
} as const satisfies Record<string, MessageEntry>;
