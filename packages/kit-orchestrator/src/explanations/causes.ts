import type { Bilingual } from "@volkit/message-table";

/** What lies behind more than one message on a real node. */
export const causes = {
  serviceStopped: {
    en: "The DataKeeper service is stopped, or is only just starting. The data may go on being mirrored meanwhile.",
    ja: "DataKeeper サービスが停止しているか、起動途中です。その間もミラーリング自体は続いている可能性があります。",
  },
  answersEmpty: {
    en: "The DataKeeper service answered empty for a moment, as it does now and then.",
    ja: "DataKeeper サービスが一時的に空の応答を返しています (ときどき見られる動作です)。",
  },
  mirrorGone: {
    en: "The volume has no mirror on this node: it was deleted, is being re-created, or was never made.",
    ja: "自ノードのボリュームにミラーがありません (削除された、再作成の途中、または未作成)。",
  },
  wrongLetter: {
    en: "The configuration, or the ID in LifeKeeper, names another drive letter than the mirror has.",
    ja: "設定または LifeKeeper の ID のドライブレターが、ミラーのドライブレターと異なっています。",
  },
  peerDown: {
    en: "The peer is down, is starting up, or hangs.",
    ja: "対向側ノードが停止しているか、起動途中、またはハングしています。",
  },
  linkDown: {
    en: "The network between the nodes is interrupted, or a firewall has closed it.",
    ja: "ノード間のネットワークが切断されているか、ファイアウォールで遮断されています。",
  },
  peerLifeKeeper: {
    en: "LifeKeeper does not run on the peer, or the communication paths are down.",
    ja: "対向側ノードの LifeKeeper が起動していないか、コミュニケーションパスが切断されています。",
  },
  peerDataKeeper: {
    en: "The DataKeeper service is stopped on the peer.",
    ja: "対向側ノードの DataKeeper サービスが停止しています。",
  },
  blocked: {
    en: "A security product blocks the program or the operation.",
    ja: "セキュリティ製品がプログラムまたは操作を阻止しています。",
  },
  virusScanner: {
    en: "A virus scanner or a backup holds the file or the volume for a moment.",
    ja: "ウイルス対策ソフトまたはバックアップが、ファイルまたはボリュームを一時的に使用しています。",
  },
  notElevated: {
    en: "It was run by hand without elevation. LifeKeeper's own calls should not meet this.",
    ja: "管理者権限のないコマンドプロンプトから手動で実行しています (LifeKeeper からの呼び出しでは発生しないと考えられます)。",
  },
  promptNotElevated: {
    en: "The command prompt was not opened as administrator.",
    ja: "コマンドプロンプトを管理者として開いていません。",
  },
  diskFails: {
    en: "The disk, its controller or the path to it is failing.",
    ja: "ディスク、コントローラ、または接続経路に障害があります。",
  },
  diskSlow: {
    en: "The disk is overloaded: a backup, a resync, a rebuild of an array.",
    ja: "ディスクの負荷が高くなっています (バックアップ、再同期、RAID の再構築など)。",
  },
  nodeBusy: {
    en: "The node is short of processor time or memory.",
    ja: "ノードの CPU またはメモリが不足しています。",
  },
  volumeLocked: {
    en: "The volume is still locked: a switchover or remove that failed left its lock behind, or it is only just being released.",
    ja: "ボリュームがロックされたままです (失敗したスイッチオーバや停止処理のロックが残っているか、解除の途中)。",
  },
  volumeAbsent: {
    en: "The letter has no volume on this node: its disk is offline, or the letter was changed.",
    ja: "自ノードのそのドライブレターにボリュームがありません (ディスクのオフライン、ドライブレターの変更)。",
  },
  notMirroring: {
    en: "The mirror is paused, broken or in resync, so DataKeeper does not switch it over.",
    ja: "ミラーが一時停止、切断、または再同期中のため、DataKeeper がスイッチオーバを行いません。",
  },
  pausedByHand: {
    en: "Somebody paused the mirror, for maintenance or a backup, and it was not continued.",
    ja: "保守作業やバックアップのためにミラーを一時停止し、再開していません。",
  },
  splitNetwork: {
    en: "The nodes could not see each other for a while, and the service was brought up on both.",
    ja: "ノード間の通信が途絶えている間に、両ノードでサービスが起動されました。",
  },
  backupCopies: {
    en: "A backup product has made copies that vssadmin may not delete; only that product can.",
    ja: "バックアップ製品が作成したシャドウコピーがあり、vssadmin では削除できません (その製品でのみ削除可能)。",
  },
  vssStuck: {
    en: "The Volume Shadow Copy service is stopped, busy with a backup, or hangs.",
    ja: "Volume Shadow Copy サービスが停止しているか、バックアップの処理中、またはハングしています。",
  },
  deadlineShort: {
    en: "The deadline under timeouts in the configuration is too short for this node.",
    ja: "設定の timeouts のタイムアウト値が、このノードに対して短すぎます。",
  },
  elsewhere: {
    en: "The product is installed in another folder than the environment variables name.",
    ja: "製品が、環境変数の示すフォルダとは別の場所にインストールされています。",
  },
  environmentMissing: {
    en: "The environment variables are not set where volkit was started, as in a prompt opened before the installation.",
    ja: "volkit を起動した環境に環境変数がありません (製品のインストール前に開いたコマンドプロンプトなど)。",
  },
  notRepaired: {
    en: "The product is not installed on this node, or an update or a removal left it incomplete.",
    ja: "このノードに製品がインストールされていないか、更新や削除によって不完全な状態です。",
  },
  editedByHand: {
    en: "The file was edited by hand, and a slip was saved.",
    ja: "設定ファイルを手作業で編集した際の誤りです。",
  },
  copiedFromOtherNode: {
    en: "The configuration was copied from another node, and what differs here was not changed.",
    ja: "設定ファイルを別のノードからコピーしたまま、ノードごとに異なる値を変更していません。",
  },
  otherRelease: {
    en: "The file was written for another release of volkit.",
    ja: "別のバージョンの volkit 用に作成された設定ファイルです。",
  },
  recordDiskFull: {
    en: "The disk that holds the records is full or read-only.",
    ja: "実行記録を置くディスクに空きがないか、読み取り専用です。",
  },
  recordRights: {
    en: "The account has no right to write to the folder, as in a run by hand without elevation.",
    ja: "実行アカウントにフォルダへの書き込み権限がありません (管理者権限なしで手動実行した場合など)。",
  },
  powerLost: {
    en: "The node lost its power, or stopped with a system error.",
    ja: "ノードの電源断、またはシステムエラーによる停止が発生しました。",
  },
  killed: {
    en: "Somebody ended the process, in the Task Manager for one.",
    ja: "タスクマネージャなどからプロセスが強制終了されました。",
  },
  lifeKeepersLimit: {
    en: "LifeKeeper ended the action at a limit of its own.",
    ja: "LifeKeeper が自身のタイムアウトにより処理を終了させました。",
  },
  shutdown: {
    en: "The node was being shut down or restarted.",
    ja: "ノードのシャットダウンまたは再起動中でした。",
  },
  vendorUpdate: {
    en: "An update or repair of LifeKeeper or DataKeeper wrote its own script over volkit's.",
    ja: "LifeKeeper または DataKeeper の更新や修復により、volkit のスクリプトが上書きされました。",
  },
  changedByHand: {
    en: "Somebody changed or replaced the file by hand.",
    ja: "ファイルが手作業で変更または置き換えられました。",
  },
  byHandMeanwhile: {
    en: "Somebody ran the command by hand at the same moment.",
    ja: "同じタイミングで、コマンドが手動で実行されました。",
  },
  nodeIsGone: {
    en: "The node was taken out of the cluster, or renamed, before anybody saw the end of its split brain.",
    ja: "スプリットブレインの解消を確認する前に、該当ノードがクラスタから外されたか、名前が変更されました。",
  },
} as const satisfies Record<string, Bilingual>;
