import type { splitBrainAlarmMessages } from "../messages/split-brain-alarms.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

const bookDamaged = {
  en: "The file that the message names is damaged, is a link, is of another volume, or was written by a newer release.",
  ja: "メッセージに示されたファイルが破損しているか、リンクであるか、別のボリュームのものか、新しいバージョンで書き込まれています。",
};

export const splitBrainAlarmExplanations: ExplanationsOf<typeof splitBrainAlarmMessages> = {
  VK325: {
    causes: [
      {
        en: "Nobody has resolved the split brain yet, or it was resolved and came back before a check could see that.",
        ja: "スプリットブレインがまだ解消されていないか、監視が確認する前に再発しました。",
      },
      causes.splitNetwork,
    ],
    checks: [checks.splitBrain, checks.mirrorHere, checks.mirrorOnPeer],
  },
  VK326: {
    causes: [
      {
        en: "The manager is down, or a firewall between it and this node drops UDP.",
        ja: "マネージャが停止しているか、経路上のファイアウォールが UDP を遮断しています。",
      },
      {
        en: "The community, user or password is not the one that the manager knows; most managers then stay silent.",
        ja: "コミュニティ名、ユーザー名またはパスワードがマネージャの設定と一致しません (応答しないマネージャが大半です)。",
      },
      {
        en: "The variable or file with the secret is not there for the account that LifeKeeper runs under.",
        ja: "LifeKeeper の実行アカウントから、秘密情報の環境変数またはファイルを参照できません。",
      },
    ],
    checks: [checks.doctor, checks.settings],
  },
  VK327: {
    causes: [
      {
        en: "The split brain was resolved: the side that gives way was made target.",
        ja: "データを破棄する側がターゲットに変更され、スプリットブレインが解消しました。",
      },
      {
        en: "A switchover or failover has made this node source since, and the peer target.",
        ja: "その後のスイッチオーバまたはフェイルオーバにより、自ノードがソース、対向側がターゲットになりました。",
      },
    ],
    checks: [checks.splitBrain, checks.status],
  },
  VK328: {
    causes: [bookDamaged, causes.recordRights, causes.recordDiskFull],
    checks: [checks.records, checks.doctor],
  },
  VK329: {
    causes: [bookDamaged, causes.recordRights, causes.environmentMissing],
    checks: [checks.records, checks.doctor],
  },
  VK333: {
    causes: [
      {
        en: "The split brain was resolved, and splitBrain.clearFlags is when-over.",
        ja: "スプリットブレインが解消し、splitBrain.clearFlags が when-over に設定されています。",
      },
      {
        en: "A manager has not acknowledged yet that it is over; until then the flags are taken away at each check.",
        ja: "解消の通知に応答していないマネージャがあります。応答するまで、監視のたびにフラグを削除します。",
      },
    ],
    checks: [checks.splitBrain, checks.status],
  },
  VK334: {
    causes: [causes.peerLifeKeeper, causes.linkDown],
    checks: [checks.peerAlive, checks.flagOnPeer, checks.flagHere],
  },
  VK335: {
    causes: [
      {
        en: "snmp.notifier was set to snmp before the managers were named.",
        ja: "マネージャを記載する前に snmp.notifier を snmp に設定しています。",
      },
      causes.copiedFromOtherNode,
    ],
    checks: [checks.configuration, checks.settings],
  },
  VK336: {
    causes: [
      {
        en: "A split brain was told of from here, and this node was made target to resolve it.",
        ja: "自ノードがスプリットブレインを通知した後、解消のためにターゲットへ変更されました。",
      },
      {
        en: "The volume was switched over, or brought in service, before a check had seen the end.",
        ja: "監視が解消を確認する前に、スイッチオーバまたはボリュームの起動が行われました。",
      },
    ],
    checks: [checks.splitBrain, checks.doctor],
  },
  VK337: {
    causes: [
      {
        en: "The split brain was resolved, and splitBrain.clearFlags is by-hand, the default.",
        ja: "スプリットブレインが解消し、splitBrain.clearFlags が既定の by-hand に設定されています。",
      },
      {
        en: "A manager has not acknowledged yet that it is over; until then this is said at each check.",
        ja: "解消の通知に応答していないマネージャがあります。応答するまで、監視のたびに出力します。",
      },
    ],
    checks: [checks.splitBrain, checks.flagHere, checks.flagOnPeer],
  },
  VK338: {
    causes: [causes.nodeIsGone, causes.peerLifeKeeper],
    checks: [checks.equivalencies, checks.settings],
  },
};
