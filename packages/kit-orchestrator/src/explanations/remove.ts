import type { removeMessages } from "../messages/remove.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const removeExplanations: ExplanationsOf<typeof removeMessages> = {
  "12039": {
    causes: [
      {
        en: "Shadow copies were turned on for this volume and are stored on it, as they are unless another volume was chosen.",
        ja: "このボリュームで VSS を有効にし、保存先を変更していないため、自身に記憶域があります。",
      },
      {
        en: "A backup product made the association, or moved another volume's storage here.",
        ja: "バックアップ製品が関連付けを作成したか、別のボリュームの記憶域をこのボリュームに設定しました。",
      },
      {
        en: "The copies are gone, but the association stayed: it outlives them.",
        ja: "シャドウコピーは削除済みですが、関連付けだけが残っています。",
      },
    ],
    checks: [checks.shadowStorage, checks.shadows],
  },
  "12092": {
    causes: [
      {
        en: "The LifeKeeper service was stopped by an operator or an update.",
        ja: "運用操作または更新により、LifeKeeper サービスが停止されました。",
      },
      causes.shutdown,
    ],
    checks: [checks.lifeKeeperService, checks.mirrorHere],
  },
  "12093": {
    causes: [
      causes.serviceStopped,
      {
        en: "The volume has no mirror here, or not by this letter: EMCMD then answers status 15.",
        ja: "このドライブレターのミラーが自ノードにありません (EMCMD のステータスは 15)。",
      },
      {
        en: "In a restore EMCMD is asked by this node's name: the name is not resolved, or is not the one that DataKeeper knows.",
        ja: "起動処理では自ノードの名前で EMCMD を実行します。名前を解決できないか、DataKeeper が認識している名前と異なります。",
      },
      causes.answersEmpty,
    ],
    checks: [
      checks.mirrorHere,
      {
        command: "EMCmd {node} GETMIRRORVOLINFO {volume}",
        shows: {
          en: "The same by this node's name. If only this fails, the name is at fault: correct the key node in the configuration.",
          ja: "自ノードの名前を指定した場合の結果がわかります。こちらだけ失敗する場合は名前の問題です。設定の node を修正してください。",
        },
      },
      checks.dataKeeperService,
    ],
  },
  "12097": {
    causes: [
      causes.backupCopies,
      {
        en: "A backup is running, and holds its copy until it is done.",
        ja: "バックアップの実行中で、完了するまでシャドウコピーが使用されています。",
      },
      {
        en: "A security product blocks the deletion: deleting shadow copies by command looks like ransomware.",
        ja: "セキュリティ製品が削除を阻止しています (コマンドによるシャドウコピーの削除はランサムウェアの挙動とみなされます)。",
      },
      {
        en: "vssadmin gave no usable answer; then VK505 comes with it.",
        ja: "vssadmin から有効な応答が得られません (この場合は VK505 も出力されます)。",
      },
    ],
    checks: [checks.shadows, checks.shadowStorage, checks.eventLog],
  },
  "12098": {
    causes: [
      {
        en: "A program has a file or folder open on the volume: a service outside the hierarchy, a share, an open window, a prompt whose current folder is there.",
        ja: "ボリューム上のファイルやフォルダが開かれています (階層外のサービス、共有フォルダ、エクスプローラ、カレントフォルダがそこにあるコマンドプロンプトなど)。",
      },
      causes.virusScanner,
      {
        en: "The application was stopped just before and has not closed everything yet: locks are known to need some time.",
        ja: "直前に停止したアプリケーションが、まだすべてのファイルを閉じていません (ロックには時間がかかることが知られています)。",
      },
      {
        en: "The DataKeeper service stopped between the question about the role and the lock.",
        ja: "役割の確認後、ロックまでの間に DataKeeper サービスが停止しました。",
      },
    ],
    checks: [checks.openFiles, checks.mirrorHere, checks.planRemove],
  },
  VK501: {
    causes: [causes.vssStuck, causes.notElevated, causes.blocked, causes.deadlineShort],
    checks: [checks.shadowStorage, checks.rightsOfSession, checks.eventLog],
  },
  VK502: {
    causes: [causes.vssStuck, causes.notElevated, causes.blocked, causes.deadlineShort],
    checks: [checks.shadowStorage, checks.shadows, checks.settings],
  },
  VK503: {
    causes: [
      {
        en: "The service is not there by the name LifeKeeper (1060): the product was removed, or this is a lab.",
        ja: "LifeKeeper という名前のサービスがありません (1060)。製品が削除されたか、検証環境です。",
      },
      causes.nodeBusy,
      causes.blocked,
    ],
    checks: [checks.lifeKeeperService],
  },
  VK504: {
    causes: [
      causes.mirrorGone,
      {
        en: "A switchover that was ordered elsewhere was under way: it deletes and re-creates the mirror.",
        ja: "別の場所から要求されたスイッチオーバの処理中でした (ミラーが削除、再作成されます)。",
      },
      {
        en: "With several targets, EMCMD's lines name different roles.",
        ja: "ターゲットが複数あり、EMCMD の各行が示す役割が一致していません。",
      },
    ],
    checks: [checks.mirrorHere, checks.mirrorOnPeer],
  },
  VK505: {
    causes: [causes.vssStuck, causes.notElevated, causes.blocked, causes.deadlineShort],
    checks: [checks.shadows, checks.rightsOfSession, checks.eventLog],
  },
  VK506: {
    causes: [causes.blocked, causes.vssStuck, causes.notElevated],
    checks: [checks.shadows, checks.rightsOfSession],
  },
};
