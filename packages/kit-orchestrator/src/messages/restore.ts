import type { MessageEntry } from "./entry.js";

/** What restore says: the seed's 12500 to 12066, 12093 for restore.2a, and the kit's own VK4xx. */
export const restoreMessages = {
  "12501": {
    severity: "ERROR",
    steps: ["restore.2b"],
    text: 'Unlock of volume "{volume}" failed - status {code}',
    meaning: {
      en: "This node is source, but DataKeeper did not unlock the volume. Restore fails.",
      ja: "自ノードはソースですが、DataKeeper のロックを解除できませんでした。起動処理は失敗となります。",
    },
    remedy: {
      en: "Check that the DataKeeper service runs, run EMCmd . UNLOCKVOLUME E: by hand and look at its status; when it succeeds, bring the resource in service again.",
      ja: "DataKeeper サービスの起動を確認し、EMCmd . UNLOCKVOLUME E: を手動で実行してステータスを確認してください。成功したら、リソースを再度起動してください。",
    },
  },
  "12500": {
    severity: "ERROR",
    steps: ["restore.2c"],
    text: 'Switchover of volume "{volume}" failed - status {code}',
    meaning: {
      en: "This node is target and could not become source. Restore fails. DataKeeper switches over only while the mirror is mirroring.",
      ja: "ターゲットである自ノードをソースにできませんでした。起動処理は失敗となります。スイッチオーバはミラーリング中にのみ可能です。",
    },
    remedy: {
      en: "Look at the mirror on both nodes: a paused one must be continued, a resync must be done before. Check the network to the source. volkit explain switchover-stuck goes through it step by step.",
      ja: "両ノードのミラーの状態を確認してください。一時停止中は再開、再同期中は完了を待つ必要があります。ソースとの通信も確認してください。手順は volkit explain switchover-stuck で確認できます。",
    },
  },
  "12045": {
    severity: "ERROR",
    steps: ["restore.3"],
    text: 'Unable to unlock volume "{volume}" on "{node}" machine.',
    meaning: {
      en: "LifeKeeper holds a lock of its own on the volume, and it could not be released. Restore fails.",
      ja: "LifeKeeper によるボリュームのロックを解除できませんでした。起動処理は失敗となります。",
    },
    remedy: {
      en: "Run volume.exe -d and volume.exe -u E: by hand on this node; when the volume is listed no more, bring the resource in service again.",
      ja: "自ノードで volume.exe -d と volume.exe -u E: を手動で実行してください。一覧に表示されなくなったら、リソースを再度起動してください。",
    },
  },
  "12053": {
    severity: "ERROR",
    steps: ["restore.4"],
    text: 'Volume {volume} was found dirty by Microsoft utility chkntfs during the restore on "{node}". Chkdsk should be scheduled to run for this volume.',
    meaning: {
      en: "chkntfs did not find the file system clean. Its exit status also covers a check already scheduled, a file system other than NTFS, and missing rights. Restore fails.",
      ja: "chkntfs が正常と判定しませんでした。チェック予約済み、NTFS 以外、権限不足の場合も同じ終了コードになります。起動処理は失敗となります。",
    },
    remedy: {
      en: "Run chkntfs E: by hand and read what it says. If the volume is dirty, run chkdsk on it while the service is down, then bring the resource in service again.",
      ja: "chkntfs E: を手動で実行し、表示内容を確認してください。ダーティであれば、サービス停止中に chkdsk を実行してから、リソースを再度起動してください。",
    },
  },
  "12061": {
    severity: "ERROR",
    steps: ["restore.5"],
    text: "CheckVolume failed. Unable to access Volume {volume}.",
    meaning: {
      en: "The volume could not be written after it was unlocked. Restore fails.",
      ja: "ロック解除後のボリュームに書き込めませんでした。起動処理は失敗となります。",
    },
    remedy: {
      en: "Check free space, rights, and disk errors in the Windows event log; volkit write-check E: shows at which step it fails. Then bring the resource in service again.",
      ja: "空き容量、権限、Windows のイベントログのディスクエラーを確認してください。volkit write-check E: で失敗する段階がわかります。解消したら、リソースを再度起動してください。",
    },
  },
  "12065": {
    severity: "INFO",
    steps: ["restore.6"],
    text: 'VSS scheduled backups on volume "{volume}" are enabled.',
    meaning: {
      en: "The volume's shadow-copy schedule is enabled on this node.",
      ja: "自ノードで、対象ボリュームの VSS スケジュールタスクを有効化しました。",
    },
    remedy: { en: "Nothing.", ja: "対処は不要です。" },
  },
  "12066": {
    severity: "ERROR",
    steps: ["restore.6"],
    text: 'Failed to enable a VSS backup schedule on volume "{volume}". If shadow copies are required, please enable it manually. However, the volume restore was successful.',
    meaning: {
      en: "The volume is in service; only its shadow-copy schedule could not be enabled.",
      ja: "ボリュームの起動は成功しました。VSS のスケジュールタスクのみ有効化できませんでした。",
    },
    remedy: {
      en: "If shadow copies are wanted, enable the task ShadowCopyVolume{GUID} in the Task Scheduler.",
      ja: "VSS が必要な場合は、タスクスケジューラで ShadowCopyVolume{GUID} を有効化してください。",
    },
  },
  VK401: {
    severity: "ERROR",
    steps: ["restore.2a"],
    text: {
      en: "restore.2a: the role of {node} for volume {volume} is neither source nor target: {role} (number {number}). Nothing was unlocked or switched over; restore fails.",
      ja: "restore.2a: ボリューム {volume} における {node} の役割がソースでもターゲットでもありません: {role} (値 {number})。ロック解除もスイッチオーバも行いません。起動処理は失敗となります。",
    },
    meaning: {
      en: "EMCMD answered, but the mirror is gone, invalid, or in a state this kit does not know.",
      ja: "EMCMD は応答しましたが、ミラーが存在しないか無効、または volkit が認識できない状態です。",
    },
    remedy: {
      en: "Look at the mirror in the DataKeeper window on both nodes, and repair or re-create it.",
      ja: "両ノードの DataKeeper の画面でミラーの状態を確認し、修復または再作成してください。",
    },
  },
  VK402: {
    severity: "WARN",
    steps: ["restore.3"],
    text: {
      en: 'restore.3: whether LifeKeeper holds a lock on {volume} is not known: "{command}" {why}. Restore goes on; the write check decides.',
      ja: "restore.3: LifeKeeper がボリューム {volume} をロックしているか不明です: 「{command}」{why}。起動処理を続け、書き込み確認で判定します。",
    },
    meaning: {
      en: "The list of locked volumes could not be read whole, and what was read does not show this one.",
      ja: "ロック中のボリューム一覧を最後まで取得できず、取得できた範囲に対象はありませんでした。",
    },
    remedy: {
      en: "Run volume.exe -d by hand on this node. If the volume is listed, volume.exe -u E: releases it.",
      ja: "自ノードで volume.exe -d を手動で実行してください。対象が表示される場合は、volume.exe -u E: で解除できます。",
    },
  },
  VK403: {
    severity: "INFO",
    steps: ["restore.6"],
    text: {
      en: "restore.6: no shadow-copy schedule of {volume} was found: the task {task} is not there or may not be seen. Nothing was enabled.",
      ja: "restore.6: ボリューム {volume} の VSS スケジュールタスク {task} が見つかりません (存在しないか、参照する権限がありません)。有効化は行っていません。",
    },
    meaning: {
      en: "A volume that never had a schedule has no such task. That is the normal case where shadow copies are not used.",
      ja: "スケジュールを設定したことのないボリュームにはタスクがありません。VSS を使用していなければ正常です。",
    },
    remedy: {
      en: "If shadow copies are wanted, set up a schedule in the volume's Shadow Copies tab on this node.",
      ja: "VSS が必要な場合は、自ノードでボリュームの「シャドウ コピー」タブからスケジュールを設定してください。",
    },
  },
  VK404: {
    severity: "WARN",
    steps: ["restore.6"],
    text: {
      en: 'restore.6: the schedule of {volume} could not be looked for: "{command}" {why}.',
      ja: "restore.6: ボリューム {volume} のスケジュールタスクを特定できません: 「{command}」{why}。",
    },
    meaning: {
      en: "The task carries the volume's GUID in its name, and mountvol did not give it.",
      ja: "タスク名に含まれるボリュームの GUID を mountvol から取得できませんでした。",
    },
    remedy: {
      en: "Run mountvol E: /L by hand on this node; an error means that the letter has no volume. If shadow copies are wanted, enable the schedule in the Task Scheduler.",
      ja: "自ノードで mountvol E: /L を手動で実行してください。エラーの場合、そのドライブレターにはボリュームがありません。VSS が必要な場合は、タスクスケジューラでスケジュールを有効化してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
