import type { GuideStep } from "./guide.js";

/** Steps that stand in more than one guide. */
export const guideSteps = {
  roleHere: {
    what: {
      en: "Read the mirror on this node.",
      ja: "自ノードのミラーの状態を確認します。",
    },
    command: "EMCmd . GETMIRRORVOLINFO {volume}",
    expect: {
      en: "A line as {volume} 1 SYSTEM ADDRESS 1: the first number is the role (1 source, 2 target), the last the state (1 mirroring, 2 resync, 4 paused).",
      ja: "「{volume} 1 システム名 アドレス 1」の形式で表示されます。最初の数字が役割 (1 ソース、2 ターゲット)、最後の数字が状態 (1 ミラーリング、2 再同期、4 一時停止) です。",
    },
    sure: "seen",
  },
  roleThere: {
    what: {
      en: "Read the mirror on the peer.",
      ja: "対向側ノードのミラーの状態を確認します。",
    },
    command: "EMCmd {peer} GETMIRRORVOLINFO {volume}",
    expect: {
      en: "A line of the same kind (assumed for a target). No answer: the peer's state is unknown; log on to it and ask it there with a dot in place of its name.",
      ja: "同じ形式で表示されます (ターゲットでの表示は推定)。応答がない場合、対向側の状態は不明です。対向側ノードにログオンし、ノード名の代わりに「.」を指定して確認してください。",
    },
    sure: "assumed",
  },
  watchResync: {
    what: {
      en: "Watch the mirror until the resync is done.",
      ja: "再同期が完了するまで、ミラーの状態を監視します。",
    },
    command: "volkit status {tag} --watch",
    expect: {
      en: "One node source, the other target; resync, then mirroring. If it stays paused, look at DataKeeper's window and the event log of both nodes before anything else is tried.",
      ja: "一方がソース、もう一方がターゲットとなり、再同期を経てミラーリングになります。一時停止のままの場合は、次の操作の前に両ノードの DataKeeper の画面とイベントログを確認してください。",
    },
    sure: "kit",
  },
} as const satisfies Record<string, GuideStep>;
