import type { Check } from "../explanation.js";

/** What DataKeeper tells of the mirror. Roles and states are the numbers that the kit decides by. */
export const dataKeeperChecks = {
  mirrorHere: {
    command: "EMCmd . GETMIRRORVOLINFO {volume}",
    shows: {
      en: "This node's role (the number after the letter: 1 source, 2 target) and the mirror's state (the last number: 1 mirroring, 2 resync, 4 paused).",
      ja: "自ノードの役割 (ドライブレターの次の数字: 1 ソース、2 ターゲット) とミラーの状態 (最後の数字: 1 ミラーリング、2 再同期、4 一時停止) がわかります。",
    },
  },
  mirrorOnPeer: {
    command: "EMCmd {peer} GETMIRRORVOLINFO {volume}",
    shows: {
      en: "The peer's role and its view of the mirror. No answer: the peer, its DataKeeper service or the network between the nodes.",
      ja: "対向側ノードの役割と、対向側から見たミラーの状態がわかります。応答がない場合は、対向側ノード、その DataKeeper サービス、ノード間のネットワークのいずれかを疑います。",
    },
  },
  dataKeeperService: {
    command: "services.msc",
    shows: {
      en: "Whether the DataKeeper service is running on this node.",
      ja: "自ノードの DataKeeper サービスが実行中かどうかがわかります。",
    },
  },
} as const satisfies Record<string, Check>;
