import type { writeCheckFailedMessages } from "../messages/write-check-failed.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const writeCheckFailedExplanations: ExplanationsOf<typeof writeCheckFailedMessages> = {
  VK602: {
    causes: [
      {
        en: "The data, logs or temporary files of the application have grown.",
        ja: "アプリケーションのデータ、ログ、一時ファイルが増加しています。",
      },
      {
        en: "Shadow copies of the volume take its room.",
        ja: "ボリュームのシャドウコピーが容量を使用しています。",
      },
      { en: "A quota of the account is used up.", ja: "アカウントのクォータを使い切っています。" },
    ],
    checks: [checks.rootOfVolume, checks.shadowStorage],
  },
  VK603: {
    causes: [
      {
        en: "The disk or the volume was set to read-only.",
        ja: "ディスクまたはボリュームが読み取り専用に設定されています。",
      },
      causes.diskFails,
      {
        en: "The storage behind the disk went read-only, as when its pool is full.",
        ja: "ストレージ側が読み取り専用になっています (プールの容量不足など)。",
      },
    ],
    checks: [checks.disks, checks.eventLog, checks.writeCheck],
  },
  VK604: {
    causes: [
      causes.volumeLocked,
      {
        en: "The rights on the root of the volume do not let the account create files.",
        ja: "ボリューム直下の権限で、実行アカウントにファイルの作成が許可されていません。",
      },
      causes.blocked,
      causes.notElevated,
    ],
    checks: [checks.rightsOnVolume, checks.mirrorHere, checks.lifeKeeperLocks],
  },
  VK605: {
    causes: [
      causes.volumeAbsent,
      {
        en: "resources.TAG.mountPoint names a path that is not there.",
        ja: "resources.タグ名.mountPoint に存在しないパスが指定されています。",
      },
      causes.diskFails,
    ],
    checks: [checks.disks, checks.volumeGuid, checks.settings],
  },
  VK606: {
    causes: [
      causes.diskFails,
      {
        en: "The path to the storage was interrupted for a moment: a cable, a switch, a failover of paths.",
        ja: "ストレージへの接続が一時的に途切れました (ケーブル、スイッチ、パスの切り替えなど)。",
      },
      {
        en: "The file system is damaged.",
        ja: "ファイルシステムが破損しています。",
      },
    ],
    checks: [checks.eventLog, checks.fileSystem, checks.writeCheck],
  },
  VK607: {
    causes: [
      causes.diskFails,
      {
        en: "A cache of the controller lost what it had reported as written.",
        ja: "コントローラのキャッシュが、書き込み済みと報告したデータを失いました。",
      },
      {
        en: "A filter driver, of encryption or of a security product, changes what is written.",
        ja: "フィルタドライバ (暗号化、セキュリティ製品など) が書き込み内容を変更しています。",
      },
    ],
    checks: [checks.writeCheck, checks.eventLog, checks.fileSystem],
  },
};
