import type { peerShadowsMessages } from "../messages/peer-shadows.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const peerShadowsExplanations: ExplanationsOf<typeof peerShadowsMessages> = {
  VK330: {
    causes: [
      causes.peerDown,
      {
        en: "A security product on the peer blocks the deletion: deleting shadow copies by command looks like ransomware.",
        ja: "対向側ノードのセキュリティ製品が削除を阻止しています (コマンドによるシャドウコピーの削除はランサムウェアの挙動とみなされます)。",
      },
      causes.peerLifeKeeper,
      {
        en: "vssadmin hangs on the peer, as during a backup there.",
        ja: "対向側ノードで、バックアップ中などにより vssadmin がハングしています。",
      },
    ],
    checks: [checks.shadowsOnPeer, checks.peerAlive],
  },
  VK331: {
    causes: [
      causes.splitNetwork,
      {
        en: "The peer did not answer, or answered without saying that it is target.",
        ja: "対向側ノードが応答しないか、ターゲットであることを示す応答がありません。",
      },
    ],
    checks: [checks.mirrorOnPeer, checks.splitBrain],
  },
  VK332: {
    causes: [causes.peerDown, causes.peerLifeKeeper, causes.blocked, causes.vssStuck],
    checks: [checks.shadowsOnPeer, checks.peerAlive],
  },
};
