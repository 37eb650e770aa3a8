import type { MessageEntry } from "./entry.js";

/** What is said of who the peers are: VK302, VK303. */
export const peerMessages = {
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
} as const satisfies Record<string, MessageEntry>;
