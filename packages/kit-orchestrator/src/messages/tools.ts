import type { MessageEntry } from "./entry.js";

/** What any step can say of how a tool ended: the kit's own VK2xx. */
export const toolMessages = {
  VK201: {
    severity: "WARN",
    steps: [],
    text: {
      en: '{step}: "{command}" had not ended after {seconds} s. The kit ended it and goes on as if it had failed (code 124).',
      ja: "{step}: 「{command}」が {seconds} 秒以内に終了しませんでした。強制終了し、失敗 (コード 124) として扱います。",
    },
    meaning: {
      en: "A tool hung. Its whole process tree was ended so that the action can answer.",
      ja: "ツールが応答しなくなったため、処理を続けられるように子プロセスごと終了させました。",
    },
    remedy: {
      en: "Find out why it hangs (a stopped service, a peer that is down, a disk). Deadlines are under timeouts in the configuration.",
      ja: "応答しない原因 (サービス停止、対向側ノードの停止、ディスク障害など) を調べてください。タイムアウト値は設定の timeouts で変更できます。",
    },
  },
  VK202: {
    severity: "WARN",
    steps: [],
    text: {
      en: '{step}: "{command}" could not be run: there is no such program. Looked for: {lookedFor}. The kit goes on as if it had failed (code 127).',
      ja: "{step}: 「{command}」を実行できません: プログラムがありません。検索した場所: {lookedFor}。失敗 (コード 127) として扱います。",
    },
    meaning: {
      en: "The tool is not in the folder it belongs in.",
      ja: "ツールが所定のフォルダにありません。",
    },
    remedy: {
      en: "Check the environment variables ExtMirrBase, LKBIN, LKROOT and SystemRoot, or name the program under tools in the configuration.",
      ja: "環境変数 ExtMirrBase、LKBIN、LKROOT、SystemRoot を確認するか、設定の tools にプログラムの場所を記載してください。",
    },
  },
  VK203: {
    severity: "WARN",
    steps: [],
    text: {
      en: '{step}: "{command}" could not be started although {file} is there: {reason}. The kit goes on as if it had failed (code 126).',
      ja: "{step}: 「{command}」を起動できません。{file} は存在しますが、起動に失敗しました: {reason}。失敗 (コード 126) として扱います。",
    },
    meaning: {
      en: "The program exists, but the system refuses to start it.",
      ja: "プログラムは存在しますが、OS が起動を拒否しました。",
    },
    remedy: {
      en: "Check the file's rights, that it is a program for this system, and whether a security product blocks it.",
      ja: "ファイルの権限、実行形式、セキュリティ製品による阻止の有無を確認してください。",
    },
  },
  VK204: {
    severity: "WARN",
    steps: [],
    text: {
      en: '{step}: "{command}" crashed ({signal}). The kit goes on as if it had failed (code {code}).',
      ja: "{step}: 「{command}」が異常終了しました ({signal})。失敗 (コード {code}) として扱います。",
    },
    meaning: { en: "The tool did not end by itself.", ja: "ツールが正常に終了せず、異常終了しました。" },
    remedy: {
      en: "Run the command of the message by hand and look at the event log.",
      ja: "メッセージ中のコマンドを手動で実行し、イベントログを確認してください。",
    },
  },
  VK205: {
    severity: "WARN",
    steps: [],
    text: {
      en: '{step}: "{command}" printed more than the kit keeps. What came after the first {kept} bytes was not read; nothing is concluded from what it may have said.',
      ja: "{step}: 「{command}」の出力が上限を超えました。先頭 {kept} バイトより後は読み取っておらず、その内容からは何も判断しません。",
    },
    meaning: {
      en: "A tool printed far more than it ever should.",
      ja: "ツールの出力が想定を大きく超えています。",
    },
    remedy: {
      en: "Run the command of the message by hand and look at what it prints. If it is another program, correct the path under tools in the configuration.",
      ja: "メッセージ中のコマンドを手動で実行し、出力を確認してください。別のプログラムであれば、設定の tools のパスを修正してください。",
    },
  },
  VK206: {
    severity: "WARN",
    steps: [],
    text: {
      en: '{step}: processes of "{command}" could not be ended and are left behind: {processes}.',
      ja: "{step}: 「{command}」のプロセスを終了できず、残っています: {processes}。",
    },
    meaning: {
      en: "A process that is stuck in a driver, most often the disk's, cannot be ended by anybody.",
      ja: "ドライバ (多くはディスク) の応答待ちになっているプロセスは、終了させることができません。",
    },
    remedy: {
      en: "Look at the disk. Such processes go away when the driver answers, or with a restart.",
      ja: "ディスクの状態を確認してください。ドライバが応答するか OS を再起動すれば、プロセスはなくなります。",
    },
  },
  VK207: {
    severity: "WARN",
    steps: ["restore.2c"],
    text: {
      en: "restore.2c: the switchover of {volume} was given up at its deadline, but the DataKeeper service may still complete it. Look at the mirror before trying again.",
      ja: "restore.2c: ボリューム {volume} のスイッチオーバはタイムアウトしましたが、DataKeeper サービスがこの後に完了させる可能性があります。再実行の前にミラーの状態を確認してください。",
    },
    meaning: {
      en: "EMCmd only waits for the service; ending EMCmd does not take the order back.",
      ja: "EMCmd はサービスの処理完了を待つだけのため、EMCmd を終了させてもスイッチオーバの要求は取り消されません。",
    },
    remedy: {
      en: "Run EMCmd . GETMIRRORVOLINFO E: on both nodes, and bring the resource in service again when one is source and the other target; if the switchover is slow here, raise timeouts.SWITCHOVERVOLUME.",
      ja: "両ノードで EMCmd . GETMIRRORVOLINFO E: を実行し、一方がソース、もう一方がターゲットであることを確認してからリソースを再度起動してください。時間がかかる環境では timeouts.SWITCHOVERVOLUME の値を大きくしてください。",
    },
  },
  VK208: {
    severity: "INFO",
    steps: [],
    text: {
      en: '{step}: "{command}" gave no usable answer; it is asked once more.',
      ja: "{step}: 「{command}」から有効な応答が得られないため、再実行します。",
    },
    meaning: {
      en: "The service answers empty now and then; the next answer counts.",
      ja: "サービスが一時的に空の応答を返すことがあります。次の応答で判断します。",
    },
    remedy: {
      en: "Nothing, unless it comes often: then look at the service that the command asks.",
      ja: "対処は不要です。頻発する場合は、コマンドの問い合わせ先のサービスを確認してください。",
    },
  },
  VK209: {
    severity: "WARN",
    steps: [],
    text: {
      en: '{step}: "{command}" ended with 0 but said nothing usable about {volume}. It counts as failed (code 0).',
      ja: "{step}: 「{command}」は終了コード 0 でしたが、ボリューム {volume} に関する有効な出力がありません。失敗 (コード 0) として扱います。",
    },
    meaning: {
      en: "An answer that says nothing is no answer.",
      ja: "有効な内容のない応答は、応答がないものとして扱います。",
    },
    remedy: {
      en: "Run the command of the message by hand. If it wants the bare letter, set emcmd.volumeArgument to E.",
      ja: "メッセージ中のコマンドを手動で実行してください。コロンなしの指定が必要な場合は emcmd.volumeArgument を E にしてください。",
    },
  },
  VK210: {
    severity: "WARN",
    steps: ["restore.1", "remove.3"],
    text: {
      en: '{step}: the mirror state was not refreshed: "{command}" {why}. The kit goes on with the state that EMCMD has.',
      ja: "{step}: ミラーの状態を更新できません: 「{command}」{why}。EMCMD が保持している状態で処理を続けます。",
    },
    meaning: {
      en: "The refresh before a role is read failed; the role that is read next decides.",
      ja: "役割を確認する前の更新に失敗しました。次に取得する役割で判断します。",
    },
    remedy: {
      en: "Check the DataKeeper service if it comes again.",
      ja: "繰り返す場合は DataKeeper サービスの状態を確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
