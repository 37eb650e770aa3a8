import type { MessageEntry } from "./entry.js";

/** Why the kit's own write check has no answer from the disk: VK608 to VK611. Whoever asks it adds the seed's 12022 or 12061. */
export const writeCheckUnansweredMessages = {
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
} as const satisfies Record<string, MessageEntry>;
