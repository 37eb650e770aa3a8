import type { MessageEntry } from "./entry.js";

/** What the monitor says: the seed's 12029, 12030, 12022, and the kit's own VK3xx. */
export const monitorMessages = {
  "12029": {
    severity: "ERROR",
    steps: ["monitor.1"],
    text: 'Unable to get information on volume {volume}. The command "Emcmd . GETMIRRORVOLINFO {volume}" returned a value of {code}.',
    meaning: {
      en: "EMCMD could not tell the state of the mirror on this node. The check fails, and LifeKeeper may move the service.",
      ja: "自ノードのミラー情報を取得できませんでした。監視は失敗となり、LifeKeeper がフェイルオーバを行うことがあります。",
    },
    remedy: {
      en: "Check that the DataKeeper service runs and that the volume has a mirror: run the command of the message by hand. 124 is the kit's deadline, 126 and 127 mean that EMCmd could not be started.",
      ja: "DataKeeper サービスが起動しているか、ボリュームにミラーがあるかを、メッセージ中のコマンドを手動で実行して確認してください。124 は volkit が検出したタイムアウト、126 と 127 は EMCmd を起動できなかったことを示します。",
    },
  },
  "12030": {
    severity: "ERROR",
    steps: ["monitor.2"],
    text: "Mirrored Volume {volume} not in Source Mode; ROLE={role}; EMOUT={output}",
    meaning: {
      en: "This node is not the source of the mirror, so there is nothing to check here. The check ends as a success.",
      ja: "自ノードはミラーのソースではないため、以降の監視は行わず、成功として終了します。",
    },
    remedy: {
      en: "ROLE=2 (target) is normal on a standby node. If the service should run here, look at the resource's state in LifeKeeper.",
      ja: "待機ノードでは ROLE=2 (ターゲット) が正常です。自ノードで稼働しているはずの場合は、LifeKeeper でリソースの状態を確認してください。",
    },
  },
  "12022": {
    severity: "ERROR",
    steps: ["monitor.6"],
    text: 'Resource "{tag}" (Volume {volume}) not available',
    meaning: {
      en: "The write check on the volume failed. The deep check fails, and LifeKeeper may move the service.",
      ja: "ボリュームへの書き込み確認に失敗しました。ディープチェックは失敗となり、LifeKeeper がフェイルオーバを行うことがあります。",
    },
    remedy: {
      en: "Check that the volume is there, unlocked, and has free space, and look for disk errors in the Windows event log.",
      ja: "ボリュームが存在しロックされていないこと、空き容量があることを確認し、Windows のイベントログにディスクのエラーがないか調べてください。",
    },
  },
  VK301: {
    severity: "ERROR",
    steps: ["monitor.2"],
    text: {
      en: "monitor.2: the role of this node for volume {volume} is neither source nor target: {role} (number {number}). Nothing more was checked; the check ends as a success so that the service is not moved to a node that cannot take it.",
      ja: "monitor.2: ボリューム {volume} における自ノードの役割がソースでもターゲットでもありません: {role} (値 {number})。以降の監視は行いません。起動できないノードへフェイルオーバさせないよう、監視は成功として終了します。",
    },
    meaning: {
      en: "EMCMD answered, but the mirror is gone, invalid, or in a state this kit does not know.",
      ja: "EMCMD は応答しましたが、ミラーが存在しないか無効、または volkit が認識できない状態です。",
    },
    remedy: {
      en: "Look at the mirror in the DataKeeper window, or run EMCmd . GETMIRRORVOLINFO, and repair or re-create it.",
      ja: "DataKeeper の画面または EMCmd . GETMIRRORVOLINFO でミラーの状態を確認し、修復または再作成してください。",
    },
  },
  VK302: {
    severity: "WARN",
    steps: ["peers"],
    text: {
      en: "peers: the other nodes of {tag} are not known ({why}). Steps monitor.3 to monitor.5 were left out: no split brain could have been noticed.",
      ja: "peers: {tag} の対向側ノードを特定できません ({why})。monitor.3 から monitor.5 は実施していないため、スプリットブレインが発生していても検出できません。",
    },
    meaning: {
      en: "Neither the configuration nor LifeKeeper's equivalency list names another node for the resource.",
      ja: "設定ファイルにも LifeKeeper のイクイバレンシ一覧にも対向側ノードがありません。",
    },
    remedy: {
      en: "Run eqv_list -t TAG. If the resource is extended to another node, name it under resources.TAG.peers in the configuration.",
      ja: "eqv_list -t タグ名 を実行してください。リソースが拡張済みであれば、設定の resources.タグ名.peers に対向側ノードを記載してください。",
    },
  },
  VK303: {
    severity: "WARN",
    steps: ["peers"],
    text: {
      en: "peers: {peer} is named as a peer of {tag}, but is this node. It was left out.",
      ja: "peers: {tag} の対向側ノードとして自ノード {peer} が指定されています。対象から外しました。",
    },
    meaning: {
      en: "A node is never its own peer: comparing it with itself would look like a split brain.",
      ja: "自ノードを対向側として扱うと、スプリットブレインと誤認するおそれがあります。",
    },
    remedy: {
      en: "Correct resources.TAG.peers or the key node in the configuration, or the equivalency in LifeKeeper.",
      ja: "設定の resources.タグ名.peers または node、あるいは LifeKeeper のイクイバレンシを修正してください。",
    },
  },
  VK304: {
    severity: "WARN",
    steps: ["monitor.3"],
    text: {
      en: "monitor.3: which of the mirrors ({addresses}) leads to {peer} is not known. The state of its resource was left as it is.",
      ja: "monitor.3: どのミラー ({addresses}) が {peer} のものか判別できません。対向側リソースのステータスは変更していません。",
    },
    meaning: {
      en: "With several mirrors, each must be matched to a node: by the configured addresses, the peer's own answer, or its name's addresses. None of them settled it.",
      ja: "ミラーが複数ある場合、設定のアドレス、対向側の応答、名前解決によってノードと対応付けますが、いずれの方法でも特定できませんでした。",
    },
    remedy: {
      en: "Write the mirror address of each peer under resources.TAG.peers[].addresses in the configuration.",
      ja: "設定の resources.タグ名.peers[].addresses に各対向側ノードのミラー用アドレスを記載してください。",
    },
  },
  VK305: {
    severity: "WARN",
    steps: ["monitor.3"],
    text: {
      en: "monitor.3: the mirror to {address} (state {state}) belongs to no known peer of {tag}. Nothing was done for it.",
      ja: "monitor.3: {address} へのミラー (状態: {state}) に該当する {tag} の対向側ノードがありません。このミラーについては処理を行っていません。",
    },
    meaning: {
      en: "DataKeeper mirrors the volume to a node that the configuration or LifeKeeper does not name.",
      ja: "設定にも LifeKeeper にも登録されていないノードへ、DataKeeper がミラーリングしています。",
    },
    remedy: {
      en: "Extend the resource to that node, name it in the configuration, or delete the mirror if it is not wanted.",
      ja: "リソースをそのノードへ拡張するか、設定に記載してください。不要なミラーであれば削除してください。",
    },
  },
  VK306: {
    severity: "WARN",
    steps: ["monitor.3"],
    text: {
      en: "monitor.3: the only mirror goes to {address}, which is not among the addresses configured for {peer} ({configured}). It was taken for the mirror to {peer}, the only peer.",
      ja: "monitor.3: ミラーの宛先 {address} が、{peer} に設定されたアドレス ({configured}) と一致しません。ミラーも対向側ノードも 1 つだけのため、{peer} へのミラーとして扱いました。",
    },
    meaning: {
      en: "The configuration and DataKeeper disagree on the peer's mirror address.",
      ja: "対向側のミラー用アドレスが設定と DataKeeper とで異なります。",
    },
    remedy: {
      en: "Correct resources.TAG.peers[].addresses in the configuration.",
      ja: "設定の resources.タグ名.peers[].addresses を修正してください。",
    },
  },
  VK307: {
    severity: "WARN",
    steps: ["monitor.3"],
    text: {
      en: 'monitor.3: the state of {tag} on {peer} could not be read: "{command}" {why}. It was left as it is; the check goes on.',
      ja: "monitor.3: {peer} の {tag} のステータスを取得できません: 「{command}」{why}。ステータスは変更せず、監視を続けます。",
    },
    meaning: {
      en: "The peer, or LifeKeeper on it, does not answer. That is no fault of the volume here.",
      ja: "対向側ノード、またはその LifeKeeper が応答しません。自ノードのボリュームの障害ではありません。",
    },
    remedy: {
      en: "Check that the peer is up, that LifeKeeper runs on it, and the communication paths.",
      ja: "対向側ノードと LifeKeeper が起動しているか、コミュニケーションパスが正常かを確認してください。",
    },
  },
  VK308: {
    severity: "WARN",
    steps: ["monitor.3"],
    text: {
      en: "monitor.3: LifeKeeper on {peer} shows no state for {tag}. Nothing was set.",
      ja: "monitor.3: {peer} の LifeKeeper から {tag} のステータスを取得できません。ステータスは変更していません。",
    },
    meaning: {
      en: "The peer answered, but its list has no such tag, or no state for it. An unknown state is never overwritten.",
      ja: "対向側は応答しましたが、一覧に該当タグがないか、ステータスが空です。不明なステータスは書き換えません。",
    },
    remedy: {
      en: "Check the tag of the resource on the peer: ins_list on it. If it differs, name it under resources.TAG.peers[].tag.",
      ja: "対向側で ins_list を実行し、タグ名を確認してください。異なる場合は設定の resources.タグ名.peers[].tag に記載してください。",
    },
  },
  VK309: {
    severity: "INFO",
    steps: ["monitor.3"],
    text: {
      en: "monitor.3: the state of {tag} on {peer} was {before} and was set to {after}, since the state of the mirror to it is {state}.",
      ja: "monitor.3: {peer} の {tag} のステータスを {before} から {after} へ変更しました (ミラーの状態: {state})。",
    },
    meaning: {
      en: "The peer's resource state did not agree with the mirror and was corrected, as the seed document has it.",
      ja: "対向側リソースのステータスがミラーの状態と一致していなかったため修正しました。",
    },
    remedy: {
      en: "After OSF: find out why the mirror does not run, and continue it. After OSU: nothing.",
      ja: "OSF にした場合は、ミラーリングしていない原因を調べて再開してください。OSU にした場合は対処不要です。",
    },
  },
  VK310: {
    severity: "ERROR",
    steps: ["monitor.3"],
    text: {
      en: "monitor.3: LifeKeeper on {peer} holds {tag} for in service ({before}) although this node is source. Its state is being set to {after}.",
      ja: "monitor.3: 自ノードがソースであるにもかかわらず、{peer} の LifeKeeper は {tag} を稼働中 ({before}) としています。ステータスを {after} へ変更します。",
    },
    meaning: {
      en: "Both nodes believe that they run the service. Applications may be running on both.",
      ja: "両ノードがサービスを稼働中と認識しています。両方でアプリケーションが動作しているおそれがあります。",
    },
    remedy: {
      en: "Look at the resource hierarchy on both nodes, and stop the applications on the one that should not run them.",
      ja: "両ノードのリソース階層を確認し、稼働すべきでないノードのアプリケーションを停止してください。",
    },
  },
  VK311: {
    severity: "WARN",
    steps: ["monitor.3"],
    text: {
      en: 'monitor.3: the state of {tag} on {peer} is {before} and could not be set to {after}: "{command}" {why}. The check goes on.',
      ja: "monitor.3: {peer} の {tag} のステータス {before} を {after} へ変更できません: 「{command}」{why}。監視を続けます。",
    },
    meaning: {
      en: "The peer's LifeKeeper refused or did not answer. Its resource state still disagrees with the mirror.",
      ja: "対向側の LifeKeeper が拒否したか応答しません。対向側のステータスはミラーの状態と一致しないままです。",
    },
    remedy: {
      en: "Run the command of the message by hand and see what it says.",
      ja: "メッセージ中のコマンドを手動で実行し、出力を確認してください。",
    },
  },
  VK312: {
    severity: "WARN",
    steps: ["monitor.3"],
    text: {
      en: 'monitor.3: the state of {tag} on {peer} is {before} and could not be set to OSF: "{command}" {why}. The published synopsis of ins_setst names only ISP, ISU and OSU; this release may not take OSF. The check goes on.',
      ja: "monitor.3: {peer} の {tag} のステータス {before} を OSF へ変更できません: 「{command}」{why}。公開されている ins_setst の書式は ISP、ISU、OSU のみで、このバージョンは OSF を受け付けない可能性があります。監視を続けます。",
    },
    meaning: {
      en: "The mirror does not run, and the peer's resource could not be marked as failed. A switchover to it will be refused by DataKeeper all the same.",
      ja: "ミラーリングしていない状態ですが、対向側リソースを OSF に変更できませんでした。なお、この状態でのスイッチオーバは DataKeeper が拒否します。",
    },
    remedy: {
      en: "Run the command of the message by hand. If ins_setst refuses OSF on this release, tell the project.",
      ja: "メッセージ中のコマンドを手動で実行してください。ins_setst が OSF を受け付けない場合は、プロジェクトへお知らせください。",
    },
  },
  VK313: {
    severity: "INFO",
    steps: ["monitor.3"],
    text: {
      en: "monitor.3: the state of {tag} on {peer} is {before} instead of {after}. It was left as it is, since the peer says that it is source (splitBrain.keepPeerState).",
      ja: "monitor.3: {peer} の {tag} のステータスは {after} ではなく {before} ですが、対向側もソースであるため変更していません (splitBrain.keepPeerState)。",
    },
    meaning: {
      en: "In a split brain the peer's state is evidence; the setting keeps it.",
      ja: "スプリットブレイン時の対向側のステータスを、設定に従って保持しました。",
    },
    remedy: { en: "Resolve the split brain first.", ja: "まずスプリットブレインを解消してください。" },
  },
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
  VK330: {
    severity: "WARN",
    steps: ["monitor.5"],
    text: {
      en: 'monitor.5: the shadow copies of {volume} on {peer} may not have been deleted: "{command}" {why}. The check goes on.',
      ja: "monitor.5: {peer} のボリューム {volume} の VSS を削除できていない可能性があります: 「{command}」{why}。監視を続けます。",
    },
    meaning: {
      en: "The peer does not answer, or a security product blocked the deletion.",
      ja: "対向側が応答しないか、セキュリティ製品が削除を阻止した可能性があります。",
    },
    remedy: {
      en: "Check the peer and its security product; vss.peerDelete in the configuration can be when-present or never.",
      ja: "対向側ノードとセキュリティ製品を確認してください。設定の vss.peerDelete は when-present または never にできます。",
    },
  },
  VK331: {
    severity: "INFO",
    steps: ["monitor.5"],
    text: {
      en: "monitor.5: the shadow copies of {volume} on {peer} were kept, since the peer did not say that it is target (splitBrain.keepPeerShadows).",
      ja: "monitor.5: {peer} がターゲットであると確認できないため、ボリューム {volume} の VSS を残しました (splitBrain.keepPeerShadows)。",
    },
    meaning: {
      en: "Shadow copies of a peer that may be source can be the last good copy of its data; the setting keeps them.",
      ja: "対向側がソースの可能性がある場合、その VSS が最後の正常なデータとなり得るため、設定に従って残しました。",
    },
    remedy: {
      en: "Nothing, or resolve the split brain if there is one.",
      ja: "対処不要です。スプリットブレインがあれば解消してください。",
    },
  },
  VK332: {
    severity: "WARN",
    steps: ["monitor.5"],
    text: {
      en: 'monitor.5: whether there are shadow copies of {volume} on {peer} is not known: "{command}" {why}. None were deleted; the check goes on.',
      ja: "monitor.5: {peer} にボリューム {volume} の VSS があるか不明です: 「{command}」{why}。削除は行わず、監視を続けます。",
    },
    meaning: {
      en: "vss.peerDelete is when-present, and the peer did not give a usable list.",
      ja: "vss.peerDelete が when-present ですが、対向側から一覧を取得できませんでした。",
    },
    remedy: {
      en: "Run the command of the message by hand and see what it says.",
      ja: "メッセージ中のコマンドを手動で実行し、出力を確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
