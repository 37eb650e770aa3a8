import type { MessageEntry } from "./entry.js";

/** What is said where two runs on one volume meet, or where one was killed: VK140 to VK150. */
export const turnMessages = {
  VK140: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "{action} checked nothing: {other} is at work on {volume}.",
      ja: "ボリューム {volume} に対して {other} が実行中のため、{action} は監視を行わずに終了します。",
    },
    meaning: {
      en: "Two runs on one volume never overlap. A check gives way, and ends as a success.",
      ja: "同じボリュームに対する処理は同時に実行しません。監視処理は他の処理に譲り、成功として終了します。",
    },
    remedy: {
      en: "Nothing, unless it comes at every check: then look at the run that is named.",
      ja: "対処は不要です。監視のたびに出力される場合は、実行中の処理を確認してください。",
    },
  },
  VK141: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "{action} waits, for {seconds} s at most: {other} is at work on {volume}.",
      ja: "ボリューム {volume} に対して {other} が実行中のため、{action} は最大 {seconds} 秒待機します。",
    },
    meaning: {
      en: "Two runs on one volume never overlap. A check ends early for it; another restore or remove is waited for.",
      ja: "同じボリュームに対する処理は同時に実行しません。監視処理は途中で終了し、起動・停止処理は完了を待ちます。",
    },
    remedy: { en: "Nothing.", ja: "対処は不要です。" },
  },
  VK142: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{action} was not begun: after {seconds} s {other} was still at work on {volume}.",
      ja: "{seconds} 秒待機しましたが、ボリューム {volume} に対して {other} が実行中のため、{action} を開始できませんでした。",
    },
    meaning: {
      en: "Another restore or remove took longer than this one may wait. This run did nothing to the volume.",
      ja: "他の起動・停止処理が待機時間内に終わりませんでした。この処理ではボリュームに対して何も行っていません。",
    },
    remedy: {
      en: "Look at the run that is named, then run the action again. How long is waited is lock.wait in the configuration.",
      ja: "実行中の処理を確認してから再度実行してください。待機時間は設定の lock.wait で変更できます。",
    },
  },
  VK143: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{other} was at work on {volume} past its own deadlines. It was ended with its tools, and {action} takes over.",
      ja: "ボリューム {volume} に対する {other} が、自身のタイムアウトを過ぎても終了しませんでした。ツールごと終了させ、{action} を実行します。",
    },
    meaning: {
      en: "A run is over when the deadlines of its commands are, and a check gives way within one of them. One that is not over has stopped or hangs, and holds up the volume for nothing.",
      ja: "処理は各コマンドのタイムアウトの範囲内で必ず終了し、監視処理は 1 コマンドの範囲内で他の処理に譲ります。終了しない場合は停止またはハングしています。",
    },
    remedy: {
      en: "Look at the mirror and the volume: what the ended run had ordered may still be carried out. Its record says how far it got.",
      ja: "ミラーとボリュームの状態を確認してください。終了させた処理が依頼した操作は完了する可能性があります。どこまで進んだかは実行記録にあります。",
    },
  },
  VK144: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: 'The {action} that began at {startedAt} was killed or lost its power at {step}, during "{command}"; what that had ordered may have been carried out. Its record is {run}.',
      ja: "{startedAt} に開始した {action} は、{step} の「{command}」の実行中に強制終了または電源断により中断していました。依頼済みの操作は完了している可能性があります。実行記録: {run}",
    },
    meaning: {
      en: "An earlier run on this volume ended without a word. What it knew was kept while it went on, and is its record now.",
      ja: "このボリュームに対する以前の処理が途中で失われました。それまでの内容は実行記録として残しました。",
    },
    remedy: {
      en: "Look at the mirror and the volume; the run that says this goes on as ever.",
      ja: "ミラーとボリュームの状態を確認してください。今回の処理は通常どおり続行します。",
    },
  },
  VK145: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "{action} ended early, after {step}: a restore or remove waits for {volume}.",
      ja: "ボリューム {volume} に対する起動または停止処理が待機しているため、{action} は {step} の後で終了しました。",
    },
    meaning: {
      en: "A check does not hold up a restore or remove. It ends as a success, though not all of it was checked.",
      ja: "監視処理は起動・停止処理を待たせないため、残りの監視を行わずに成功として終了します。",
    },
    remedy: { en: "Nothing.", ja: "対処は不要です。" },
  },
  VK146: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{other} on {volume} could not be ended: it is stuck in the system (processes {processes}).",
      ja: "ボリューム {volume} に対する {other} を終了できません。OS 内で応答待ちになっています (プロセス {processes})。",
    },
    meaning: {
      en: "A process that waits in a driver cannot be ended by anybody. As long as it is there, nobody else begins.",
      ja: "ドライバの応答待ちになっているプロセスは終了させることができません。残っている間、他の処理は開始しません。",
    },
    remedy: {
      en: "Look at the disk. The process goes away when the driver answers, or with a restart.",
      ja: "ディスクの状態を確認してください。ドライバが応答するか OS を再起動すれば、プロセスはなくなります。",
    },
  },
  VK147: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "Tools that the {action} of {startedAt} had started were still running, and were ended: {processes}.",
      ja: "{startedAt} に開始した {action} が起動したツールが残っていたため、終了させました: {processes}",
    },
    meaning: {
      en: "They belong to a run that is there no more. Two runs on one volume never overlap, nor do their tools.",
      ja: "すでに存在しない処理が起動したツールです。同じボリュームに対するツールは同時に実行しません。",
    },
    remedy: { en: "Nothing.", ja: "対処は不要です。" },
  },
  VK148: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "Tools that the {action} of {startedAt} had started could not be ended, and are left behind: {processes}.",
      ja: "{startedAt} に開始した {action} が起動したツールを終了できず、残っています: {processes}",
    },
    meaning: {
      en: "A process that waits in a driver, most often the disk's, cannot be ended by anybody.",
      ja: "ドライバ (多くはディスク) の応答待ちになっているプロセスは終了させることができません。",
    },
    remedy: {
      en: "Look at the disk. Such processes go away when the driver answers, or with a restart.",
      ja: "ディスクの状態を確認してください。ドライバが応答するか OS を再起動すれば、プロセスはなくなります。",
    },
  },
  VK149: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "A {action} was killed or lost its power; how far it got is not known, since the file it kept ({run}) cannot be read.",
      ja: "以前の {action} が強制終了または電源断により中断していました。途中経過のファイル ({run}) を読み取れないため、どこまで進んだかは不明です。",
    },
    meaning: {
      en: "A run keeps a file while it goes on. This one was damaged, most likely with the disk or at the loss of power.",
      ja: "処理は実行中に途中経過をファイルに残します。ディスク障害や電源断によりファイルが壊れたと考えられます。",
    },
    remedy: {
      en: "Look at the mirror and the volume; the run that says this goes on as ever.",
      ja: "ミラーとボリュームの状態を確認してください。今回の処理は通常どおり続行します。",
    },
  },
  VK150: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "The {action} that began at {startedAt} was killed before it had begun its work. Its record is {run}.",
      ja: "{startedAt} に開始した {action} は、処理に入る前に強制終了されていました。実行記録: {run}",
    },
    meaning: {
      en: "It had not had its turn on the volume, and has done nothing to it.",
      ja: "順番を待っている間に終了したもので、ボリュームには何も行っていません。",
    },
    remedy: {
      en: "Nothing; whoever wanted the action runs it again.",
      ja: "対処は不要です。必要であれば再度実行してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
