import type { MessageEntry } from "./entry.js";

/** What is said of a run as a whole: VK120 to VK132, VK158, VK180, VK181, VK190 and VK191. */
export const wholeRunMessages = {
  VK120: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "A DataKeeper resource has no recover action: nothing can be recovered on this node without a switchover. Nothing was done.",
      ja: "DataKeeper リソースに回復処理 (recover) はありません。スイッチオーバなしに自ノードで回復できるものはありません。何も行っていません。",
    },
    meaning: {
      en: "The seed document says so. Answering success would claim a local recovery that did not take place.",
      ja: "仕様どおりの動作です。成功を返すと、行っていないローカルリカバリが成功したことになります。",
    },
    remedy: {
      en: "Install no recover script for volumes handled by volkit.",
      ja: "volkit で扱うボリュームには recover スクリプトを配置しないでください。",
    },
  },
  VK130: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The record of this run could not be written to {folder}: {why}. The action itself is not affected.",
      ja: "実行記録を {folder} へ書き込めません: {why}。処理そのものに影響はありません。",
    },
    meaning: {
      en: "A full or read-only disk, or missing rights. What the tools answered in this run is not kept.",
      ja: "ディスクの空き不足、読み取り専用、権限不足などです。今回の記録は残りません。",
    },
    remedy: {
      en: "Make room or give rights; records.folder in the configuration names another folder.",
      ja: "空き容量や権限を確認してください。設定の records.folder で別のフォルダを指定できます。",
    },
  },
  VK131: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "No record of this run is kept, and another run at the same time is not noticed: neither LKROOT nor records.folder says where. The action goes on without.",
      ja: "LKROOT も records.folder も指定されていないため、実行記録を残せず、同時実行も検出できません。処理は続行します。",
    },
    meaning: {
      en: "Records and locks go to %LKROOT%\\Out\\volkit unless the configuration names a folder.",
      ja: "設定で指定しなければ、実行記録とロックは %LKROOT%\\Out\\volkit に置きます。",
    },
    remedy: {
      en: "Set LKROOT, or records.folder in the configuration.",
      ja: "環境変数 LKROOT、または設定の records.folder を指定してください。",
    },
  },
  VK132: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The folder {folder} cannot be used: {why}. No record of this run is kept, and another run on {volume} at the same time is not noticed. The action goes on without.",
      ja: "フォルダ {folder} を使用できません: {why}。実行記録を残せず、ボリューム {volume} に対する同時実行も検出できませんが、処理は続行します。",
    },
    meaning: {
      en: "Records and locks lie in this folder, and it cannot be written.",
      ja: "実行記録とロックを置くフォルダに書き込めません。",
    },
    remedy: {
      en: "Make room or give rights; records.folder in the configuration names another folder.",
      ja: "空き容量や権限を確認してください。設定の records.folder で別のフォルダを指定できます。",
    },
  },
  VK158: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "What was told of split brains could not be written to {file}: {why}. The next check tells it again.",
      ja: "スプリットブレインの通知状況を {file} へ書き込めません: {why}。次回の監視で改めて通知します。",
    },
    meaning: {
      en: "A full or read-only disk, or missing rights. With splitBrain.notify on-change, what is not kept is told again rather than not at all; the end of a split brain may go untold.",
      ja: "ディスクの空き不足、読み取り専用、権限不足などです。splitBrain.notify が on-change の場合、通知漏れを避けるため改めて通知します。解消の通知は行われないことがあります。",
    },
    remedy: {
      en: "Make room or give rights; records.folder in the configuration names another folder.",
      ja: "空き容量や権限を確認してください。設定の records.folder で別のフォルダを指定できます。",
    },
  },
  VK180: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: '{action} was ended from outside ({signal}) at {step}, during "{command}". Its tools were ended; what they had ordered already may still be carried out.',
      ja: "{action} は {step} の「{command}」の実行中に外部から終了させられました ({signal})。実行中のツールは終了させましたが、依頼済みの処理は完了する可能性があります。",
    },
    meaning: {
      en: "LifeKeeper's own limit, a shutdown, or somebody ended the kit. The action answers failure, and its record says where it was.",
      ja: "LifeKeeper のタイムアウト、シャットダウン、または手動操作により volkit が終了させられました。処理は失敗となり、中断箇所は実行記録に残ります。",
    },
    remedy: {
      en: "Look at the state of the mirror and the volume, then run the action again.",
      ja: "ミラーとボリュームの状態を確認してから、再度実行してください。",
    },
  },
  VK181: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{action} was ended from outside ({signal}) before it had asked anything. Nothing was done.",
      ja: "{action} は、コマンドを実行する前に外部から終了させられました ({signal})。何も行っていません。",
    },
    meaning: {
      en: "LifeKeeper's own limit, a shutdown, or somebody ended the kit while it prepared or waited for its turn.",
      ja: "準備中または順番待ちの間に、LifeKeeper のタイムアウト、シャットダウン、または手動操作により volkit が終了させられました。",
    },
    remedy: { en: "Run the action again.", ja: "再度実行してください。" },
  },
  VK190: {
    severity: "ERROR",
    steps: [],
    text: {
      en: "volkit itself failed: {why}. What was done up to here is not undone. This is a defect of volkit.",
      ja: "volkit 自体の不具合により処理が中断しました: {why}。それまでに行った処理は元に戻していません。",
    },
    meaning: {
      en: "Something happened that the program does not allow for. The action answers failure.",
      ja: "プログラムの想定外の事象が発生しました。処理は失敗として終了します。",
    },
    remedy: {
      en: "Check the state of the volume by hand, and report the message with the record of the run.",
      ja: "ボリュームの状態を手動で確認し、メッセージと実行記録を添えて報告してください。",
    },
  },
  VK191: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The program is not complete: its part {part} cannot be read ({why}). Nothing was done.",
      ja: "プログラムが不完全です。構成ファイル {part} を読み取れません ({why})。何も行っていません。",
    },
    meaning: {
      en: "volkit.js needs the folder parts beside it. Nothing can be read of the configuration without it, so this is told in English.",
      ja: "volkit.js の実行には、同じ場所にあるフォルダ parts が必要です。これがないと設定も読み込めないため、このメッセージは英語で表示されます。",
    },
    remedy: {
      en: "Copy the whole folder of the program, or install the package anew.",
      ja: "プログラムのフォルダ全体をコピーするか、パッケージを再インストールしてください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
