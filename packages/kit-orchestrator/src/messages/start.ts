import type { MessageEntry } from "./entry.js";

/** What is said before a procedure runs, and about the run as a whole: the kit's own VK1xx. */
export const startMessages = {
  VK101: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: '"{word}" is no command of volkit. Expected quickCheck, deepCheck, restore or remove, or another command that volkit --help lists.',
      ja: "「{word}」は volkit のコマンドではありません。quickCheck、deepCheck、restore、remove、または volkit --help に示すコマンドを指定してください。",
    },
    meaning: {
      en: "The first word names what to do. Nothing was run.",
      ja: "最初の語で処理を指定します。何も実行していません。",
    },
    remedy: { en: "Run volkit --help.", ja: "volkit --help を実行してください。" },
  },
  VK102: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "No resource tag was given. Expected -t TAG, as in: volkit {action} -t Vol.E",
      ja: "リソースタグが指定されていません。-t タグ名 の形で指定してください。例: volkit {action} -t Vol.E",
    },
    meaning: {
      en: "An action is about one resource, named by its tag. Nothing was run.",
      ja: "処理の対象はタグで指定するリソース 1 つです。何も実行していません。",
    },
    remedy: {
      en: "LifeKeeper hands the tag over with -t. By hand, ins_list shows the tags.",
      ja: "LifeKeeper は -t でタグを渡します。手動の場合は ins_list でタグを確認してください。",
    },
  },
  VK103: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "Option {option} was given as {given}. Expected {expected}.",
      ja: "オプション {option} の指定が正しくありません: {given}。正しい指定: {expected}。",
    },
    meaning: {
      en: "The option has no value, or one that it cannot take, or was given twice. Nothing was run.",
      ja: "値がないか、使えない値か、2 回指定されています。何も実行していません。",
    },
    remedy: { en: "Run volkit ACTION --help.", ja: "volkit 処理名 --help を実行してください。" },
  },
  VK104: {
    severity: "ERROR",
    steps: ["volume"],
    text: {
      en: "The volume of {tag} is not known: {why}. No step of the action was run.",
      ja: "{tag} のボリュームを特定できません: {why}。処理は開始していません。",
    },
    meaning: {
      en: "The volume comes from --volume, else the configuration, else the ID (-i), else LifeKeeper's instance list. None of them named one drive letter.",
      ja: "ボリュームは --volume、設定、ID (-i)、LifeKeeper のインスタンス一覧の順に調べますが、いずれからもドライブレターを得られませんでした。",
    },
    remedy: {
      en: "Write it under resources.TAG.volume in the configuration, or give --volume E:.",
      ja: "設定の resources.タグ名.volume に記載するか、--volume E: を指定してください。",
    },
  },
  VK105: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration says that {tag} is volume {configured}, and the ID given with -i says {given}. Nothing was run, since one of them is wrong.",
      ja: "{tag} のボリュームが、設定では {configured}、-i で渡された ID では {given} となっています。いずれかが誤っているため、何も実行していません。",
    },
    meaning: {
      en: "Acting on the wrong volume can destroy data, so the kit does not choose.",
      ja: "誤ったボリュームの操作はデータ破壊につながるため、volkit はどちらが正しいか判断しません。",
    },
    remedy: {
      en: "Correct resources.TAG.volume in the configuration, or decide by --volume.",
      ja: "設定の resources.タグ名.volume を修正するか、--volume で明示してください。",
    },
  },
  VK110: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} cannot be read: {why}.",
      ja: "設定ファイル {file} を読み込めません: {why}。",
    },
    meaning: {
      en: "A configuration that was named, or that lies in the default place, is not usable.",
      ja: "指定された、または既定の場所にある設定ファイルを使用できません。",
    },
    remedy: {
      en: "Check the path given by --config or VOLKIT_CONFIG, and the rights of the file.",
      ja: "--config または VOLKIT_CONFIG のパスと、ファイルの権限を確認してください。",
    },
  },
  VK111: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} is not JSON: {why}.",
      ja: "設定ファイル {file} は JSON として正しくありません: {why}。",
    },
    meaning: {
      en: "A bracket, comma or quote is missing or too many, or a backslash in a path was not doubled.",
      ja: "括弧、カンマ、引用符の過不足、またはパスの \\ が \\\\ になっていないことが考えられます。",
    },
    remedy: {
      en: 'Correct the file. In JSON a path is written with doubled backslashes: "D:\\\\DataKeeper\\\\EMCmd.exe".',
      ja: 'ファイルを修正してください。JSON ではパスの \\ を 2 つ重ねます: "D:\\\\DataKeeper\\\\EMCmd.exe"',
    },
  },
  VK112: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} is not valid at {path}: found {found}, expected {expected}.",
      ja: "設定ファイル {file} の {path} が正しくありません。設定値: {found}、期待される値: {expected}。",
    },
    meaning: {
      en: "A key is unknown or has a value of the wrong kind. Nothing of the file is used.",
      ja: "未知のキー、または値の種類が誤っています。このファイルの内容は使用しません。",
    },
    remedy: {
      en: "Correct the key. The JSON Schema that comes with the kit lists every key and its values.",
      ja: "該当するキーを修正してください。付属の JSON Schema にすべてのキーと値があります。",
    },
  },
  VK113: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "There is no usable configuration, so {action} was not started.",
      ja: "使用できる設定がないため、{action} を開始しませんでした。",
    },
    meaning: {
      en: "The messages before this one say what is wrong with the configuration.",
      ja: "設定の問題点は、この前のメッセージに示しています。",
    },
    remedy: {
      en: "Correct or remove the configuration.",
      ja: "設定ファイルを修正するか、削除してください。",
    },
  },
  VK114: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} is not valid at {count} more places, which are not listed.",
      ja: "設定ファイル {file} には、ほかにも {count} か所の誤りがあります (表示は省略)。",
    },
    meaning: {
      en: "The first places were listed before this message.",
      ja: "最初の誤りは、この前のメッセージに示しています。",
    },
    remedy: {
      en: "Check that the file is a configuration of volkit at all, then correct the places that were listed.",
      ja: "volkit の設定ファイルであるかを確認し、示された箇所を修正してください。",
    },
  },
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
      en: "No record of this run is kept: neither LKROOT nor records.folder says where. The action itself is not affected.",
      ja: "LKROOT も records.folder も指定されていないため、実行記録を残せません。処理そのものに影響はありません。",
    },
    meaning: {
      en: "Records go to %LKROOT%\\Out\\volkit unless the configuration names a folder.",
      ja: "設定で指定しなければ、実行記録は %LKROOT%\\Out\\volkit に残します。",
    },
    remedy: {
      en: "Set LKROOT, or records.folder in the configuration.",
      ja: "環境変数 LKROOT、または設定の records.folder を指定してください。",
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
} as const satisfies Record<string, MessageEntry>;
