import type { Check } from "../explanation.js";

/** What volkit's own commands tell. None of these changes anything but write-check, which writes one small file. */
export const volkitChecks = {
  status: {
    command: "volkit status {tag}",
    shows: {
      en: "Role, mirror, resource state, locks and shadow copies of every node, and the last run.",
      ja: "各ノードの役割、ミラー、リソースのステータス、ロック、VSS と、最後の実行結果がわかります。",
    },
  },
  splitBrain: {
    command: "volkit split-brain show {tag}",
    shows: {
      en: "What both nodes say of the mirror, the resource and the flags, side by side.",
      ja: "ミラー、リソース、フラグについて、両ノードの状態を並べて確認できます。",
    },
  },
  doctor: {
    command: "volkit doctor",
    shows: {
      en: "Whether tools, names, rights, configuration and folders on this node are in order.",
      ja: "自ノードのツール、名前、権限、設定、フォルダに問題がないかがわかります。",
    },
  },
  alarmTest: {
    command: "volkit alarm test",
    shows: {
      en: "Whether a test comes through to every SNMP manager, and why where it does not. It sends a notification that is marked as a test.",
      ja: "各 SNMP マネージャにテスト通知が届くか、届かない場合はその理由がわかります (テストと明記した通知を送信します)。",
    },
  },
  planRestore: {
    command: "volkit plan restore -t {tag}",
    shows: {
      en: "What a restore would do now on this node and where it would stop; nothing is changed.",
      ja: "自ノードで今すぐ起動処理を行った場合の流れと、停止する箇所がわかります (変更は行いません)。",
    },
  },
  planRemove: {
    command: "volkit plan remove -t {tag}",
    shows: {
      en: "What a remove would do now on this node and where it would stop; nothing is changed.",
      ja: "自ノードで今すぐ停止処理を行った場合の流れと、停止する箇所がわかります (変更は行いません)。",
    },
  },
  rehearseCheck: {
    command: "volkit rehearse deepCheck -t {tag}",
    shows: {
      en: "What volkit would decide now, by questions alone.",
      ja: "参照のみを行い、現時点での volkit の判断がわかります。",
    },
  },
  writeCheck: {
    command: "volkit write-check {volume}",
    shows: {
      en: "Whether a small file can be written, read back and deleted on the volume, and at which step it fails.",
      ja: "ボリュームで小さなファイルの書き込み、読み戻し、削除ができるか、失敗する場合はその段階がわかります。",
    },
  },
  configuration: {
    command: "volkit config check",
    shows: {
      en: "Everything that is wrong or doubtful in the configuration, by its place.",
      ja: "設定ファイルの誤りと疑わしい点が、箇所とともにわかります。",
    },
  },
  settings: {
    command: "volkit config show --effective",
    shows: {
      en: "Every setting in force and where it comes from.",
      ja: "有効なすべての設定値と、その設定元がわかります。",
    },
  },
  records: {
    command: "dir %LKROOT%\\Out\\volkit",
    shows: {
      en: "The records of the runs, in order of time (records.folder may name another folder). A record holds every command with its answer.",
      ja: "実行記録が時刻順にわかります (records.folder で別のフォルダを指定している場合はそちら)。記録には全コマンドとその応答があります。",
    },
  },
  underWay: {
    command: "dir /a %LKROOT%\\Out\\volkit\\.running",
    shows: {
      en: "What runs are under way now; empty when none is.",
      ja: "現在実行中の処理がわかります。実行中でなければ空です。",
    },
  },
  installPlan: {
    command: "volkit install --dry-run",
    shows: {
      en: "What an installation would find and write; nothing is written.",
      ja: "インストールで検出される問題と書き込む内容がわかります (書き込みは行いません)。",
    },
  },
  comparison: {
    command: "volkit compare {tag}",
    shows: {
      en: "Where volkit would have decided otherwise than the vendor's scripts.",
      ja: "既存スクリプトと volkit の判断が異なる箇所がわかります。",
    },
  },
  help: {
    command: "volkit --help",
    shows: {
      en: "The commands, and by volkit COMMAND --help their options.",
      ja: "コマンドの一覧がわかります。オプションは volkit コマンド名 --help で確認できます。",
    },
  },
} as const satisfies Record<string, Check>;
