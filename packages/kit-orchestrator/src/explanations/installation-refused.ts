import type { installationRefusedMessages } from "../messages/installation-refused.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const installationRefusedExplanations: ExplanationsOf<typeof installationRefusedMessages> = {
  VK713: {
    causes: [
      {
        en: "An older program of volkit was started, as one left in another folder.",
        ja: "別のフォルダに残っていた、古いバージョンの volkit が起動されました。",
      },
      {
        en: "The release was taken back after an update.",
        ja: "更新後に、以前のバージョンへ戻しています。",
      },
    ],
    checks: [
      {
        command: "volkit --version",
        shows: {
          en: "The release of the program that was started.",
          ja: "起動されたプログラムのバージョンがわかります。",
        },
      },
    ],
  },
  VK714: {
    causes: [
      causes.powerLost,
      causes.changedByHand,
      {
        en: "The disk that holds LifeKeeper is failing.",
        ja: "LifeKeeper があるディスクに障害があります。",
      },
    ],
    checks: [checks.installPlan, checks.eventLog],
  },
  VK715: {
    causes: [
      {
        en: "The manifest was deleted, or not brought back with the scripts from a backup.",
        ja: "マニフェストが削除されたか、バックアップからスクリプトだけが戻されています。",
      },
      {
        en: "The scripts were copied here from another node in place of an installation.",
        ja: "インストールの代わりに、別のノードからスクリプトがコピーされています。",
      },
    ],
    checks: [checks.installPlan],
  },
  VK716: {
    causes: [
      {
        en: "A folder was made by that name by mistake, as for a copy of the scripts.",
        ja: "スクリプトの控えなどのために、誤って同じ名前のフォルダが作成されています。",
      },
      {
        en: "A backup or a copy program restored the name as a folder.",
        ja: "バックアップまたはコピーのプログラムが、その名前をフォルダとして復元しました。",
      },
    ],
    checks: [checks.installPlan],
  },
  VK717: {
    causes: [
      causes.changedByHand,
      {
        en: "A backup was brought back that is older than the installation.",
        ja: "インストール前のバックアップが復元されています。",
      },
      {
        en: "The kept script was moved or deleted in a clean-up.",
        ja: "保存されていた元のスクリプトが、整理の際に移動または削除されています。",
      },
    ],
    checks: [checks.installPlan],
  },
};
