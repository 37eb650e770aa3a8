import type { peerMessages } from "../messages/peers.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const peerExplanations: ExplanationsOf<typeof peerMessages> = {
  VK302: {
    causes: [
      {
        en: "The resource is not extended to another node yet, or the extension was taken back.",
        ja: "リソースがまだ他のノードに拡張されていないか、拡張が解除されています。",
      },
      {
        en: "The tag that was given is not the one that LifeKeeper knows: eqv_list then shows no row of it.",
        ja: "指定したタグが LifeKeeper のタグと異なるため、eqv_list に該当する行がありません。",
      },
      {
        en: "LifeKeeper on this node does not run or does not answer, so that eqv_list failed.",
        ja: "自ノードの LifeKeeper が起動していないか応答せず、eqv_list が失敗しました。",
      },
      {
        en: "The configuration names no peer, or only this node: it replaces what LifeKeeper says.",
        ja: "設定に対向側ノードがないか、自ノードのみが記載されています (設定は LifeKeeper の情報に優先します)。",
      },
    ],
    checks: [checks.equivalencies, checks.lifeKeeperService, checks.configuration],
  },
  VK303: {
    causes: [
      causes.copiedFromOtherNode,
      {
        en: "The key node in the configuration names the other node, so that volkit takes itself for it.",
        ja: "設定の node に対向側ノードの名前が記載されているため、volkit が自ノードを取り違えています。",
      },
      {
        en: "The nodes were renamed, and the configuration or LifeKeeper still has the old names.",
        ja: "ノード名の変更後、設定または LifeKeeper に古い名前が残っています。",
      },
    ],
    checks: [checks.settings, checks.equivalencies, checks.doctor],
  },
};
