import type { turnMessages } from "../messages/turns.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

const inDriver = {
  en: "The process waits in a driver for a disk that does not answer.",
  ja: "応答しないディスクを、プロセスがドライバ内で待っています。",
} as const;
const fileLost = {
  en: "The disk that holds the records failed, or lost what it had not written yet.",
  ja: "実行記録を置くディスクの障害、または書き込み前のデータの消失が発生しました。",
} as const;

export const turnExplanations: ExplanationsOf<typeof turnMessages> = {
  VK140: {
    causes: [
      {
        en: "Quick check and deep check fell on the same moment, or a restore or remove is under way: the normal case.",
        ja: "クイックチェックとディープチェックが重なったか、起動・停止処理の実行中です。正常な動作です。",
      },
      {
        en: "The other run is slow, since a tool of it waits for a peer or a disk.",
        ja: "もう一方の処理が、対向側ノードまたはディスクの応答を待っています。",
      },
      {
        en: "The check's interval in LifeKeeper is shorter than a check takes.",
        ja: "LifeKeeper の監視間隔が、監視の所要時間より短く設定されています。",
      },
    ],
    checks: [checks.underWay, checks.records],
  },
  VK141: {
    causes: [
      {
        en: "A check is under way and will give way: the normal case.",
        ja: "監視処理の実行中で、まもなく終了します。正常な動作です。",
      },
      {
        en: "Another restore or remove of the same volume was started, by LifeKeeper or by hand.",
        ja: "同じボリュームの別の起動・停止処理が、LifeKeeper または手動で開始されています。",
      },
    ],
    checks: [checks.underWay],
  },
  VK142: {
    causes: [
      {
        en: "The other run is in a switchover, which may take minutes on a slow network.",
        ja: "もう一方の処理がスイッチオーバ中です (低速なネットワークでは数分かかることがあります)。",
      },
      {
        en: "A tool of the other run hangs and has not reached its deadline yet.",
        ja: "もう一方の処理のツールがハングしており、まだタイムアウトに達していません。",
      },
      {
        en: "lock.wait is shorter than the deadlines of the commands.",
        ja: "lock.wait が各コマンドのタイムアウト値より短く設定されています。",
      },
    ],
    checks: [checks.underWay, checks.status, checks.settings],
  },
  VK143: {
    causes: [
      {
        en: "The process of the other run was suspended, or the node stood still for a while, as a virtual machine does in a snapshot.",
        ja: "もう一方の処理のプロセスが一時停止されたか、ノード自体が一時的に停止していました (仮想マシンのスナップショットなど)。",
      },
      inDriver,
      causes.nodeBusy,
    ],
    checks: [checks.status, checks.records, checks.eventLog],
  },
  VK144: {
    causes: [causes.powerLost, causes.killed, causes.lifeKeepersLimit],
    checks: [checks.status, checks.records, checks.eventLog],
  },
  VK145: {
    causes: [
      {
        en: "LifeKeeper began a switchover or a failover while the check was under way: the normal case.",
        ja: "監視中に LifeKeeper がスイッチオーバまたはフェイルオーバを開始しました。正常な動作です。",
      },
      {
        en: "Somebody brought the resource in or out of service by hand.",
        ja: "リソースの起動または停止が手動で行われました。",
      },
    ],
    checks: [checks.status, checks.records],
  },
  VK146: {
    causes: [inDriver, causes.diskFails],
    checks: [checks.processes, checks.disks, checks.eventLog],
  },
  VK147: {
    causes: [
      causes.killed,
      causes.lifeKeepersLimit,
      {
        en: "Only the kit's own process was ended, and the tools that it had started lived on.",
        ja: "volkit のプロセスだけが終了させられ、起動済みのツールが残っていました。",
      },
    ],
    checks: [checks.status, checks.records],
  },
  VK148: {
    causes: [inDriver, causes.diskFails],
    checks: [checks.processes, checks.disks, checks.eventLog],
  },
  VK149: {
    causes: [causes.powerLost, fileLost, causes.virusScanner],
    checks: [checks.status, checks.underWay, checks.eventLog],
  },
  VK150: {
    causes: [causes.killed, causes.lifeKeepersLimit, causes.powerLost],
    checks: [checks.records, checks.eventLog],
  },
};
