import type { metricsMessages } from "../messages/metrics.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const metricsExplanations: ExplanationsOf<typeof metricsMessages> = {
  VK155: {
    causes: [
      {
        en: "metrics.folder names a folder that is not there: volkit never makes it, since the collector would not look there.",
        ja: "metrics.folder のフォルダが存在しません (volkit では作成しません)。",
      },
      {
        en: "LifeKeeper's account may not write to the collector's folder, or the disk is full.",
        ja: "LifeKeeper の実行アカウントにフォルダへの書き込み権限がないか、空き容量が不足しています。",
      },
      {
        en: "On Windows something keeps the file open, so that it cannot be replaced.",
        ja: "Windows で他のプログラムがファイルを開いたままのため、置き換えられません。",
      },
    ],
    checks: [checks.settings, checks.doctor],
  },
  VK156: {
    causes: [
      causes.recordDiskFull,
      causes.recordRights,
      {
        en: "Many runs ended at the same moment on a slow disk, and this one did not get its turn.",
        ja: "低速なディスク上で多数の処理が同時に終了し、書き込みの順番が回ってきませんでした。",
      },
    ],
    checks: [checks.records, checks.settings, checks.doctor],
  },
  VK157: {
    causes: [
      {
        en: "The file was damaged, with the disk or at a loss of power.",
        ja: "ディスク障害または電源断により、ファイルが破損しました。",
      },
      { en: "It was changed by hand.", ja: "手動で変更されました。" },
      {
        en: "A newer release of volkit wrote it, and an older one was put back.",
        ja: "新しい版の volkit が書き込んだ後に、古い版に戻しました。",
      },
    ],
    checks: [checks.records, checks.doctor],
  },
};
