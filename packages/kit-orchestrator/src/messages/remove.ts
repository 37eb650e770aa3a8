import type { MessageEntry } from "./entry.js";

/** What remove says: the seed's 12039 to 12098, and the kit's own VK5xx. 12093 is restore.2a's too. */
export const removeMessages = {
  "12039": {
    severity: "ERROR",
    steps: ["remove.1"],
    text: "LifeKeeper: Volume {volume} is being used for Volume Shadow Copy snapshot storage. Cannot take this volume out of service.",
    meaning: {
      en: "The volume stores shadow copies, its own or another volume's. Locking it would lose them. Remove fails.",
      ja: "ボリュームが VSS の記憶域として使用されています。ロックするとシャドウコピーが失われるため、停止処理は失敗となります。",
    },
    remedy: {
      en: "See whose storage it is with vssadmin list shadowstorage /On=E:, then delete the association or put it on a volume that is not mirrored. volkit explain shadow-storage goes through it step by step.",
      ja: "vssadmin list shadowstorage /On=E: で確認し、記憶域の関連付けを削除するか、ミラー対象でないボリュームへ移してください。手順は volkit explain shadow-storage で確認できます。",
    },
  },
  "12092": {
    severity: "ERROR",
    steps: ["remove.2"],
    text: "LifeKeeper is stopping; volume {volume} not switched over.",
    meaning: {
      en: "The LifeKeeper service is stopping; the volume stays source on purpose. The action ends as a success.",
      ja: "LifeKeeper サービスの停止処理中のため、ボリュームをソースのまま残しました。処理は成功として終了します。",
    },
    remedy: {
      en: "Nothing. To move the service, switch it over before stopping LifeKeeper, or bring it in service on the other node.",
      ja: "対処は不要です。スイッチオーバする場合は LifeKeeper の停止前に行うか、対向側ノードでリソースを起動してください。",
    },
  },
  "12093": {
    severity: "ERROR",
    steps: ["remove.4", "restore.2a"],
    text: 'Unable to get information on volume "{volume}" on system "{node}". The command "Emcmd {at} GETMIRRORVOLINFO {volume}" on system "{node}" returned a value of {code}.',
    meaning: {
      en: "EMCMD could not tell the role of this node. The action fails: nothing proves what state the volume is in.",
      ja: "自ノードの役割を取得できませんでした。ボリュームの状態を確認できないため、処理は失敗となります。",
    },
    remedy: {
      en: "Check that the DataKeeper service runs: run the command of the message by hand. 124 is the kit's deadline, 126 and 127 mean that EMCmd could not be started.",
      ja: "DataKeeper サービスが起動しているかを、メッセージ中のコマンドを手動で実行して確認してください。124 は volkit が検出したタイムアウト、126 と 127 は EMCmd を起動できなかったことを示します。",
    },
  },
  "12097": {
    severity: "ERROR",
    steps: ["remove.5"],
    text: 'Unable to delete Volume Shadow Copy snapshots for volume "{volume}" on "{node}". Cannot remove volume resource.',
    meaning: {
      en: "Shadow copies of the volume are left after they were to be deleted, or it is not known whether any are. Remove fails.",
      ja: "VSS の削除後もシャドウコピーが残っているか、残っていないことを確認できません。停止処理は失敗となります。",
    },
    remedy: {
      en: "Copies made by a backup product must be deleted by it. See vssadmin list shadows /for=E:. When none are left, take the resource out of service again.",
      ja: "バックアップ製品が作成したコピーは、その製品で削除してください。vssadmin list shadows /for=E: で確認し、残りがなくなったら、リソースを再度停止してください。",
    },
  },
  "12098": {
    severity: "ERROR",
    steps: ["remove.6"],
    text: 'Unable to lock volume "{volume}" on "{node}". The command "EmCmd . LOCKVOLUME {volume}" on system "{node}" returned a value of {code}.',
    meaning: {
      en: "DataKeeper did not lock the volume: most often a program still has a file open on it. Remove fails.",
      ja: "DataKeeper がボリュームをロックできませんでした。多くの場合、ファイルを開いているプログラムがあります。停止処理は失敗となります。",
    },
    remedy: {
      en: "Find and stop what uses the volume: a service outside the hierarchy, an open window, a virus scanner. Then take the resource out of service again; locks can take effect with a delay.",
      ja: "ボリュームを使用しているもの (階層外のサービス、エクスプローラで開いたフォルダ、ウイルス対策ソフトなど) を特定して停止し、リソースを再度停止してください。ロックの反映には時間がかかることがあります。",
    },
  },
  VK501: {
    severity: "ERROR",
    steps: ["remove.1"],
    text: {
      en: 'remove.1: whether {volume} holds shadow-copy storage is not known: "{command}" {why}. Locking it could lose shadow copies; remove fails (vss.unknown is fail).',
      ja: "remove.1: ボリューム {volume} が VSS の記憶域に使われているか不明です: 「{command}」{why}。ロックするとシャドウコピーが失われるおそれがあるため、停止処理は失敗となります (vss.unknown: fail)。",
    },
    meaning: {
      en: "vssadmin gave no usable answer twice.",
      ja: "vssadmin を 2 回実行しましたが、有効な応答を得られませんでした。",
    },
    remedy: {
      en: "Run the command of the message by hand, elevated. If the site does not use shadow copies, vss.unknown can be continue.",
      ja: "メッセージ中のコマンドを管理者権限で手動実行してください。VSS を使用していない環境では vss.unknown を continue にできます。",
    },
  },
  VK502: {
    severity: "WARN",
    steps: ["remove.1", "remove.5"],
    text: {
      en: '{step}: the answer about shadow copies of {volume} is not known: "{command}" {why}. Remove goes on (vss.unknown is continue).',
      ja: "{step}: ボリューム {volume} の VSS の状況が不明です: 「{command}」{why}。設定に従い停止処理を続けます (vss.unknown: continue)。",
    },
    meaning: {
      en: "vssadmin gave no usable answer twice, and the configuration says to go on.",
      ja: "vssadmin を 2 回実行しましたが有効な応答を得られず、設定に従って処理を続けました。",
    },
    remedy: {
      en: "Run the command of the message by hand, elevated, and see why it does not answer.",
      ja: "メッセージ中のコマンドを管理者権限で手動実行し、応答しない原因を調べてください。",
    },
  },
  VK503: {
    severity: "WARN",
    steps: ["remove.2"],
    text: {
      en: 'remove.2: whether LifeKeeper is stopping is not known: "{command}" {why}. It is taken for not stopping; remove goes on.',
      ja: "remove.2: LifeKeeper が停止処理中か不明です: 「{command}」{why}。停止処理中ではないものとして続けます。",
    },
    meaning: {
      en: "The service control did not answer with 0; for 1060 there is no service of that name.",
      ja: "サービスの状態を取得できませんでした。1060 は該当サービスが存在しないことを示します。",
    },
    remedy: {
      en: "Run sc query LifeKeeper by hand on this node, and check that the service is installed under that name.",
      ja: "自ノードで sc query LifeKeeper を手動で実行し、その名前のサービスがあるか確認してください。",
    },
  },
  VK504: {
    severity: "ERROR",
    steps: ["remove.4"],
    text: {
      en: "remove.4: the role of {node} for volume {volume} is neither source nor target: {role} (number {number}). Nothing proves the volume closed; remove fails.",
      ja: "remove.4: ボリューム {volume} における {node} の役割がソースでもターゲットでもありません: {role} (値 {number})。ボリュームが閉じていることを確認できないため、停止処理は失敗となります。",
    },
    meaning: {
      en: "EMCMD answered, but the mirror is gone, invalid, or in a state this kit does not know.",
      ja: "EMCMD は応答しましたが、ミラーが存在しないか無効、または volkit が認識できない状態です。",
    },
    remedy: {
      en: "Look at the mirror in the DataKeeper window on both nodes, and repair or re-create it.",
      ja: "両ノードの DataKeeper の画面でミラーの状態を確認し、修復または再作成してください。",
    },
  },
  VK505: {
    severity: "ERROR",
    steps: ["remove.5"],
    text: {
      en: 'remove.5: whether shadow copies of {volume} are left is not known: "{command}" {why}. Remove fails (vss.unknown is fail).',
      ja: "remove.5: ボリューム {volume} の VSS が残っているか不明です: 「{command}」{why}。停止処理は失敗となります (vss.unknown: fail)。",
    },
    meaning: {
      en: "vssadmin gave no usable answer twice.",
      ja: "vssadmin を 2 回実行しましたが、有効な応答を得られませんでした。",
    },
    remedy: {
      en: "Run the command of the message by hand, elevated. If the site does not use shadow copies, vss.unknown can be continue.",
      ja: "メッセージ中のコマンドを管理者権限で手動実行してください。VSS を使用していない環境では vss.unknown を continue にできます。",
    },
  },
  VK506: {
    severity: "WARN",
    steps: ["remove.5"],
    text: {
      en: 'remove.5: the deletion of the shadow copies of {volume} did not succeed: "{command}" {why}. The list that comes next decides.',
      ja: "remove.5: ボリューム {volume} の VSS の削除が正常に終了しませんでした: 「{command}」{why}。続けて取得する一覧で判定します。",
    },
    meaning: {
      en: "vssadmin refused the deletion or did not finish it. If copies are left, remove fails (12097); if none are, it goes on.",
      ja: "vssadmin が削除を拒否したか、完了しませんでした。シャドウコピーが残っていれば停止処理は失敗 (12097) となり、残っていなければ処理を続けます。",
    },
    remedy: {
      en: "Run the command of the message by hand, elevated. A security product may block it.",
      ja: "メッセージ中のコマンドを管理者権限で手動実行してください。セキュリティ製品が阻止している可能性もあります。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
