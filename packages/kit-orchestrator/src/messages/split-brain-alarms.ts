import type { MessageEntry } from "./entry.js";

/** What is said of who is told of a split brain, and of its end: VK325 to VK329, VK333 to VK338. */
export const splitBrainAlarmMessages = {
  VK325: {
    severity: "ERROR",
    steps: ["monitor.4"],
    text: {
      en: 'monitor.4: the split brain on volume {volume} goes on, both nodes are source: {node} says "{here}", and {peer} says "{there}". The flag {flag} is being raised on both nodes. Told already: {told}.',
      ja: "monitor.4: ボリューム {volume} のスプリットブレインが続いています: {node} は「{here}」、{peer} は「{there}」で、両ノードともソースになっています。両ノードにフラグ {flag} を生成します。通知済み: {told}。",
    },
    meaning: {
      en: "An earlier check has told of it (VK321). Both nodes can still write to their own copy of the data. Who was told already is not told again; whoever was not, or did not acknowledge it, is tried at each check.",
      ja: "以前の監視で通知済みのスプリットブレイン (VK321) が続いており、両ノードがそれぞれ自身のボリュームに書き込める状態です。通知済みの宛先へは再送せず、届いていない宛先へは監視のたびに通知します。",
    },
    remedy: {
      en: "Follow volkit explain split-brain step by step.",
      ja: "volkit explain split-brain の手順に従って解消してください。",
    },
  },
  VK326: {
    severity: "ERROR",
    steps: ["monitor.4", "clear.5"],
    text: {
      en: "{step}: the manager {manager} could not be told {what} (peer {peer}): {why}.",
      ja: "{step}: マネージャ {manager} へ{what}を通知できませんでした (対向側ノード {peer}): {why}。",
    },
    meaning: {
      en: "The manager did not acknowledge it, or it was not sent at all. The check, the flags and the other managers are not affected.",
      ja: "マネージャが受信応答を返さないか、送信できませんでした。監視の結果、フラグ、他のマネージャへの通知に影響はありません。",
    },
    remedy: {
      en: "Correct what the message names, and prove the way with volkit alarm test. The next check tries again; after volkit split-brain clear TAG, the next one that finds this node source.",
      ja: "メッセージの原因を取り除き、volkit alarm test で通知経路を確認してください。次回の監視で再度通知します (volkit split-brain clear の後は、自ノードがソースである次回の監視で通知します)。",
    },
  },
  VK327: {
    severity: "INFO",
    steps: ["monitor.4"],
    text: {
      en: "monitor.4: the split brain on volume {volume} with {peer} is over: {node} is source and {peer} is target.",
      ja: "monitor.4: ボリューム {volume} の {peer} とのスプリットブレインは解消しました: {node} がソース、{peer} がターゲットです。",
    },
    meaning: {
      en: "Both nodes have answered. The managers of snmp.managers are told so once; EISMEventNotice has no trap for it, so whoever was told by it is not.",
      ja: "両ノードの応答で確認しました。snmp.managers のマネージャへは解消を 1 回通知します。EISMEventNotice には解消を示すトラップがないため、これによる通知は行いません。",
    },
    remedy: {
      en: "Check the data on the new target's side. Where no check takes the flags away (VK333), do so with volkit split-brain clear TAG.",
      ja: "データを確認してください。監視がフラグを削除しない場合 (VK333 が出力されない場合) は、volkit split-brain clear タグ名 で削除してください。",
    },
    notification: "split-brain-over",
  },
  VK328: {
    severity: "WARN",
    steps: ["monitor.4"],
    text: {
      en: "monitor.4: what was told before of a split brain with {peer} is not known: {why}. It is told again.",
      ja: "monitor.4: {peer} とのスプリットブレインを通知済みか不明です: {why}。改めて通知します。",
    },
    meaning: {
      en: "The kit's own memory of what it has told, a file beside the records, could not be read, or cannot be written: then what it says may be out of date. Telling twice is better than not at all.",
      ja: "volkit の通知状況のファイル (実行記録のフォルダ内) を読み取れないか、書き込めないため内容が古い可能性があります。通知漏れを避けるため、改めて通知します。",
    },
    remedy: {
      en: "Resolve the split brain (VK321). If this comes at each check, see that LifeKeeper's account can read and write what the message names.",
      ja: "スプリットブレインを解消してください (VK321 参照)。監視のたびに出力される場合は、メッセージに示されたファイルまたはフォルダの権限と空き容量を確認してください。",
    },
  },
  VK329: {
    severity: "WARN",
    steps: ["monitor.4", "clear.5"],
    text: {
      en: "{step}: there is no split brain with {peer}; whether an earlier one was told is not known: {why}. A manager that still shows one is not told that it is over.",
      ja: "{step}: {peer} とのスプリットブレインは発生していませんが、以前に通知したか不明です: {why}。マネージャに以前の通知が残っていても、解消の通知は行いません。",
    },
    meaning: {
      en: "The kit's own memory of what it has told, a file beside the records, could not be read or cannot be written, so it does not know whether anybody is waiting for the end of a split brain.",
      ja: "volkit の通知状況のファイル (実行記録のフォルダ内) を読み取れないか、書き込めないため、解消を通知すべき宛先があるか判断できません。",
    },
    remedy: {
      en: "Look at the managers, and clear there what is over. If this comes at each check, see that LifeKeeper's account can read and write what the message names.",
      ja: "マネージャの画面を確認し、解消済みの通知は手動で消してください。監視のたびに出力される場合は、メッセージに示されたファイルまたはフォルダの権限と空き容量を確認してください。",
    },
  },
  VK333: {
    severity: "INFO",
    steps: ["monitor.4"],
    text: {
      en: "monitor.4: every node has answered and there is no split brain on volume {volume} any more: the flag {flag} was taken away on {nodes}.",
      ja: "monitor.4: 全ノードの応答により、ボリューム {volume} のスプリットブレインの解消を確認しました。{nodes} のフラグ {flag} を削除しました。",
    },
    meaning: {
      en: "splitBrain.clearFlags is when-over: the check takes the flags away, and nobody has to.",
      ja: "splitBrain.clearFlags が when-over のため、監視がフラグを削除しました。手動での削除は不要です。",
    },
    remedy: { en: "Nothing.", ja: "対処は不要です。" },
  },
  VK334: {
    severity: "WARN",
    steps: ["monitor.4"],
    text: {
      en: 'monitor.4: the split brain is over, but the flag {flag} could not be taken away on {on}: "{command}" {why}. The next check tries again.',
      ja: "monitor.4: スプリットブレインは解消しましたが、{on} のフラグ {flag} を削除できません: 「{command}」{why}。次回の監視で再度削除を試みます。",
    },
    meaning: {
      en: "The node still carries the mark of a split brain that is over.",
      ja: "解消済みのスプリットブレインのフラグが、該当ノードに残っています。",
    },
    remedy: {
      en: "If it comes again, run the command of the message by hand, or volkit split-brain clear TAG.",
      ja: "繰り返し出力される場合は、メッセージ中のコマンドを手動で実行するか、volkit split-brain clear タグ名 を実行してください。",
    },
  },
  VK335: {
    severity: "ERROR",
    steps: ["monitor.4"],
    text: {
      en: "monitor.4: nobody is told of the split brain with {peer}: snmp.notifier leaves it to snmp.managers, and that names none.",
      ja: "monitor.4: {peer} とのスプリットブレインはどこにも通知されません: snmp.notifier が snmp ですが、snmp.managers にマネージャの記載がありません。",
    },
    meaning: {
      en: "There is a split brain, the flags are raised, and no manager hears of it.",
      ja: "スプリットブレインが発生しフラグも生成しましたが、マネージャへは通知できません。",
    },
    remedy: {
      en: "Name the managers under snmp.managers in the configuration, or set snmp.notifier to eism. volkit config check finds this before it happens.",
      ja: "設定の snmp.managers にマネージャを記載するか、snmp.notifier を eism にしてください。volkit config check で事前に検出できます。",
    },
  },
  VK336: {
    severity: "INFO",
    steps: ["monitor.2", "restore.2b", "restore.2c", "remove.4", "remove.6"],
    text: {
      en: "{step}: whether the split brain with {peer} is over is not known here: {managers}, told of it by {node}, may still show it. The next check that finds {node} source and {peer} target ends that, or volkit split-brain clear {tag} on {node}.",
      ja: "{step}: {peer} とのスプリットブレインが解消したかは未確認です。{node} が通知した {managers} に発生中と表示されている可能性があります。{node} がソース、{peer} がターゲットとなった後の監視、または {node} での volkit split-brain clear {tag} により、解消を通知します。",
    },
    meaning: {
      en: "The node became target, or the volume went into or out of service on it, so no check here follows that split brain any more. The next one is told anew.",
      ja: "自ノードがターゲットになったか、ボリュームを起動または停止したため、このスプリットブレインの監視は中断しました。次に検出した場合は新しいものとして通知します。",
    },
    remedy: {
      en: "When the split brain is resolved, run volkit split-brain clear TAG on every node that has told of it; volkit doctor shows what is still open.",
      ja: "スプリットブレインの解消後、通知を行ったすべてのノードで volkit split-brain clear タグ名 を実行してください。未完了の通知は volkit doctor で確認できます。",
    },
  },
  VK337: {
    severity: "INFO",
    steps: ["monitor.4"],
    text: {
      en: "monitor.4: the flag {flag} stays until a person takes it away: volkit split-brain clear {tag}",
      ja: "monitor.4: フラグ {flag} は手動で削除するまで残ります: volkit split-brain clear {tag}",
    },
    meaning: {
      en: "Every node has answered and the split brain is over (VK327). splitBrain.clearFlags is by-hand, so the flags are left.",
      ja: "全ノードの応答によりスプリットブレインの解消を確認しました (VK327)。splitBrain.clearFlags が by-hand のため、フラグは削除しません。",
    },
    remedy: {
      en: "Check the data, then run the command of the message.",
      ja: "データを確認し、メッセージ中のコマンドを実行してください。",
    },
  },
  VK338: {
    severity: "WARN",
    steps: ["monitor.4"],
    text: {
      en: "monitor.4: the flag {flag} stays: a split brain with {nodes} was told of, and {nodes} is no longer among the peers of {tag}, so nobody has said that it is over.",
      ja: "monitor.4: フラグ {flag} は削除しません: {nodes} とのスプリットブレインを通知済みですが、{nodes} は {tag} の対向側ノードに含まれなくなったため、解消を確認できません。",
    },
    meaning: {
      en: "Every peer of today says that it is target. A node that was in a split brain before was not asked: it may still be source.",
      ja: "現在の対向側ノードはすべてターゲットですが、以前スプリットブレインとなったノードには確認していません。ソースのままの可能性があります。",
    },
    remedy: {
      en: "Name the node among the peers again where it still belongs to them. Where it is gone for good, run volkit split-brain clear TAG with --force and --reason: that forgets it.",
      ja: "該当ノードが現在も対象であれば、対向側ノードに含めてください。撤去済みの場合は、volkit split-brain clear タグ名 に --force と --reason を指定して実行すると、通知状況から削除されます。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
