import type { toolMessages } from "../messages/tools.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const toolExplanations: ExplanationsOf<typeof toolMessages> = {
  VK201: {
    causes: [
      causes.peerDown,
      {
        en: "A service that the tool waits for hangs or is stopped: DataKeeper, LifeKeeper, Volume Shadow Copy.",
        ja: "ツールが待つサービス (DataKeeper、LifeKeeper、Volume Shadow Copy) がハングしているか停止しています。",
      },
      {
        en: "A disk of this node does not answer.",
        ja: "自ノードのディスクが応答しません。",
      },
      causes.deadlineShort,
    ],
    checks: [checks.status, checks.eventLog, checks.settings],
  },
  VK202: {
    causes: [causes.elsewhere, causes.environmentMissing, causes.notRepaired],
    checks: [checks.doctor, checks.lifeKeeperFolders, checks.dataKeeperFolder],
  },
  VK203: {
    causes: [
      causes.blocked,
      {
        en: "The account has no right to run the file.",
        ja: "実行アカウントにファイルの実行権限がありません。",
      },
      {
        en: "It is no program for this system: a script, or a file that was damaged or emptied.",
        ja: "このシステムで実行できるプログラムではありません (スクリプト、破損したファイル、空のファイルなど)。",
      },
      causes.nodeBusy,
    ],
    checks: [checks.doctor, checks.eventLog],
  },
  VK204: {
    causes: [
      {
        en: "The tool has a defect, or its product was updated in part.",
        ja: "ツールの不具合、または製品の更新が不完全な状態です。",
      },
      {
        en: "Somebody, or the system in want of memory, ended it.",
        ja: "手動操作またはメモリ不足により、ツールが終了させられました。",
      },
      causes.blocked,
    ],
    checks: [checks.eventLog, checks.doctor],
  },
  VK205: {
    causes: [
      {
        en: "Another program stands under the tool's name, or under the path that the configuration names.",
        ja: "ツールの名前、または設定に指定したパスに、別のプログラムが置かれています。",
      },
      {
        en: "The tool repeats an error without end.",
        ja: "ツールが同じエラーを出力し続けています。",
      },
    ],
    checks: [checks.doctor, checks.records],
  },
  VK206: {
    causes: [
      {
        en: "The process waits in a driver for a disk that does not answer.",
        ja: "応答しないディスクを、プロセスがドライバ内で待っています。",
      },
      causes.diskFails,
      {
        en: "A security product protects the process, or holds it while it is scanned.",
        ja: "セキュリティ製品がプロセスを保護しているか、検査のために保持しています。",
      },
    ],
    checks: [checks.processes, checks.disks, checks.eventLog],
  },
  VK207: {
    causes: [
      {
        en: "Much has to be transferred, or the network between the nodes is slow: a switchover ends with a partial resync.",
        ja: "転送量が多いか、ノード間のネットワークが低速です (スイッチオーバの最後に部分的な再同期が行われます)。",
      },
      causes.diskSlow,
      {
        en: "The DataKeeper service hangs on one of the nodes.",
        ja: "いずれかのノードで DataKeeper サービスがハングしています。",
      },
      causes.deadlineShort,
    ],
    checks: [checks.mirrorHere, checks.mirrorOnPeer, checks.status],
  },
  VK208: {
    causes: [
      causes.answersEmpty,
      {
        en: "The service behind the tool is only just starting.",
        ja: "ツールが使用するサービスが起動途中です。",
      },
      causes.nodeBusy,
    ],
    checks: [checks.records, checks.status],
  },
  VK209: {
    causes: [
      causes.answersEmpty,
      causes.mirrorGone,
      {
        en: "EMCMD may want the bare letter on this release, or print a layout that the kit does not know.",
        ja: "このバージョンの EMCMD ではコロンなしの指定が必要か、出力の形式が volkit の想定と異なる可能性があります。",
      },
    ],
    checks: [
      checks.mirrorHere,
      {
        command: "EMCmd . GETMIRRORVOLINFO {letter}",
        shows: {
          en: "The same asked by the bare letter. If only this answers, set emcmd.volumeArgument to E.",
          ja: "コロンなしで指定した場合の結果がわかります。こちらだけ応答がある場合は、emcmd.volumeArgument を E にしてください。",
        },
      },
      checks.dataKeeperService,
    ],
  },
  VK210: {
    causes: [causes.serviceStopped, causes.mirrorGone, causes.answersEmpty],
    checks: [checks.mirrorHere, checks.dataKeeperService],
  },
};
