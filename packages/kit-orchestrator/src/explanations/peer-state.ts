import type { peerStateMessages } from "../messages/peer-state.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const peerStateExplanations: ExplanationsOf<typeof peerStateMessages> = {
  VK304: {
    causes: [
      {
        en: "There are several mirrors or peers, and the configuration names no mirror addresses.",
        ja: "ミラーまたは対向側ノードが複数あり、設定にミラー用アドレスの記載がありません。",
      },
      {
        en: "The mirror runs over a network of its own, whose addresses the peer's name does not lead to.",
        ja: "ミラーが専用ネットワークを使用しており、対向側ノードの名前からはそのアドレスを得られません。",
      },
      {
        en: "The peer did not answer, so that its own line could not settle it.",
        ja: "対向側ノードが応答せず、その応答による対応付けができません。",
      },
    ],
    checks: [checks.mirrorHere, checks.mirrorOnPeer, checks.settings],
  },
  VK305: {
    causes: [
      {
        en: "The volume is mirrored to a further node, to which the resource is not extended.",
        ja: "リソースを拡張していない別のノードへも、ボリュームをミラーリングしています。",
      },
      {
        en: "The peer's mirror address was changed, and the configuration still has the old one.",
        ja: "対向側ノードのミラー用アドレスを変更した後、設定に古いアドレスが残っています。",
      },
      {
        en: "A mirror was left over from a node that was replaced.",
        ja: "交換したノードへのミラーが残っています。",
      },
    ],
    checks: [checks.mirrorHere, checks.equivalencies, checks.settings],
  },
  VK306: {
    causes: [
      {
        en: "The mirror was moved to another network, and the configuration was not changed with it.",
        ja: "ミラーで使用するネットワークを変更した後、設定を変更していません。",
      },
      causes.copiedFromOtherNode,
      {
        en: "EMCMD shows a name where the configuration has an address, or the other way round.",
        ja: "EMCMD の表示がホスト名で設定がアドレス (またはその逆) になっています。",
      },
    ],
    checks: [checks.mirrorHere, checks.settings],
  },
  VK307: {
    causes: [causes.peerDown, causes.peerLifeKeeper, causes.linkDown],
    checks: [checks.peerAlive, checks.instanceOnPeer, checks.network],
  },
  VK308: {
    causes: [
      {
        en: "The resource has another tag on the peer.",
        ja: "対向側ノードでのタグ名が異なります。",
      },
      {
        en: "The extension to the peer was taken back, or was never finished.",
        ja: "対向側ノードへの拡張が解除されたか、完了していません。",
      },
      {
        en: "LifeKeeper on the peer is only just starting.",
        ja: "対向側ノードの LifeKeeper が起動途中です。",
      },
    ],
    checks: [checks.tagsOnPeer, checks.equivalencies, checks.peerAlive],
  },
  VK309: {
    causes: [
      {
        en: "Set to OSF: the mirror is paused, broken or in resync, for the network, the peer, or a pause by hand.",
        ja: "OSF への変更: ミラーが一時停止、切断、または再同期中です (ネットワーク、対向側ノード、手動での一時停止など)。",
      },
      {
        en: "Set to OSU: the mirror is mirroring again, and the mark of the failure was taken off.",
        ja: "OSU への変更: ミラーリングが再開し、障害の表示を解除しました。",
      },
      {
        en: "Somebody changed the state by hand, or the peer was restarted.",
        ja: "ステータスが手動で変更されたか、対向側ノードが再起動されました。",
      },
    ],
    checks: [checks.mirrorHere, checks.instanceOnPeer, checks.status],
  },
  VK310: {
    causes: [
      causes.splitNetwork,
      {
        en: "The mirror was switched over to this node past LifeKeeper, while the peer had the resource in service.",
        ja: "対向側ノードでリソースが稼働中のまま、LifeKeeper を介さずにミラーが自ノードへスイッチオーバされました。",
      },
      {
        en: "A switchover is just under way, and the peer's state has not followed yet.",
        ja: "スイッチオーバの処理中で、対向側ノードのステータスがまだ変わっていません。",
      },
    ],
    checks: [checks.splitBrain, checks.instanceOnPeer, checks.mirrorOnPeer],
  },
  VK311: {
    causes: [
      causes.peerLifeKeeper,
      {
        en: "LifeKeeper on the peer is stopping, or is at work on the same resource.",
        ja: "対向側ノードの LifeKeeper が停止処理中か、同じリソースを処理中です。",
      },
      causes.linkDown,
    ],
    checks: [checks.instanceOnPeer, checks.peerAlive],
  },
  VK312: {
    causes: [
      {
        en: "This release of LifeKeeper may not take OSF from ins_setst: exit status 2 is a syntax error, 5 an illegal argument.",
        ja: "このバージョンの LifeKeeper では、ins_setst で OSF を指定できない可能性があります (終了コード 2 は書式エラー、5 は不正な引数)。",
      },
      causes.peerLifeKeeper,
      causes.linkDown,
    ],
    checks: [checks.instanceOnPeer, checks.peerAlive, checks.mirrorHere],
  },
  VK313: {
    causes: [
      causes.splitNetwork,
      {
        en: "The mirror was made a source on the peer too, by hand.",
        ja: "対向側ノードのミラーも手動でソースに変更されています。",
      },
    ],
    checks: [checks.splitBrain, checks.settings],
  },
};
