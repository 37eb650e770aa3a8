import type { MessageEntry } from "./entry.js";

/** What monitor.5 says of a peer's shadow copies: VK330 to VK332. */
export const peerShadowsMessages = {
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
      en: "Nothing, unless there is a split brain (VK321): then resolve that.",
      ja: "対処は不要です。スプリットブレインが発生している場合 (VK321) は解消してください。",
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
      en: "Check that the peer is up and LifeKeeper runs on it, then run the command of the message by hand and see what it says.",
      ja: "対向側ノードと LifeKeeper が起動しているか確認し、メッセージ中のコマンドを手動で実行して出力を確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
