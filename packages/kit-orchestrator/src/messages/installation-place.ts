import type { MessageEntry } from "./entry.js";

/** Where an installation goes, and the configuration that it is for: VK710 to VK712, VK722. */
export const installationPlaceMessages = {
  VK710: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "It is not known where LifeKeeper is: neither --lkroot nor LKROOT names its folder by a full path. Nothing was written.",
      ja: "LifeKeeper のフォルダがわかりません。--lkroot も LKROOT も絶対パスで指定されていません。何も書き込んでいません。",
    },
    meaning: {
      en: "The scripts belong into a folder below LifeKeeper's own.",
      ja: "スクリプトは LifeKeeper のフォルダの下に配置します。",
    },
    remedy: {
      en: "Give --lkroot C:\\LK, with the folder that LifeKeeper is installed in.",
      ja: "LifeKeeper のインストール先を --lkroot C:\\LK の形で指定してください。",
    },
  },
  VK711: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "LifeKeeper's folder for file systems was not found. Looked for {places}. Nothing was written.",
      ja: "LifeKeeper のファイルシステム用フォルダがありません。確認した場所: {places}。何も書き込んでいません。",
    },
    meaning: {
      en: "Where there is no such folder there is no LifeKeeper either, or it lies somewhere else.",
      ja: "このフォルダがない場合、LifeKeeper がインストールされていないか、別の場所にあります。",
    },
    remedy: {
      en: "Check --lkroot or LKROOT, and that LifeKeeper is installed.",
      ja: "--lkroot または LKROOT の指定と、LifeKeeper のインストール状態を確認してください。",
    },
  },
  VK712: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "Scripts of volume resources stand in more than one place: {places}. Which of them LifeKeeper calls is not known, so nothing was written.",
      ja: "ボリュームリソースのスクリプトが複数の場所にあります: {places}。LifeKeeper がどちらを使用するか判断できないため、何も書き込んでいません。",
    },
    meaning: {
      en: "LifeKeeper looks below subsys; one page of its manual says LifeKeeper\\subsys. With scripts in both, one of them is a leftover.",
      ja: "LifeKeeper は subsys の下を参照します (マニュアルの一部では LifeKeeper\\subsys)。両方にある場合、いずれかは不要なものです。",
    },
    remedy: {
      en: "Find out which folder is in use (a check writes to LifeKeeper's log), move the scripts of the other one away, and run the command again.",
      ja: "実際に使用されているフォルダを確認し、もう一方のスクリプトを別の場所へ移動してから、再度実行してください。",
    },
  },
  VK722: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} {why}, so nothing would be volkit's. Nothing was written.",
      ja: "設定ファイル {file} {why}。volkit で扱うものがないため、何も書き込んでいません。",
    },
    meaning: {
      en: "Installed scripts take the tags that stand under resources, and leave every other one to the vendor's scripts.",
      ja: "インストールされたスクリプトは resources に記載されたタグだけを処理し、それ以外は既存スクリプトに渡します。",
    },
    remedy: {
      en: "Write the configuration first, with every tag that volkit is to handle under resources; volkit config check shows whether it is valid.",
      ja: "先に設定ファイルを作成し、volkit で扱うタグを resources に記載してください。volkit config check で確認できます。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
