import type { MessageEntry } from "./entry.js";

/** What the check says of this node: the seed's 12029, 12030, 12022, and the kit's own VK301. */
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
      en: "Check that the volume is there, unlocked, and has free space, and look for disk errors in the Windows event log. volkit write-check E: shows at which step it fails.",
      ja: "ボリュームが存在しロックされていないこと、空き容量があることを確認し、Windows のイベントログにディスクのエラーがないか調べてください。volkit write-check E: で失敗する段階がわかります。",
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
      en: "Look at the mirror in the DataKeeper window, or run EMCmd . GETMIRRORVOLINFO E:, and repair or re-create it.",
      ja: "DataKeeper の画面または EMCmd . GETMIRRORVOLINFO E: でミラーの状態を確認し、修復または再作成してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
