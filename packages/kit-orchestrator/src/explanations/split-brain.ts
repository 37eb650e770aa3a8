import type { splitBrainMessages } from "../messages/split-brain.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const splitBrainExplanations: ExplanationsOf<typeof splitBrainMessages> = {
  VK320: {
    causes: [causes.peerDown, causes.peerDataKeeper, causes.linkDown, causes.answersEmpty],
    checks: [checks.mirrorOnPeer, checks.network, checks.peerAlive],
  },
  VK321: {
    causes: [
      causes.splitNetwork,
      {
        en: "The target was made source by hand while the old source was only out of reach, and not down.",
        ja: "旧ソースが停止したのではなく通信できないだけの状態で、ターゲットが手動でソースに変更されました。",
      },
      {
        en: "The old source came back after a failover, and still is source by its own account.",
        ja: "フェイルオーバの後に旧ソースが復帰し、自身をソースと認識したままです。",
      },
    ],
    checks: [checks.splitBrain, checks.mirrorHere, checks.mirrorOnPeer],
  },
  VK322: {
    causes: [
      causes.peerLifeKeeper,
      {
        en: "The flag could not be written on the node: its system disk is full or read-only.",
        ja: "該当ノードのシステムディスクに空きがないか読み取り専用で、フラグを作成できません。",
      },
      causes.linkDown,
    ],
    checks: [checks.flagHere, checks.flagOnPeer, checks.peerAlive],
  },
  VK323: {
    causes: [
      {
        en: 'The service "LifeKeeper External Interfaces" is not running.',
        ja: "「LifeKeeper External Interfaces」サービスが起動していません。",
      },
      {
        en: "No SNMP manager is set up in LifeKeeper, or EISMEventNotice is not installed on this node.",
        ja: "LifeKeeper に SNMP マネージャが設定されていないか、自ノードに EISMEventNotice がありません。",
      },
      causes.blocked,
    ],
    checks: [checks.externalInterfaces, checks.alarmTest, checks.doctor],
  },
  VK324: {
    causes: [
      {
        en: "The volume has no mirror on the peer any more: it was deleted there, or is being re-created by a switchover.",
        ja: "対向側ノードのボリュームにミラーがありません (削除された、またはスイッチオーバによる再作成の途中)。",
      },
      {
        en: "The volume's disk is offline on the peer.",
        ja: "対向側ノードでボリュームのディスクがオフラインになっています。",
      },
      {
        en: "The peer's DataKeeper is of a release that speaks of states the kit does not know.",
        ja: "対向側ノードの DataKeeper のバージョンが、volkit の認識できない値を返しています。",
      },
    ],
    checks: [checks.mirrorOnPeer, checks.mirrorHere, checks.status],
  },
};
