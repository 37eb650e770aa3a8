import type { wholeRunMessages } from "../messages/whole-run.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const wholeRunExplanations: ExplanationsOf<typeof wholeRunMessages> = {
  VK120: {
    causes: [
      {
        en: "A recover script that calls volkit was put into the actions folder; volkit install puts none there.",
        ja: "volkit を呼び出す recover スクリプトがアクションのフォルダに配置されています (volkit install では配置しません)。",
      },
      { en: "It was called by hand to see what it does.", ja: "動作確認のために手動で実行されました。" },
    ],
    checks: [checks.installPlan],
  },
  VK130: {
    causes: [causes.recordDiskFull, causes.recordRights, causes.virusScanner],
    checks: [checks.records, checks.doctor],
  },
  VK131: {
    causes: [
      causes.environmentMissing,
      {
        en: "LifeKeeper started the action without LKROOT and LKBIN, and the configuration names no folder.",
        ja: "LifeKeeper から LKROOT、LKBIN なしで起動され、設定にもフォルダの記載がありません。",
      },
    ],
    checks: [checks.lifeKeeperFolders, checks.settings, checks.doctor],
  },
  VK132: {
    causes: [
      causes.recordDiskFull,
      causes.recordRights,
      {
        en: "records.folder names a place that is not there, a share, or a file.",
        ja: "records.folder に、存在しない場所、共有フォルダ、またはファイルが指定されています。",
      },
    ],
    checks: [checks.records, checks.settings, checks.doctor],
  },
  VK158: {
    causes: [causes.recordDiskFull, causes.recordRights, causes.virusScanner],
    checks: [checks.records, checks.doctor],
  },
  VK180: {
    causes: [
      causes.lifeKeepersLimit,
      causes.shutdown,
      {
        en: "Somebody pressed Ctrl-C, or closed the window it ran in.",
        ja: "Ctrl-C が押されたか、実行中のウィンドウが閉じられました。",
      },
    ],
    checks: [checks.status, checks.records, checks.eventLog],
  },
  VK181: {
    causes: [
      causes.lifeKeepersLimit,
      {
        en: "It waited for its turn behind another run on the volume for longer than whoever called it would wait.",
        ja: "同じボリュームの別の処理を待っている間に、呼び出し元の待ち時間を超えました。",
      },
      causes.shutdown,
    ],
    checks: [checks.underWay, checks.status, checks.eventLog],
  },
  VK190: {
    causes: [
      {
        en: "A defect of volkit, met in a situation that its tests do not know.",
        ja: "試験で想定していない状況で発生した、volkit の不具合です。",
      },
      {
        en: "The program's files are damaged or incomplete.",
        ja: "プログラムのファイルが破損しているか、不完全です。",
      },
      causes.nodeBusy,
    ],
    checks: [checks.status, checks.records, checks.doctor],
  },
  VK191: {
    causes: [
      {
        en: "volkit.js was copied by itself, without the folder parts.",
        ja: "フォルダ parts を除き、volkit.js だけをコピーしました。",
      },
      {
        en: "A file of the program was removed or locked, by hand or by a security product.",
        ja: "手動操作またはセキュリティ製品により、プログラムのファイルが削除またはロックされました。",
      },
    ],
    checks: [checks.doctor],
  },
};
