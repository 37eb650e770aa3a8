import type { MessageEntry } from "./entry.js";

/** What the kit's own write check found a volume to be that cannot be written: VK602 to VK607. Whoever asks it adds the seed's 12022 or 12061. */
export const writeCheckFailedMessages = {
  VK602: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check failed: {volume} is full ({code}, at the step: {at}). Make room on it.",
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} に空き容量がありません ({code}、段階: {at})。空き容量を確保してください。",
    },
    meaning: {
      en: "There is no room for a file of four bytes, or the quota of the account is used up.",
      ja: "4 バイトのファイルを書き込む空きがないか、アカウントのクォータを使い切っています。",
    },
    remedy: {
      en: "Delete or move data, or enlarge the volume; look at quotas.",
      ja: "データの削除や移動、ボリュームの拡張を行い、クォータを確認してください。",
    },
  },
  VK603: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check failed: {volume} is read-only ({code}, at the step: {at}). Find out what made it so.",
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} は読み取り専用です ({code}、段階: {at})。原因を調べてください。",
    },
    meaning: {
      en: "The file system is there and takes no writes.",
      ja: "ファイルシステムは存在しますが、書き込みを受け付けません。",
    },
    remedy: {
      en: "Look at how the volume is attached and at its write protection; some systems turn a volume read-only after disk errors, so look at the event log too.",
      ja: "ボリュームの接続状態と書き込み保護を確認してください。ディスクのエラー後に読み取り専用となる場合もあるため、イベントログも確認してください。",
    },
  },
  VK604: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check failed: volkit has no right to write to {volume} ({code}, at the step: {at}). Give its account the right to create files in the volume's root.",
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} への書き込み権限がありません ({code}、段階: {at})。volkit を実行するアカウントに、ボリューム直下でファイルを作成する権限を付与してください。",
    },
    meaning: {
      en: "The system refused the account that volkit runs as. A locked volume can look the same.",
      ja: "volkit を実行しているアカウントでのアクセスが拒否されました。ボリュームがロックされている場合も同じ結果になることがあります。",
    },
    remedy: {
      en: "Check the rights on the volume's root, whether the volume is locked, and whether a security product interferes.",
      ja: "ボリューム直下の権限、ボリュームのロックの有無、セキュリティ製品による阻止の有無を確認してください。",
    },
  },
  VK605: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check failed: {volume} is not there ({code}, at the step: {at}). Check that its disk is connected and that the drive letter or mount point leads to it.",
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} が存在しません ({code}、段階: {at})。ディスクの接続と、ドライブレターまたはマウント先の割り当てを確認してください。",
    },
    meaning: {
      en: "The root of the volume is not there or is no folder, or the device behind it is gone.",
      ja: "ボリュームのルートが存在しないかフォルダではない、またはデバイスが失われています。",
    },
    remedy: {
      en: "Look at the disk management. Where resources.TAG.mountPoint is set, check that path.",
      ja: "ディスクの管理で状態を確認してください。設定に resources.タグ名.mountPoint がある場合は、そのパスを確認してください。",
    },
  },
  VK606: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check failed: I/O error on {volume} ({code}, at the step: {at}). Look for disk errors in the event log.",
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} で I/O エラーが発生しました ({code}、段階: {at})。イベントログでディスクのエラーを確認してください。",
    },
    meaning: {
      en: "The system could not do what was asked. EIO is a disk that fails; another code names another reason.",
      ja: "OS が要求を処理できませんでした。EIO はディスクの障害、それ以外のコードは別の原因を示します。",
    },
    remedy: {
      en: "Save the data while it can be read, then have the disk and its connection checked.",
      ja: "読み出せるうちにデータを退避し、ディスクと接続経路を点検してください。",
    },
  },
  VK607: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: '{step}: the write check failed: {volume} does not give back what was written to it: wrote "test", read "{read}". Trust nothing written to it lately, and have the disk checked.',
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} から書き込んだ内容と異なる内容が読み出されました (書き込み: 「test」、読み出し: 「{read}」)。最近書き込まれたデータは信頼せず、ディスクを点検してください。",
    },
    meaning: {
      en: "Every step was reported as done, yet the bytes differ: the disk or the file system lies.",
      ja: "すべての処理が成功したと報告されたにもかかわらず内容が異なります。ディスクまたはファイルシステムの応答が信頼できません。",
    },
    remedy: {
      en: "Take the volume out of service, check its disk and file system, and compare the data with a copy.",
      ja: "ボリュームの使用を停止し、ディスクとファイルシステムを点検して、データを複製と照合してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
