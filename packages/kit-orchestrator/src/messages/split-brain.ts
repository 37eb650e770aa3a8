import type { MessageEntry } from "./entry.js";

/** What monitor.4 says: VK320 to VK324. */
export const splitBrainMessages = {
  VK320: {
    severity: "WARN",
    steps: ["monitor.4"],
    text: {
      en: 'monitor.4: {peer} did not tell its role for volume {volume} ("{command}" {why}). Whether there is a split brain is not known; the check goes on.',
      ja: "monitor.4: {peer} におけるボリューム {volume} の役割を取得できません: 「{command}」{why}。スプリットブレインの有無は不明です。監視を続けます。",
    },
    meaning: {
      en: "The peer, or DataKeeper on it, does not answer. That is no fault of the volume here, and no proof that there is no split brain.",
      ja: "対向側ノード、またはその DataKeeper が応答しません。自ノードの障害ではありませんが、スプリットブレインが発生していないとは判断できません。",
    },
    remedy: {
      en: "Check that the peer is up, that the DataKeeper service runs on it, and the network between the nodes.",
      ja: "対向側ノードと DataKeeper サービスが起動しているか、ノード間のネットワークが正常かを確認してください。",
    },
  },
  VK321: {
    severity: "ERROR",
    steps: ["monitor.4"],
    text: {
      en: 'monitor.4: split brain on volume {volume}, both nodes are source: {node} says "{here}", and {peer} says "{there}". The flag {flag} is being raised on both nodes and the trap is being sent.',
      ja: "monitor.4: ボリューム {volume} でスプリットブレインを検出しました: {node} は「{here}」、{peer} は「{there}」で、両ノードともソースになっています。両ノードにフラグ {flag} を生成し、SNMP トラップを送信します。",
    },
    meaning: {
      en: "Both nodes can write to their own copy of the data, and the copies drift apart.",
      ja: "両ノードがそれぞれ自身のボリュームに書き込める状態で、データの不整合が広がっていきます。",
    },
    remedy: {
      en: "Decide whose data is to survive. Stop the applications on the other node, make it a target (EMCmd NODE PREPARETOBECOMETARGET E:), continue the mirror on the node that stays (EMCmd . CONTINUEMIRROR E:), then remove the flags (flg_remove).",
      ja: "どちらのデータを残すか決めてください。もう一方のノードでアプリケーションを停止してからターゲットに変更し (EMCmd ノード名 PREPARETOBECOMETARGET E:)、データを残すノードでミラーを再開し (EMCmd . CONTINUEMIRROR E:)、最後にフラグを削除します (flg_remove)。",
    },
  },
  VK322: {
    severity: "ERROR",
    steps: ["monitor.4"],
    text: {
      en: 'monitor.4: the flag {flag} could not be raised on {on}: "{command}" {why}.',
      ja: "monitor.4: {on} にフラグ {flag} を生成できません: 「{command}」{why}。",
    },
    meaning: {
      en: "There is a split brain, and this node does not carry the mark of it.",
      ja: "スプリットブレインが発生していますが、該当ノードにフラグを生成できていません。",
    },
    remedy: {
      en: "Resolve the split brain (VK321). The next check tries the flag again.",
      ja: "スプリットブレインを解消してください (VK321 参照)。フラグは次回の監視で再度生成を試みます。",
    },
  },
  VK323: {
    severity: "ERROR",
    steps: ["monitor.4"],
    text: {
      en: 'monitor.4: the trap about the split brain with {peer} was not sent: "{command}" {why}.',
      ja: "monitor.4: {peer} とのスプリットブレインを示す SNMP トラップを送信できません: 「{command}」{why}。",
    },
    meaning: {
      en: "There is a split brain, and the SNMP manager was not told.",
      ja: "スプリットブレインが発生していますが、SNMP マネージャへ通知できていません。",
    },
    remedy: {
      en: 'Check the service "LifeKeeper External Interfaces" and the list of SNMP managers.',
      ja: "「LifeKeeper External Interfaces」サービスと SNMP マネージャの設定を確認してください。",
    },
  },
  VK324: {
    severity: "WARN",
    steps: ["monitor.4"],
    text: {
      en: 'monitor.4: {peer} says "{there}", which is neither all target nor source for volume {volume}. No split brain was seen, but no healthy mirror either; the check goes on.',
      ja: "monitor.4: {peer} の応答「{there}」はボリューム {volume} のソースともターゲットとも判定できません。スプリットブレインは検出していませんが、正常なミラーとも確認できません。監視を続けます。",
    },
    meaning: {
      en: "The peer answered with a role that is neither source nor target.",
      ja: "対向側の役割がソースでもターゲットでもありません。",
    },
    remedy: {
      en: "Look at the mirror in the DataKeeper window on the peer.",
      ja: "対向側ノードの DataKeeper の画面でミラーの状態を確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
