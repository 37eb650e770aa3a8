import type { MessageEntry } from "./entry.js";

/** Why install and uninstall leave what stands in the actions folder as it is: VK713 to VK717. */
export const installationRefusedMessages = {
  VK713: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The manifest {file} was written by a later release of volkit (format: {format}). Nothing was written.",
      ja: "マニフェスト {file} は、より新しいバージョンの volkit が作成したものです (形式: {format})。何も書き込んでいません。",
    },
    meaning: {
      en: "This release does not know what that one has done, so it changes nothing of it.",
      ja: "新しいバージョンの処理内容がわからないため、このバージョンでは変更しません。",
    },
    remedy: {
      en: "Run the command with the later release.",
      ja: "新しいバージョンの volkit で実行してください。",
    },
  },
  VK714: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The manifest {file} is damaged: it does not say what was installed. Nothing was written.",
      ja: "マニフェスト {file} が壊れており、インストール内容がわかりません。何も書き込んでいません。",
    },
    meaning: {
      en: "Without it nobody knows which scripts are volkit's and what was there before.",
      ja: "マニフェストがないと、どのスクリプトが volkit のもので、以前に何があったかがわかりません。",
    },
    remedy: {
      en: "Put the manifest back from a backup. Else put the scripts back by hand: each file that ends in .before-volkit goes to its name without that ending; then delete the manifest.",
      ja: "バックアップからマニフェストを戻してください。ない場合は、.before-volkit で終わるファイルを元の名前に戻し、マニフェストを削除してください。",
    },
  },
  VK715: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{file} was written by volkit, and no manifest knows of it. What stood there before stands at {kept}, if anything did. Nothing was written.",
      ja: "{file} は volkit が作成したスクリプトですが、マニフェストに記録がありません。以前のスクリプトがあれば {kept} にあります。何も書き込んでいません。",
    },
    meaning: {
      en: "The manifest was lost, or the script was copied here.",
      ja: "マニフェストが失われたか、スクリプトが別の場所からコピーされています。",
    },
    remedy: {
      en: "Move what stands beside it under the name with .before-volkit, if there is such a file, over the script; else delete the script. Then run the command again.",
      ja: "同じ名前に .before-volkit が付いたファイルがあれば、スクリプトの名前に戻してください。なければスクリプトを削除し、再度実行してください。",
    },
  },
  VK716: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{file} is neither a file nor a link, so no script can be put in its place. Nothing was written.",
      ja: "{file} はファイルでもリンクでもないため、スクリプトを配置できません。何も書き込んでいません。",
    },
    meaning: {
      en: "A folder or a device has the name of an action script.",
      ja: "アクションスクリプトの名前のフォルダまたはデバイスがあります。",
    },
    remedy: {
      en: "Move it away, and run the command again.",
      ja: "別の場所へ移動し、再度実行してください。",
    },
  },
  VK717: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{file} is not as volkit left it: {what}. Nothing was written.",
      ja: "{file} が volkit の配置した状態と異なります: {what}。何も書き込んでいません。",
    },
    meaning: {
      en: "Somebody has changed the script, or what is kept of the script that was there before. Going on would lose that change.",
      ja: "スクリプト、または保存されている元のスクリプトが変更されています。続行すると変更内容が失われます。",
    },
    remedy: {
      en: "A changed script: copy it elsewhere if it is of use, delete it, and run the command again. A kept file: put it back from a backup; or repair the vendor's installation, which puts its script over volkit's, and run the command again.",
      ja: "スクリプトの変更の場合は、必要に応じて別の場所へコピーし、削除してから再度実行してください。保存されたファイルの場合は、バックアップから戻すか、製品の修復インストールで元のスクリプトを復元してから再度実行してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
