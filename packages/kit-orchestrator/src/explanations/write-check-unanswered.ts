import type { writeCheckUnansweredMessages } from "../messages/write-check-unanswered.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const writeCheckUnansweredExplanations: ExplanationsOf<typeof writeCheckUnansweredMessages> = {
  VK608: {
    causes: [causes.diskFails, causes.diskSlow, causes.nodeBusy, causes.deadlineShort],
    checks: [checks.eventLog, checks.openFiles, checks.settings],
  },
  VK609: {
    causes: [
      {
        en: "The disk hung at an earlier check and has not answered since.",
        ja: "以前の書き込み確認でディスクが応答しなくなり、そのままの状態です。",
      },
      causes.byHandMeanwhile,
    ],
    checks: [checks.processes, checks.disks, checks.eventLog],
  },
  VK610: {
    causes: [
      {
        en: "volkit runs on another system than Windows, as in a lab, and resources.TAG.mountPoint is not set.",
        ja: "検証環境など Windows 以外で実行しており、resources.タグ名.mountPoint が設定されていません。",
      },
      {
        en: "CheckVolume is not installed, so that volkit has to check by itself.",
        ja: "CheckVolume がインストールされていないため、volkit 自身で確認する必要があります。",
      },
    ],
    checks: [checks.settings, checks.doctor],
  },
  VK611: {
    causes: [
      {
        en: "The kit's own process for the check could not be started, or was ended.",
        ja: "書き込み確認用の volkit のプロセスを起動できないか、終了させられました。",
      },
      causes.blocked,
      causes.nodeBusy,
    ],
    checks: [checks.writeCheck, checks.doctor, checks.eventLog],
  },
};
