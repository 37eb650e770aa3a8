import type { installationPlaceMessages } from "../messages/installation-place.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const installationPlaceExplanations: ExplanationsOf<typeof installationPlaceMessages> = {
  VK710: {
    causes: [
      causes.environmentMissing,
      {
        en: "The folder was given without its drive, as \\LK or LK.",
        ja: "フォルダがドライブなしで指定されています (\\LK、LK など)。",
      },
      {
        en: "LifeKeeper is not installed on this node.",
        ja: "このノードに LifeKeeper がインストールされていません。",
      },
    ],
    checks: [checks.lifeKeeperFolders, checks.lifeKeeperService],
  },
  VK711: {
    causes: [
      {
        en: "--lkroot or LKROOT names another folder than LifeKeeper's, as its bin or the folder above.",
        ja: "--lkroot または LKROOT が LifeKeeper のフォルダではなく、Bin や上位のフォルダを示しています。",
      },
      causes.notRepaired,
    ],
    checks: [checks.lifeKeeperFolders, checks.lifeKeeperService],
  },
  VK712: {
    causes: [
      {
        en: "Scripts were left behind in the other folder by an earlier installation.",
        ja: "以前のインストールのスクリプトが、もう一方のフォルダに残っています。",
      },
      {
        en: "Scripts were copied by hand into the folder that a page of the manual names.",
        ja: "マニュアルの記載に従い、スクリプトが手作業でコピーされています。",
      },
    ],
    checks: [checks.installPlan, checks.eventLog],
  },
  VK722: {
    causes: [
      {
        en: "The configuration was not written yet, or lies elsewhere: VOLKIT_CONFIG and LKROOT decide.",
        ja: "設定ファイルをまだ作成していないか、別の場所にあります (場所は VOLKIT_CONFIG、LKROOT で決まります)。",
      },
      {
        en: "It names no resource: for the actions alone that is fine, for installed scripts it is not.",
        ja: "resources の記載がありません (処理の実行だけなら省略できますが、インストールには必要です)。",
      },
      causes.editedByHand,
    ],
    checks: [checks.configuration, checks.tagsHere],
  },
};
