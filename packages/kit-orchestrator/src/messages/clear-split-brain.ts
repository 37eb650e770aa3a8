import type { MessageEntry } from "./entry.js";

/** What `volkit split-brain clear` says: VK801 to VK812. */
export const clearSplitBrainMessages = {
  VK801: {
    severity: "ERROR",
    steps: ["clear.1"],
    text: {
      en: "clear.1: the other nodes of {tag} are not known ({why}), so nothing shows that a split brain is over.",
      ja: "clear.1: {tag} の対向側ノードを特定できないため ({why})、スプリットブレインが解消したか確認できません。",
    },
    meaning: {
      en: "A split brain is over when every node says so. Without the names of the others nobody was asked.",
      ja: "スプリットブレインの解消は全ノードの応答で確認します。対向側ノードが不明なため確認できません。",
    },
    remedy: {
      en: "Name the peers under resources.TAG.peers in the configuration, or mend the equivalency in LifeKeeper (eqv_list -t TAG).",
      ja: "設定の resources.タグ名.peers に対向側ノードを記載するか、LifeKeeper のイクイバレンシを確認してください (eqv_list -t タグ名)。",
    },
  },
  VK802: {
    severity: "ERROR",
    steps: ["clear.2"],
    text: {
      en: "clear.2: the split brain of volume {volume} is not over: {nodes} all say that they are source.",
      ja: "clear.2: ボリューム {volume} のスプリットブレインは解消していません: {nodes} がいずれもソースになっています。",
    },
    meaning: {
      en: "More than one node can write to its own copy. The flags say so, and stay unless this is forced.",
      ja: "複数のノードがそれぞれのボリュームに書き込める状態です。強制しない限りフラグは削除しません。",
    },
    remedy: {
      en: "Resolve the split brain first: volkit explain split-brain tells how, step by step.",
      ja: "先にスプリットブレインを解消してください。手順は volkit explain split-brain で確認できます。",
    },
  },
  VK803: {
    severity: "ERROR",
    steps: ["clear.2"],
    text: {
      en: "clear.2: whether the split brain of volume {volume} is over is not known: {nodes} did not say clearly source or target.",
      ja: "clear.2: ボリューム {volume} のスプリットブレインが解消したか不明です: {nodes} からソースまたはターゲットという明確な応答がありません。",
    },
    meaning: {
      en: "One node must be source and all others target. A node that does not answer may still be source.",
      ja: "1 ノードがソース、他がすべてターゲットであることを確認できません。応答のないノードはソースのままかもしれません。",
    },
    remedy: {
      en: "See volkit split-brain show TAG, and bring the nodes to answer. If a node is gone for good, use --force with --reason.",
      ja: "volkit split-brain show タグ名 で状態を確認し、ノードが応答するようにしてください。復旧の見込みがないノードの場合は --force と --reason を指定してください。",
    },
  },
  VK804: {
    severity: "ERROR",
    steps: ["clear.2"],
    text: {
      en: "clear.2: {source} alone is source of volume {volume}, but its mirror does not run: {state}.",
      ja: "clear.2: ボリューム {volume} のソースは {source} のみですが、ミラーが動作していません: {state}。",
    },
    meaning: {
      en: "The roles are settled, but the other side does not get the data yet. The flags stay unless this is forced.",
      ja: "役割は確定していますが、対向側へのデータの反映が始まっていません。強制しない限りフラグは削除しません。",
    },
    remedy: {
      en: "On the source: EMCmd . CONTINUEMIRROR E:. Clear the flags when the mirror resynchronises or mirrors.",
      ja: "ソースで EMCmd . CONTINUEMIRROR E: を実行し、再同期中またはミラーリング中になってからフラグを削除してください。",
    },
  },
  VK805: {
    severity: "WARN",
    steps: ["clear.2"],
    text: {
      en: "clear.2: the flags of volume {volume} are taken away by force. Reason given: {reason}",
      ja: "clear.2: ボリューム {volume} のフラグを強制的に削除します。理由: {reason}",
    },
    meaning: {
      en: "Somebody decided that the flags go, whatever the nodes say. The reason is in the record of this run.",
      ja: "ノードの状態によらずフラグを削除する指定がありました。理由は実行記録に残ります。",
    },
    remedy: {
      en: "Nothing. A check that still finds a split brain raises the flags again.",
      ja: "対処は不要です。スプリットブレインが続いていれば、次回の監視でフラグが再び生成されます。",
    },
  },
  VK806: {
    severity: "ERROR",
    steps: ["clear.3"],
    text: {
      en: 'clear.3: the flag {flag} could not be taken away on {on}: "{command}" {why}.',
      ja: "clear.3: {on} のフラグ {flag} を削除できません: 「{command}」{why}。",
    },
    meaning: {
      en: "LifeKeeper did not take the flag away there. What clear.4 finds decides.",
      ja: "該当ノードの LifeKeeper がフラグを削除できませんでした。結果は clear.4 の確認で判断します。",
    },
    remedy: {
      en: "Run the command of the message by hand. 9 says that the other system could not be reached.",
      ja: "メッセージ中のコマンドを手動で実行してください。終了コード 9 は対向側ノードに到達できないことを示します。",
    },
  },
  VK807: {
    severity: "ERROR",
    steps: ["clear.4"],
    text: {
      en: "clear.4: the flag {flag} is still there on {on}.",
      ja: "clear.4: {on} にフラグ {flag} が残っています。",
    },
    meaning: {
      en: "It was not taken away, or a check has raised it again since.",
      ja: "削除できていないか、その後の監視で再び生成されました。",
    },
    remedy: {
      en: "See volkit split-brain show TAG: if both nodes are source, the split brain is back. Else clear again.",
      ja: "volkit split-brain show タグ名 で両ノードの状態を確認してください。両方がソースであれば再発しています。そうでなければ再度削除してください。",
    },
  },
  VK808: {
    severity: "ERROR",
    steps: ["clear.4"],
    text: {
      en: 'clear.4: whether the flag {flag} is gone on {on} is not known: "{command}" {why}.',
      ja: "clear.4: {on} のフラグ {flag} が削除されたか不明です: 「{command}」{why}。",
    },
    meaning: {
      en: "The node did not tell, so the flag counts as there.",
      ja: "確認できないため、フラグは残っているものとして扱います。",
    },
    remedy: {
      en: "Clear again when the node answers.",
      ja: "該当ノードが応答するようになってから、再度実行してください。",
    },
  },
  VK809: {
    severity: "INFO",
    steps: ["clear.4"],
    text: {
      en: "clear.4: the flag {flag} is gone on {nodes}.",
      ja: "clear.4: {nodes} にフラグ {flag} がないことを確認しました。",
    },
    meaning: {
      en: "Every node says that the flag is not there.",
      ja: "全ノードでフラグがないことを確認しました。",
    },
    remedy: { en: "Nothing.", ja: "対処は不要です。" },
  },
  VK810: {
    severity: "INFO",
    steps: ["clear.2"],
    text: {
      en: "clear.2: the flag {flag} was left on every node. How a split brain is resolved: volkit explain split-brain",
      ja: "clear.2: フラグ {flag} は削除していません。解消の手順: volkit explain split-brain",
    },
    meaning: {
      en: "Nothing was changed, for the reason in the message before.",
      ja: "直前のメッセージの理由により、何も変更していません。",
    },
    remedy: {
      en: "Follow volkit explain split-brain, then clear again.",
      ja: "volkit explain split-brain の手順で解消してから、再度実行してください。",
    },
  },
  VK811: {
    severity: "INFO",
    steps: ["clear.5"],
    text: {
      en: "clear.5: the alarm of the split brain on volume {volume} with {peer} ends: of all nodes {source} alone is source.",
      ja: "clear.5: ボリューム {volume} の {peer} とのスプリットブレインの解消をマネージャへ通知します: 全ノードのうち {source} のみがソースです。",
    },
    meaning: {
      en: "This node had told of it. The managers of snmp.managers are told that it is over; EISMEventNotice has no trap for that.",
      ja: "自ノードが通知していたスプリットブレインです。snmp.managers のマネージャへ解消を通知します (EISMEventNotice には解消を示すトラップがありません)。",
    },
    remedy: { en: "Nothing.", ja: "対処は不要です。" },
  },
  VK812: {
    severity: "ERROR",
    steps: ["clear.2"],
    text: {
      en: "clear.2: this node has told of a split brain with {nodes}, which is not among the peers of {tag}: nobody has said that it is over.",
      ja: "clear.2: 自ノードは {nodes} とのスプリットブレインを通知済みですが、{tag} の対向側ノードに含まれていないため、解消を確認できません。",
    },
    meaning: {
      en: "A node that is not asked may still be source. The flags stay unless this is forced; then it is forgotten, and nobody is told that it is over.",
      ja: "確認していないノードはソースのままの可能性があります。強制しない限りフラグは削除しません。強制した場合は通知状況から削除し、解消の通知は行いません。",
    },
    remedy: {
      en: "Name the node among the peers again where it still belongs to them. Where it is gone for good, use --force with --reason, and clear its alarm in the managers by hand.",
      ja: "該当ノードが現在も対象であれば、対向側ノードに含めてください。撤去済みの場合は --force と --reason を指定し、マネージャに残る通知は手動で消してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
