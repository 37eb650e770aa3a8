import type { Check } from "../explanation.js";

/** What Windows tells of shadow copies, the volume, the node and what runs on it. */
export const windowsChecks = {
  shadowStorage: {
    command: "vssadmin list shadowstorage /On={volume}",
    shows: {
      en: "Whose shadow copies are stored on this volume. An association can be listed with nothing in it. Needs elevation.",
      ja: "このボリュームに、どのボリュームのシャドウコピーが保存されるかがわかります。中身のない関連付けが表示されることもあります。管理者権限が必要です。",
    },
  },
  shadows: {
    command: "vssadmin list shadows /for={volume}",
    shows: {
      en: "The shadow copies of the volume that are there now. Exit status 1 can simply mean that there are none. Needs elevation.",
      ja: "ボリュームに現在あるシャドウコピーがわかります。終了コード 1 は、1 つもないことを示す場合があります。管理者権限が必要です。",
    },
  },
  shadowsOnPeer: {
    command: "lcdremexec -d {peer} -- vssadmin list shadows /for={volume}",
    shows: {
      en: "The shadow copies of the volume on the peer, and whether commands can be run there at all.",
      ja: "対向側ノードのシャドウコピーと、対向側でコマンドを実行できるかどうかがわかります。",
    },
  },
  fileSystem: {
    command: "chkntfs {volume}",
    shows: {
      en: "Whether the file system is dirty. Exit status 0 is clean; 1 and above also covers a check already scheduled, a file system other than NTFS, and missing rights: read the text.",
      ja: "ファイルシステムがダーティかどうかがわかります。終了コード 0 は正常です。1 以上にはチェック予約済み、NTFS 以外、権限不足も含まれるため、表示内容を確認してください。",
    },
  },
  volumeGuid: {
    command: "mountvol {volume} /L",
    shows: {
      en: "The volume behind the letter, with its GUID. An error: the letter has no volume on this node.",
      ja: "ドライブレターに対応するボリュームとその GUID がわかります。エラーの場合、自ノードのそのドライブレターにはボリュームがありません。",
    },
  },
  scheduleTasks: {
    command: "taskschd.msc",
    shows: {
      en: "Whether there is a task ShadowCopyVolume with this volume's GUID, and whether it is enabled.",
      ja: "このボリュームの GUID が付いたタスク ShadowCopyVolume があるか、有効かどうかがわかります。",
    },
  },
  rootOfVolume: {
    command: "dir {volume}\\",
    shows: {
      en: "Whether the volume can be read, and how much room is left on it.",
      ja: "ボリュームを読み取れるか、空き容量がどれだけあるかがわかります。",
    },
  },
  rightsOnVolume: {
    command: "icacls {volume}\\",
    shows: {
      en: "Who may create files in the root of the volume.",
      ja: "ボリューム直下にファイルを作成できるアカウントがわかります。",
    },
  },
  disks: {
    command: "diskmgmt.msc",
    shows: {
      en: "Whether the disk is there and online, and which volume has which letter.",
      ja: "ディスクが認識されオンラインか、どのボリュームにどのドライブレターが割り当てられているかがわかります。",
    },
  },
  eventLog: {
    command: "eventvwr.msc",
    shows: {
      en: "Errors of disks, file systems and services at that time (System log), and what LifeKeeper wrote (Application log, source LifeKeeper).",
      ja: "その時刻のディスク、ファイルシステム、サービスのエラー (システムログ) と、LifeKeeper の出力 (アプリケーションログ、ソース LifeKeeper) がわかります。",
    },
  },
  openFiles: {
    command: "resmon",
    shows: {
      en: "Which programs have files open: search the associated handles (CPU tab) for {volume}. Look at disk activity there too.",
      ja: "ファイルを開いているプログラムがわかります (CPU タブの「関連付けられたハンドル」を {volume} で検索)。ディスクの負荷も確認できます。",
    },
  },
  processes: {
    command: "tasklist",
    shows: {
      en: "Which processes are there; compare with the number (PID) that the message names.",
      ja: "実行中のプロセスがわかります。メッセージに示されたプロセス番号 (PID) と照合してください。",
    },
  },
  rightsOfSession: {
    command: "whoami /groups",
    shows: {
      en: "Whether this prompt is elevated: then the list holds S-1-16-12288 (or S-1-16-16384 for SYSTEM).",
      ja: "現在のコマンドプロンプトが管理者権限かどうかがわかります (一覧に S-1-16-12288、SYSTEM では S-1-16-16384 があれば管理者権限です)。",
    },
  },
  network: {
    command: "ping {peer}",
    shows: {
      en: "Whether the peer's name is resolved, to which address, and whether the peer answers. A firewall may keep it silent.",
      ja: "対向側ノードの名前解決の結果と、応答の有無がわかります。ファイアウォールにより応答しない場合もあります。",
    },
  },
  lifeKeeperFolders: {
    command: "set LK",
    shows: {
      en: "LKROOT and LKBIN as they are in this prompt. LifeKeeper's own environment may differ.",
      ja: "現在のコマンドプロンプトの LKROOT と LKBIN がわかります。LifeKeeper から起動された場合の環境変数とは異なることがあります。",
    },
  },
  dataKeeperFolder: {
    command: "set ExtMirrBase",
    shows: {
      en: "The folder of DataKeeper, where EMCmd is looked for.",
      ja: "EMCmd を探す DataKeeper のフォルダがわかります。",
    },
  },
} as const satisfies Record<string, Check>;
