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
      en: "Stop everything that writes to the volume on both nodes, look at both sides with volkit split-brain show TAG, and decide whose data is to survive: the other node's is lost. Then follow volkit explain split-brain step by step; volkit split-brain clear TAG takes the flags off at the end.",
      ja: "両ノードでボリュームへの書き込みを止め、volkit split-brain show タグ名 で両ノードの状態を確認して、どちらのデータを残すか決めてください (もう一方のデータは失われます)。その後、volkit explain split-brain の手順に従い、最後に volkit split-brain clear タグ名 でフラグを削除してください。",
    },
    notification: "split-brain",
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
      ja: "monitor.4: {peer} とのスプリットブレインを示す SNMP トラップを送信できませんでした: 「{command}」{why}。",
    },
    meaning: {
      en: "There is a split brain, and the SNMP manager was not told.",
      ja: "スプリットブレインが発生していますが、SNMP マネージャへ通知できていません。",
    },
    remedy: {
      en: 'Check the service "LifeKeeper External Interfaces" and the list of SNMP managers, and resolve the split brain (VK321).',
      ja: "「LifeKeeper External Interfaces」サービスと SNMP マネージャの設定を確認し、スプリットブレインを解消してください (VK321 参照)。",
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
      en: "Look at the mirror in the DataKeeper window on the peer, or run EMCmd . GETMIRRORVOLINFO E: there, and repair or re-create it if it is gone.",
      ja: "対向側ノードの DataKeeper の画面、または対向側で実行した EMCmd . GETMIRRORVOLINFO E: でミラーの状態を確認し、失われている場合は修復または再作成してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
