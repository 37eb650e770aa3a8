import type { clearSplitBrainMessages } from "../messages/clear-split-brain.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const clearSplitBrainExplanations: ExplanationsOf<typeof clearSplitBrainMessages> = {
  VK801: {
    causes: [
      {
        en: "The resource is not extended to another node, or no more.",
        ja: "リソースが他のノードへ拡張されていないか、拡張が解除されています。",
      },
      causes.peerLifeKeeper,
    ],
    checks: [checks.equivalencies, checks.settings],
  },
  VK802: {
    causes: [
      {
        en: "The side that is to give way was not made a target yet.",
        ja: "データを破棄する側のノードがまだターゲットに変更されていません。",
      },
      causes.splitNetwork,
    ],
    checks: [checks.splitBrain, checks.mirrorHere, checks.mirrorOnPeer],
  },
  VK803: {
    causes: [
      causes.peerDown,
      causes.peerDataKeeper,
      causes.linkDown,
      {
        en: "The mirror was deleted on a node while the split brain was being resolved.",
        ja: "解消作業の途中で、いずれかのノードのミラーが削除されています。",
      },
    ],
    checks: [checks.splitBrain, checks.mirrorOnPeer, checks.peerAlive],
  },
  VK804: {
    causes: [
      {
        en: "The mirror was not continued yet on the side that stays.",
        ja: "データを残す側のノードでミラーがまだ再開されていません。",
      },
      causes.linkDown,
    ],
    checks: [checks.mirrorHere, checks.mirrorOnPeer],
  },
  VK805: {
    causes: [
      {
        en: "It was called with --force and a reason.",
        ja: "--force と理由を指定して実行されました。",
      },
      {
        en: "A node that cannot answer any more, or a flag of an old split brain, was in the way.",
        ja: "復旧の見込みがないノードや、過去のスプリットブレインのフラグが残っていたためと考えられます。",
      },
    ],
    checks: [checks.splitBrain, checks.records],
  },
  VK806: {
    causes: [causes.peerLifeKeeper, causes.linkDown, causes.promptNotElevated],
    checks: [checks.peerAlive, checks.flagOnPeer, checks.flagHere],
  },
  VK807: {
    causes: [
      {
        en: "LifeKeeper refused to take the flag away (VK806 before this one).",
        ja: "LifeKeeper がフラグを削除できませんでした (直前の VK806 を参照)。",
      },
      {
        en: "A check on the other node found a split brain in the same moment, and raised the flag again.",
        ja: "同時に対向側ノードの監視がスプリットブレインを検出し、フラグを再び生成しました。",
      },
    ],
    checks: [checks.splitBrain, checks.flagHere, checks.flagOnPeer],
  },
  VK808: {
    causes: [causes.peerLifeKeeper, causes.linkDown, causes.environmentMissing],
    checks: [checks.flagHere, checks.flagOnPeer, checks.peerAlive],
  },
  VK810: {
    causes: [
      {
        en: "The split brain is not over (VK802 before this one).",
        ja: "スプリットブレインが解消していません (直前の VK802 を参照)。",
      },
      {
        en: "Not every node could be asked, or the mirror does not run yet (VK801, VK803, VK804).",
        ja: "全ノードに確認できないか、ミラーがまだ動作していません (VK801、VK803、VK804)。",
      },
    ],
    checks: [checks.splitBrain],
  },
  VK809: {
    causes: [
      {
        en: "The split brain is over, and every node said so.",
        ja: "スプリットブレインが解消し、全ノードで確認できました。",
      },
      {
        en: "The flags were taken away by force (VK805 before this one).",
        ja: "フラグが強制的に削除されました (直前の VK805 を参照)。",
      },
    ],
    checks: [checks.status],
  },
  VK811: {
    causes: [
      {
        en: "volkit split-brain clear was run, and every node answered that the split brain is over.",
        ja: "volkit split-brain clear の実行時に、全ノードの応答により解消を確認しました。",
      },
      {
        en: "The checks on this node had told of the split brain, and none has seen its end yet.",
        ja: "自ノードの監視が通知したスプリットブレインで、解消をまだ確認していませんでした。",
      },
    ],
    checks: [checks.splitBrain],
  },
  VK812: {
    causes: [causes.nodeIsGone, causes.peerLifeKeeper],
    checks: [checks.equivalencies, checks.settings],
  },
};
