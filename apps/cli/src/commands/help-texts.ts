import type { Bilingual } from "@volkit/kit-orchestrator";
import type { ActionName } from "../actions.js";

/** What `--help` says, in both languages. */
export const helpTexts = {
  program: {
    en: "Recovery kit for DataKeeper volumes in LifeKeeper for Windows: checks a mirrored volume, brings it in service on this node, takes it out of service.",
    ja: "LifeKeeper for Windows で DataKeeper ミラーボリュームを扱うリカバリキットです。ボリュームの監視、自ノードでの起動、停止を行います。",
  },
  independent: {
    en: "volkit is an independent project; it is not made, endorsed or supported by the vendor of LifeKeeper and DataKeeper.",
    ja: "volkit は独立したプロジェクトであり、LifeKeeper および DataKeeper の開発元が作成・承認・サポートするものではありません。",
  },
  recover: {
    en: "says why a DataKeeper volume has no recover action, and fails",
    ja: "回復処理がないことを表示し、失敗として終了します",
  },
  tag: { en: "the resource's tag (required)", ja: "リソースタグ (必須)" },
  id: {
    en: "the resource's ID as LifeKeeper gives it; names the volume where it is a drive letter",
    ja: "LifeKeeper が渡すリソース ID。ドライブレターであればボリュームの指定になります",
  },
  volume: {
    en: "the volume: E, E: or E:\\; decides over configuration and ID",
    ja: "ボリューム (E、E:、E:\\)。設定や ID より優先します",
  },
  config: {
    en: "the configuration; else VOLKIT_CONFIG, else %LKROOT%\\etc\\volkit.json",
    ja: "設定ファイル。省略時は VOLKIT_CONFIG、次に %LKROOT%\\etc\\volkit.json",
  },
  json: {
    en: "print the result as one JSON object on stdout",
    ja: "結果を 1 つの JSON で標準出力に表示します",
  },
  lang: {
    en: "en or ja; else the configuration's language, else the system's",
    ja: "表示言語 (en または ja)。省略時は設定の language、次にシステムの言語",
  },
  help: { en: "show this help", ja: "このヘルプを表示します" },
  version: { en: "show the version", ja: "バージョンを表示します" },
  exitStatus: {
    en: [
      "Exit status:",
      "  0  the action succeeded",
      "  1  it failed",
      "  2  it was not started: bad arguments, no usable configuration, or no volume for the tag",
      "",
      "Messages go to stderr, one a line: SEVERITY NUMBER TEXT. Numbers without letters are LifeKeeper's own; VK numbers are this kit's.",
    ].join("\n"),
    ja: [
      "終了コード:",
      "  0  成功",
      "  1  失敗",
      "  2  未実行 (引数の誤り、有効な設定なし、タグに対応するボリュームが不明)",
      "",
      "メッセージは標準エラー出力に 1 行ずつ「重要度 番号 本文」で出力します。数字のみの番号は LifeKeeper のもの、VK で始まる番号は volkit のものです。",
    ].join("\n"),
  },
  rehearse: {
    en: "go through an action with questions only, and tell what it would come to",
    ja: "参照だけで処理をたどり、結果の見込みを表示します (変更は行いません)",
  },
  rehearseAction: {
    en: "quickCheck, deepCheck, restore or remove",
    ja: "quickCheck、deepCheck、restore、remove のいずれか",
  },
  rehearseStatus: {
    en: "What would change something is not run and taken to succeed; what the outcome rests on is told.\n\nExit status: 0 something was found out, 1 nothing was, 2 bad arguments.",
    ja: "変更を伴うコマンドは実行せず、成功したものとみなします。結果がどのコマンドに依存するかを示します。\n\n終了コード: 0 判断できた、1 判断できない、2 引数の誤り。",
  },
  writeCheck: {
    en: "check that a volume can be written, as deepCheck and restore do where CheckVolume is not installed",
    ja: "ボリュームに書き込めるか確認します (CheckVolume がない場合に deepCheck と restore が行うものと同じ)",
  },
  writeCheckVolume: { en: "the volume: E, E: or E:\\", ja: "ボリューム (E、E:、E:\\)" },
  writeCheckRoot: {
    en: "the full path of the volume's root; on Windows that of its drive unless given",
    ja: "ボリュームのルートの絶対パス。Windows では省略時にドライブのルート",
  },
  writeCheckLock: {
    en: "the folder whose lock keeps a second check from the volume; else %LKROOT%\\Out\\volkit",
    ja: "同じボリュームでの重複実行を防ぐロックのフォルダ。省略時は %LKROOT%\\Out\\volkit",
  },
  writeCheckJson: {
    en: "print a line of JSON for every step as it begins, then the result",
    ja: "各段階の開始時と結果を 1 行ずつ JSON で表示します",
  },
  writeCheckStatus: {
    en: "Writes a file LK_<digits>.tmp into the volume's root, reads it back and deletes it. Where --lock-folder names the record folder, files that ended checks have left are deleted too.\n\nExit status: 0 the volume was written, 1 it was not, 2 nothing was done.",
    ja: "ボリューム直下に LK_<数字>.tmp を書き込み、読み戻して削除します。--lock-folder で実行記録のフォルダを指定した場合は、以前の確認が残したファイルも削除します。\n\n終了コード: 0 書き込み成功、1 書き込み失敗、2 未実行",
  },
  snmpNotify: {
    en: "tell one SNMP manager something: the program that volkit itself starts for that",
    ja: "SNMP マネージャ 1 台に通知します (通知の際に volkit 自身が起動するプログラム)",
  },
  snmpNotifyName: { en: "what the manager is called", ja: "マネージャの名前" },
  snmpNotifyKind: {
    en: "what it is told: split-brain, split-brain-over or test",
    ja: "通知の種類 (split-brain、split-brain-over、test)",
  },
  snmpNotifyStatus: {
    en: "Every other word is an option, as a record of a run shows them. Secrets are named by their places: env:NAME or file:FULL-PATH.\n\nPrints one line of JSON. Exit status: 0 the manager acknowledged it, or a trap of version 1 was sent; 1 not, and the line says why; 2 nothing was done.",
    ja: "その他はすべてオプションで指定します (実行記録に残る形式と同じ)。秘密情報は所在 (env:変数名 または file:絶対パス) で指定します。\n\n結果を JSON 1 行で表示します。終了コード: 0 マネージャが受信を確認、またはバージョン 1 のトラップを送信、1 それ以外 (理由を表示)、2 未実行",
  },
  steps: { en: "Steps:", ja: "処理手順:" },
  example: { en: "Example:", ja: "使用例:" },
} as const satisfies Record<string, Bilingual>;

/** What each action is for. */
export const actionTexts: Readonly<Record<ActionName, Bilingual>> = {
  quickCheck: {
    en: "check the mirror and the peers of a volume (steps monitor.1 to monitor.5)",
    ja: "ミラーと対向側ノードの状態を監視します (monitor.1 から monitor.5)",
  },
  deepCheck: {
    en: "check as quickCheck does, and that the volume can be written (steps monitor.1 to monitor.6)",
    ja: "quickCheck に加え、ボリュームに書き込めるか監視します (monitor.1 から monitor.6)",
  },
  restore: {
    en: "bring a volume in service on this node",
    ja: "自ノードでボリュームリソースを起動します",
  },
  remove: {
    en: "take a volume out of service on this node",
    ja: "自ノードのボリュームリソースを停止します",
  },
};
