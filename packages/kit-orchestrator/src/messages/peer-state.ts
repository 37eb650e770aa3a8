import type { MessageEntry } from "./entry.js";

/** What monitor.3 says of a peer's resource state: VK304 to VK313. */
export const peerStateMessages = {
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
      en: "After OSF: find out why the mirror does not run, and continue it (volkit explain paused-mirror). After OSU: nothing.",
      ja: "OSF にした場合は、ミラーリングしていない原因を調べて再開してください (手順は volkit explain paused-mirror)。OSU にした場合、対処は不要です。",
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
      en: "Look at the resource hierarchy on both nodes, and stop the applications on the one that should not run them. If VK321 comes too, it is a split brain: resolve that first.",
      ja: "両ノードのリソース階層を確認し、稼働すべきでないノードのアプリケーションを停止してください。VK321 も出力されている場合はスプリットブレインのため、先に解消してください。",
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
      ja: "対向側の LifeKeeper が拒否したか、応答しません。対向側のステータスはミラーの状態と一致しないままです。",
    },
    remedy: {
      en: "Check that LifeKeeper runs on the peer; the next check tries again. If it fails each time, run the command of the message by hand and see what it says.",
      ja: "対向側ノードで LifeKeeper が起動しているか確認してください。次回の監視で再度変更を試みます。毎回失敗する場合は、メッセージ中のコマンドを手動で実行し、出力を確認してください。",
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
    remedy: {
      en: "Resolve the split brain first (volkit explain split-brain).",
      ja: "先にスプリットブレインを解消してください (手順は volkit explain split-brain)。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
