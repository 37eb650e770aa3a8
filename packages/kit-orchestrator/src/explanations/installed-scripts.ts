import type { installedScriptMessages } from "../messages/installed-scripts.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const installedScriptExplanations: ExplanationsOf<typeof installedScriptMessages> = {
  VK700: {
    causes: [
      {
        en: "A new volume resource was made, and not named in the configuration.",
        ja: "新しいボリュームリソースを作成し、設定に記載していません。",
      },
      {
        en: "The tag in the configuration is misspelt, or the resource was renamed.",
        ja: "設定のタグの誤記、またはリソースの名前が変更されています。",
      },
      {
        en: "The vendor's scripts were not there when volkit was installed, or have been moved since.",
        ja: "volkit のインストール時に既存スクリプトがなかったか、その後移動されています。",
      },
    ],
    checks: [checks.tagsHere, checks.settings, checks.installPlan],
  },
  VK701: {
    causes: [
      {
        en: "The configuration was deleted or moved after the installation, and no valid copy of it is left.",
        ja: "インストール後に設定ファイルが削除または移動され、有効な控えも残っていません。",
      },
      causes.editedByHand,
      causes.environmentMissing,
    ],
    checks: [checks.configuration, checks.lifeKeeperFolders, checks.records],
  },
  VK702: {
    causes: [
      {
        en: "The program was moved, renamed or deleted, or its disk is not ready.",
        ja: "プログラムの移動、名前の変更、削除、またはディスクが使用できない状態です。",
      },
      causes.blocked,
      {
        en: "The program's file is empty or damaged, as after a copy that was cut off.",
        ja: "コピーの中断などにより、プログラムのファイルが空または破損しています。",
      },
    ],
    checks: [checks.doctor, checks.installPlan, checks.eventLog],
  },
};
