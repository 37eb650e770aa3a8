import type { writeCheckAsideMessages } from "../messages/write-check-asides.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const writeCheckAsideExplanations: ExplanationsOf<typeof writeCheckAsideMessages> = {
  VK601: {
    causes: [
      {
        en: "This release of LifeKeeper may not bring CheckVolume.",
        ja: "このバージョンの LifeKeeper に CheckVolume が含まれていない可能性があります。",
      },
      causes.elsewhere,
      {
        en: "A security product has put CheckVolume into quarantine.",
        ja: "セキュリティ製品が CheckVolume を隔離しています。",
      },
    ],
    checks: [checks.doctor, checks.lifeKeeperFolders, checks.settings],
  },
  VK612: {
    causes: [
      causes.diskSlow,
      {
        en: "Where the mirror waits for the target before a write is done, a slow network or a slow disk there is felt here.",
        ja: "ミラーがターゲットへの書き込み完了を待っている場合、ネットワークまたはターゲットのディスクの遅延が影響します。",
      },
      causes.diskFails,
      causes.virusScanner,
    ],
    checks: [checks.writeCheck, checks.openFiles, checks.eventLog],
  },
  VK613: {
    causes: [
      causes.virusScanner,
      {
        en: "The account may create files in the root of the volume, and not delete them.",
        ja: "実行アカウントに、ボリューム直下でのファイル作成の権限はありますが、削除の権限がありません。",
      },
    ],
    checks: [checks.openFiles, checks.rightsOnVolume, checks.writeCheck],
  },
};
