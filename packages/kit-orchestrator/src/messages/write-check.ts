import type { MessageEntry } from "./entry.js";

/** What the kit's own write check says: VK601 to VK613. Whoever asks it adds the seed's 12022 or 12061. */
export const writeCheckMessages = {
  VK601: {
    severity: "INFO",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: CheckVolume is not there; volkit itself checks whether {volume} can be written.",
      ja: "{step}: 自ノードに CheckVolume がないため、ボリューム {volume} への書き込み確認は volkit 自身が行います。",
    },
    meaning: {
      en: "CheckVolume is LifeKeeper's. Where it is not there volkit writes a small file LK_<digits>.tmp by itself, reads it back and deletes it.",
      ja: "CheckVolume は LifeKeeper のツールです。ない場合は volkit 自身が小さなファイル LK_<数字>.tmp を書き込み、読み戻して削除します。",
    },
    remedy: {
      en: "Nothing, if it is meant to be so: writeCheck.by set to built-in says that. If CheckVolume is installed elsewhere, name it under tools in the configuration.",
      ja: "意図したものであれば対処は不要です (設定の writeCheck.by を built-in にするとこの表示は出ません)。別の場所にある場合は設定の tools に記載してください。",
    },
  },
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
  VK608: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check failed: {volume} had not answered after {seconds} s (at the step: {at}). The disk hangs, or is too slow for timeouts.CheckVolume; look at it.",
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} が {seconds} 秒以内に応答しませんでした (段階: {at})。ディスクが応答しないか、timeouts.CheckVolume に対して遅すぎます。ディスクの状態を確認してください。",
    },
    meaning: {
      en: "The check waited for the disk when its time was up. Where its process could not be ended, VK206 names it, and no other check of this volume is started until it is gone.",
      ja: "ディスクの応答待ちのままタイムアウトしました。プロセスを終了できない場合は VK206 で示し、そのプロセスがなくなるまで同じボリュームで次の書き込み確認は行いません。",
    },
    remedy: {
      en: "Look at the disk, its path and the event log. Raise timeouts.CheckVolume only where the disk is known to be slow.",
      ja: "ディスク、接続経路、イベントログを確認してください。timeouts.CheckVolume を大きくするのは、ディスクが遅いと分かっている場合に限ってください。",
    },
  },
  VK609: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check failed: an earlier one on {volume} has not come back from the disk. Nothing was written. Look at the disk.",
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} に対する以前の書き込み確認がまだ終了していません。書き込みは行っていません。ディスクの状態を確認してください。",
    },
    meaning: {
      en: "Another write check of this volume is still there. One on a disk that hangs cannot be ended, and a second would hang like it.",
      ja: "同じボリュームの書き込み確認のプロセスが残っています。応答しないディスクを待つプロセスは終了させることができず、追加しても同じ状態になるだけです。",
    },
    remedy: {
      en: "The process goes away when the disk answers, or with a restart. A check started by hand at the same moment looks the same: run this one again.",
      ja: "ディスクが応答するか OS を再起動すれば、プロセスはなくなります。手動の書き込み確認と同時に実行した場合も同じ結果になるため、再実行してください。",
    },
  },
  VK610: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check failed: nothing says where {volume} is on this system, and nothing was written. Set resources.TAG.mountPoint in the configuration to its full path.",
      ja: "{step}: 書き込み確認に失敗しました。このシステムでのボリューム {volume} の場所が不明なため、書き込みは行っていません。設定の resources.タグ名.mountPoint に絶対パスを記載してください。",
    },
    meaning: {
      en: "A drive letter is a place on Windows only. Elsewhere volkit writes to no place that nobody named.",
      ja: "ドライブレターだけで場所が決まるのは Windows のみです。それ以外では、指定のない場所に書き込むことはありません。",
    },
    remedy: {
      en: "Set the mount point, or install CheckVolume; by hand, give --root.",
      ja: "マウント先を設定するか、CheckVolume をインストールしてください。手動の場合は --root で指定できます。",
    },
  },
  VK611: {
    severity: "ERROR",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: '{step}: the write check failed: whether {volume} can be written is not known: "{command}" {why} (at the step: {at}). Run it by hand.',
      ja: "{step}: 書き込み確認に失敗しました。ボリューム {volume} に書き込めるか不明です: 「{command}」{why} (段階: {at})。手動で実行して確認してください。",
    },
    meaning: {
      en: "The kit's own check gave no usable answer. Unknown is never healthy.",
      ja: "volkit 自身の書き込み確認から有効な応答が得られませんでした。不明な場合は正常とは判断しません。",
    },
    remedy: {
      en: "Run volkit write-check by hand with the same options, and report what it says.",
      ja: "同じオプションで volkit write-check を手動で実行し、その結果を報告してください。",
    },
  },
  VK612: {
    severity: "WARN",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: {volume} can be written, but it took {seconds} s (more than writeCheck.slow, {slow} s). Look at the disk.",
      ja: "{step}: ボリューム {volume} に書き込めましたが、{seconds} 秒かかりました (writeCheck.slow の {slow} 秒を超過)。ディスクの状態を確認してください。",
    },
    meaning: {
      en: "Four bytes take a healthy disk a moment. Slowness often comes before a hang.",
      ja: "正常なディスクであれば 4 バイトの書き込みは一瞬で終わります。遅延は無応答の前兆であることがあります。",
    },
    remedy: {
      en: "Look at the load, the disk and the event log; writeCheck.slow in the configuration is the limit.",
      ja: "負荷、ディスク、イベントログを確認してください。しきい値は設定の writeCheck.slow で変更できます。",
    },
  },
  VK613: {
    severity: "WARN",
    steps: ["monitor.6", "restore.5"],
    text: {
      en: "{step}: the write check could not delete its own file {file} in the root of {volume}. It is left there; the next check tries again.",
      ja: "{step}: 書き込み確認用のファイル {file} をボリューム {volume} の直下から削除できず、残っています。次の書き込み確認で再度削除を試みます。",
    },
    meaning: {
      en: "The file holds four bytes at most and is of no use to anybody.",
      ja: "最大 4 バイトの、ほかに用途のないファイルです。",
    },
    remedy: {
      en: "Delete it by hand where it stays; find out who keeps it open.",
      ja: "残り続ける場合は手動で削除し、ファイルを開いているプログラムがないか確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
