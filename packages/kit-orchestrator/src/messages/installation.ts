import type { MessageEntry } from "./entry.js";

/** What install and uninstall found and did, and how they end: VK718 to VK721, VK731 to VK734. */
export const installationMessages = {
  VK718: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{file} was not volkit's any more: the vendor's update, or somebody, had put another script there. It is kept as {kept} now; what was kept before is {older}.",
      ja: "{file} は volkit のスクリプトではなくなっていました (製品の更新などによる上書き)。上書きしたスクリプトを {kept} として保存しました。以前に保存されていたもの: {older}。",
    },
    meaning: {
      en: "An update of the vendor's kit writes its own scripts over volkit's. From then until this installation every tag went to the vendor's script.",
      ja: "製品を更新すると、volkit のスクリプトが上書きされます。その時点から今回のインストールまで、すべてのタグが既存スクリプトで処理されていました。",
    },
    remedy: {
      en: "Run volkit install after every update of LifeKeeper or DataKeeper. Delete the older file when it is needed no more.",
      ja: "LifeKeeper または DataKeeper を更新した後は、必ず volkit install を実行してください。以前のファイルは不要になったら削除してください。",
    },
  },
  VK719: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{file}, the vendor's script that other tags go to, is not as it was when it was kept: {what}. It is left as it is.",
      ja: "他のタグの処理に使用する既存スクリプト {file} が、保存時の状態と異なります: {what}。このまま変更しません。",
    },
    meaning: {
      en: "Tags that are not volkit's go to that file. As it differs from what the manifest says, volkit uninstall will refuse to put it back.",
      ja: "volkit で扱わないタグはこのファイルで処理します。マニフェストの記録と異なるため、volkit uninstall では元に戻せません。",
    },
    remedy: {
      en: "If the change was not meant, put the file back from a backup.",
      ja: "意図した変更でない場合は、バックアップから戻してください。",
    },
  },
  VK720: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{file} is not volkit's any more: the vendor's update, or somebody, has put another script there. It stays. What was kept of the one before it stays as well: {kept}.",
      ja: "{file} は volkit のスクリプトではなくなっていました (製品の更新などによる上書き)。このまま残します。以前に保存されていたものも残します: {kept}。",
    },
    meaning: {
      en: "What an update has put there is newer than what was kept, and nothing of volkit's runs from it.",
      ja: "更新で配置されたスクリプトは、保存されていたものより新しく、volkit とは関係ありません。",
    },
    remedy: {
      en: "Nothing. Delete the kept file when it is needed no more.",
      ja: "対処は不要です。保存されたファイルは不要になったら削除してください。",
    },
  },
  VK721: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "{older} stays: it is what stood in the place of {file} before an update of the vendor's.",
      ja: "{older} を残します ({file} の、製品の更新前のスクリプトです)。",
    },
    meaning: {
      en: "volkit never deletes a script that was not its own.",
      ja: "volkit は、自身が作成したもの以外のスクリプトを削除しません。",
    },
    remedy: {
      en: "Delete it when it is needed no more.",
      ja: "不要になったら削除してください。",
    },
  },
  VK731: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "Another volkit install or uninstall is at work in {folder}. Nothing was written.",
      ja: "別の volkit install または uninstall が {folder} で実行中です。何も書き込んでいません。",
    },
    meaning: {
      en: "Two at once could undo each other's work.",
      ja: "同時に実行すると、互いの処理を取り消すおそれがあります。",
    },
    remedy: {
      en: "Wait until it is over, and run the command again.",
      ja: "終了を待ってから、再度実行してください。",
    },
  },
  VK732: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{path} could not be written ({what}): {why}. What was done so far stays, and the manifest knows of it.",
      ja: "{path} への書き込み ({what}) に失敗しました: {why}。それまでの変更は残っており、マニフェストに記録されています。",
    },
    meaning: {
      en: "A full or read-only disk, missing rights, or a file that somebody holds open. No script is half written.",
      ja: "ディスクの空き不足、権限不足、ファイルの使用中などです。書きかけのスクリプトはありません。",
    },
    remedy: {
      en: "Remove the cause. Then volkit install completes the installation, and volkit uninstall undoes it.",
      ja: "原因を取り除いてください。その後 volkit install で完了、volkit uninstall で取り消しができます。",
    },
  },
  VK733: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{folder} cannot be read: {why}. Nothing was written.",
      ja: "{folder} を読み込めません: {why}。何も書き込んでいません。",
    },
    meaning: {
      en: "What stands there has to be known before anything is replaced.",
      ja: "置き換えの前に、現在の内容を確認する必要があります。",
    },
    remedy: {
      en: "Run the command as an administrator, and check the disk.",
      ja: "管理者として実行し、ディスクの状態を確認してください。",
    },
  },
  VK734: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "An earlier {command} was cut off before it was done; this one completes it.",
      ja: "以前の {command} が途中で中断されていました。今回の実行で完了します。",
    },
    meaning: {
      en: "The manifest says that it had begun. What it had written was found and taken into account.",
      ja: "マニフェストに処理中の記録があります。書き込み済みの内容を確認したうえで続行します。",
    },
    remedy: {
      en: "Nothing.",
      ja: "対処は不要です。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
