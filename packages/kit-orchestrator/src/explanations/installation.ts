import type { installationMessages } from "../messages/installation.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const installationExplanations: ExplanationsOf<typeof installationMessages> = {
  VK718: {
    causes: [causes.vendorUpdate, causes.changedByHand],
    checks: [checks.installPlan, checks.records],
  },
  VK719: {
    causes: [
      {
        en: "Somebody changed the kept script, to change how the other tags are handled.",
        ja: "他のタグの処理を変えるために、保存された既存スクリプトが変更されています。",
      },
      {
        en: "The kept script was moved or deleted in a clean-up.",
        ja: "保存された既存スクリプトが、整理の際に移動または削除されています。",
      },
      {
        en: "A backup was brought back.",
        ja: "バックアップが復元されています。",
      },
    ],
    checks: [checks.installPlan],
  },
  VK720: {
    causes: [causes.vendorUpdate, causes.changedByHand],
    checks: [checks.installPlan],
  },
  VK721: {
    causes: [
      {
        en: "The vendor was updated between two installations of volkit, so that two scripts were kept.",
        ja: "volkit の 2 回のインストールの間に製品が更新され、スクリプトが 2 つ保存されています。",
      },
      {
        en: "Somebody replaced the script by hand in between.",
        ja: "その間に、スクリプトが手作業で置き換えられています。",
      },
    ],
    checks: [checks.installPlan],
  },
  VK731: {
    causes: [
      {
        en: "Two people, or a person and a deployment tool, work on the node.",
        ja: "複数の担当者、または担当者と配布ツールが、同時に作業しています。",
      },
      {
        en: "An earlier one hangs, as at a disk that does not answer.",
        ja: "以前の実行が、ディスクの応答待ちなどでハングしています。",
      },
    ],
    checks: [checks.processes],
  },
  VK732: {
    causes: [
      causes.promptNotElevated,
      {
        en: "The disk that holds LifeKeeper is full or read-only.",
        ja: "LifeKeeper があるディスクに空きがないか、読み取り専用です。",
      },
      {
        en: "The script was being run or scanned at that moment.",
        ja: "スクリプトがそのとき実行中またはウイルス検査中でした。",
      },
    ],
    checks: [checks.rightsOfSession, checks.installPlan],
  },
  VK733: {
    causes: [
      causes.promptNotElevated,
      causes.blocked,
      {
        en: "The disk that holds LifeKeeper is failing.",
        ja: "LifeKeeper があるディスクに障害があります。",
      },
    ],
    checks: [checks.rightsOfSession, checks.eventLog],
  },
  VK734: {
    causes: [
      causes.powerLost,
      {
        en: "Somebody pressed Ctrl-C or closed the window.",
        ja: "Ctrl-C が押されたか、ウィンドウが閉じられました。",
      },
      {
        en: "It had met an error that it reported then (VK732).",
        ja: "以前の実行がエラー (VK732) により終了していました。",
      },
    ],
    checks: [checks.installPlan],
  },
};
