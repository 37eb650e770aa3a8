/**
 * What each key of the configuration is for, in Japanese: the schema has it in English. Made into the reference of
 * the documentation, where a test fails for a key that lacks here.
 */
export const keysInJapanese: Readonly<Record<string, string>> = {
  $schema: "エディタが参照するスキーマの場所。",
  node: "自ノードの LifeKeeper システム名。省略時は COMPUTERNAME。",
  codePage: "ツールの出力に使われる OEM コードページ。",
  language: "volkit 独自のメッセージなどの言語。LifeKeeper と共通の番号のメッセージは変わりません。",

  resources: "リソース (キーはタグ)。",
  "resources.TAG": "1 つのリソース。",
  "resources.TAG.volume": "リソースのドライブレター。",
  "resources.TAG.mountPoint":
    "ボリュームのルートの絶対パス。ドライブレターのルートと異なる場合に指定します。",
  "resources.TAG.peers": "対向側ノード。LifeKeeper の情報の代わりに使用します。",
  "resources.TAG.peers[].node": "対向側ノードの LifeKeeper システム名。",
  "resources.TAG.peers[].tag": "対向側ノードでのリソースのタグ。省略時は同じタグ。",
  "resources.TAG.peers[].addresses": "対向側ノードへのミラーに使うアドレス。",
  "resources.TAG.mode":
    "act: volkit が処理を行います。observe: 既存スクリプトが処理を行い、volkit は並行してリハーサルします。",

  tools: "ツールの絶対パス。所定のフォルダにない場合に指定します。",
  "tools.NAME": "そのツールの絶対パス。",
  timeouts:
    "タイムアウト (秒)。ツール名または EMCMD のコマンド名で指定します。省略時は default が 30、SWITCHOVERVOLUME が 600。",
  "timeouts.NAME": "その名前のツールまたはコマンドのタイムアウト (秒)。",

  emcmd: "EMCMD の使い方。",
  "emcmd.volumeArgument": "EMCMD へのボリュームの渡し方 (コロンの有無)。",
  "emcmd.retries": "空の応答に対して再実行する回数。",
  "emcmd.retryPause": "再実行までの秒数。",

  vss: "VSS (シャドウコピー) の扱い。",
  "vss.peerDelete": "monitor.5: 対向側ノードの VSS を削除する条件。",
  "vss.unknown": "vssadmin から有効な応答がない場合の停止処理の動作。",

  splitBrain: "スプリットブレイン時の動作。",
  "splitBrain.notify":
    "monitor.4: スプリットブレインを検出した監視のたびに通知するか、発生時と解消時に 1 回ずつ通知するか。",
  "splitBrain.clearFlags":
    "スプリットブレインのフラグの削除方法: 手動、または on-change の監視が解消を確認した時点。",
  "splitBrain.keepPeerShadows": "monitor.5: 対向側ノードがターゲットと応答した場合のみ VSS を削除します。",
  "splitBrain.keepPeerState":
    "monitor.3: ソースと応答した対向側ノードのリソースについては、ステータスを変更しません。",

  snmp: "SNMP マネージャへの通知方法。",
  "snmp.notifier": "monitor.4: 通知の手段: LifeKeeper の EISMEventNotice、volkit 自身、または両方。",
  "snmp.managers": "volkit 自身が通知するマネージャ。",
  "snmp.managers[].name": "メッセージと実行記録でのマネージャの名前。",
  "snmp.managers[].host": "マネージャのアドレスまたはホスト名。",
  "snmp.managers[].port": "マネージャが待ち受ける UDP ポート。",
  "snmp.managers[].version": "SNMP のバージョン。",
  "snmp.managers[].community": "コミュニティ名の参照先。コミュニティ名そのものは記載しません。",
  "snmp.managers[].community.env": "値を格納した環境変数の名前。",
  "snmp.managers[].community.file": "値を格納したファイルの絶対パス。",
  "snmp.managers[].user": "マネージャに登録したユーザー名。",
  "snmp.managers[].authentication": "認証の設定。",
  "snmp.managers[].authentication.protocol": "認証プロトコル。",
  "snmp.managers[].authentication.password": "認証パスワードの参照先。パスワードそのものは記載しません。",
  "snmp.managers[].authentication.password.env": "値を格納した環境変数の名前。",
  "snmp.managers[].authentication.password.file": "値を格納したファイルの絶対パス。",
  "snmp.managers[].privacy": "暗号化の設定。",
  "snmp.managers[].privacy.protocol": "暗号化プロトコル。",
  "snmp.managers[].privacy.password": "暗号化パスワードの参照先。パスワードそのものは記載しません。",
  "snmp.managers[].privacy.password.env": "値を格納した環境変数の名前。",
  "snmp.managers[].privacy.password.file": "値を格納したファイルの絶対パス。",
  "snmp.timeout": "受信応答を待つ秒数。",
  "snmp.retries": "インフォームの再送回数。",
  "snmp.base": "volkit 独自の通知を置く OID。",

  writeCheck: "ボリュームへの書き込みを確認する方法。",
  "writeCheck.by":
    "書き込みを確認するプログラム。auto: CheckVolume があれば CheckVolume、なければ volkit 自身。",
  "writeCheck.slow": "volkit 自身の書き込み確認で警告を出す秒数。",

  records: "実行記録。",
  "records.folder": "実行記録のフォルダ。省略時は %LKROOT%\\Out\\volkit。",
  "records.keep": "ボリュームごとに保持する実行記録の件数。",
  "records.megabytes": "ボリュームごとに保持する実行記録の合計サイズ (MB)。",

  observe: "observe モードのリソースの扱い。",
  "observe.deadline": "既存スクリプトと並行して行うリハーサル全体の制限時間 (秒)。",
  "observe.keep":
    "ボリュームごとに保持する観察記録の件数。リハーサルと既存スクリプトの結果をそれぞれ 1 件と数えます。",

  lock: "同じボリュームに対する処理は同時に実行しません。",
  "lock.wait": "restore と remove が、同じボリュームに対する他の処理を待つ秒数。",

  log: "LifeKeeper 以外へのメッセージの出力先。",
  "log.file": "メッセージと実行結果を 1 行ずつ JSON 形式で出力するファイル。",
  "log.megabytes": "次のファイルに切り替えるサイズ (MB)。",
  "log.keep": "保持する古いファイルの数。",
  "log.lkErr": "LifeKeeper の lk_err によるメッセージの出力。",
  "log.lkErr.enabled": "lk_err を使用するかどうか。",
  "log.lkErr.destination": "-d の引数。指定ごとの出力先は公開されていません。",
  "log.lkErr.class": "-c の引数。",
  "log.lkErr.program": "-p の引数。",
  "log.lkErr.severities": '対象の重要度。省略時は "ERROR" のみ。',
  "log.eventLog": "Windows のアプリケーションログにもメッセージを出力します。",

  metrics: "Prometheus 用のメトリクス。",
  "metrics.folder": "textfile コレクタのフォルダ。ボリュームごとにファイル 名前.prom を書き込みます。",
};
