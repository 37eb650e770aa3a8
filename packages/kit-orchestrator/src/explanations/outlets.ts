import type { outletMessages } from "../messages/outlets.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const outletExplanations: ExplanationsOf<typeof outletMessages> = {
  VK151: {
    causes: [
      {
        en: "The disk that holds the log is full, read-only, or does not answer.",
        ja: "ログを置くディスクに空きがない、読み取り専用、または応答がありません。",
      },
      {
        en: "The account has no right to write to the file or its folder, as in a run by hand without elevation.",
        ja: "実行アカウントにファイルまたはフォルダへの書き込み権限がありません (管理者権限なしで手動実行した場合など)。",
      },
      {
        en: "A program that reads the log holds it open in a way that lets nobody rename it.",
        ja: "ログを読み取るプログラムがファイルを開いたままにしており、名前を変更できません。",
      },
      {
        en: "A link, a folder or a pipe stands in the file's place, or the file has a second name.",
        ja: "同じ名前のリンク、フォルダ、パイプが存在するか、ファイルに別名 (ハードリンク) があります。",
      },
    ],
    checks: [checks.settings, checks.records, checks.doctor],
  },
  VK152: {
    causes: [
      {
        en: "lk_err knows the class or the destination that the configuration names by another word: they are not documented.",
        ja: "設定のクラスまたは出力先の名称を lk_err が受け付けていません (公開された仕様がありません)。",
      },
      causes.environmentMissing,
      causes.nodeBusy,
      causes.shutdown,
    ],
    checks: [checks.settings, checks.lifeKeeperFolders, checks.eventLog],
  },
  VK153: {
    causes: [
      {
        en: "The source volkit is not registered yet, and the account may not register it.",
        ja: "ソース volkit が未登録で、実行アカウントに登録する権限がありません。",
      },
      {
        en: "A security product or a policy does not let PowerShell be started.",
        ja: "セキュリティ製品またはポリシーにより、PowerShell の起動が制限されています。",
      },
      causes.nodeBusy,
      {
        en: "The node is no Windows system.",
        ja: "Windows 以外のシステムで実行しています。",
      },
    ],
    checks: [checks.eventLog, checks.settings, checks.doctor],
  },
  VK154: {
    causes: [
      {
        en: "The configuration was written for a Windows node, and is tried elsewhere.",
        ja: "Windows のノード用の設定ファイルを、別のシステムで使用しています。",
      },
      causes.copiedFromOtherNode,
    ],
    checks: [checks.configuration],
  },
};
