import type { restoreMessages } from "../messages/restore.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const restoreExplanations: ExplanationsOf<typeof restoreMessages> = {
  "12501": {
    causes: [
      causes.serviceStopped,
      {
        en: "A lock that was set a moment ago has not taken effect yet: locks are known to need some time.",
        ja: "直前のロックがまだ反映されていません (ロックの反映には時間がかかることが知られています)。",
      },
      {
        en: "EMCMD may want the bare letter on this release (status 87: bad parameter).",
        ja: "このバージョンの EMCMD では、コロンなしのドライブレターの指定が必要な可能性があります (ステータス 87: 引数の誤り)。",
      },
    ],
    checks: [checks.mirrorHere, checks.dataKeeperService, checks.planRestore],
  },
  "12500": {
    causes: [
      causes.notMirroring,
      {
        en: "The source is down or out of reach, so that the mirror could not be handed over.",
        ja: "ソースのノードが停止しているか通信できず、ミラーを切り替えられません。",
      },
      {
        en: "The two sides disagree: after a crash the source can be paused while the target still says mirroring.",
        ja: "両ノードでミラーの状態が一致していません (障害後、ソースが一時停止、ターゲットがミラーリングとなることがあります)。",
      },
      {
        en: "It took longer than timeouts.SWITCHOVERVOLUME (status 124): a slow network, or much to transfer. It may still complete.",
        ja: "timeouts.SWITCHOVERVOLUME を超過しました (ステータス 124)。低速なネットワークや転送量の多さが考えられます。この後に完了する可能性もあります。",
      },
    ],
    checks: [checks.mirrorOnPeer, checks.mirrorHere, checks.status],
  },
  "12045": {
    causes: [
      {
        en: "A remove, a restore or another tool of LifeKeeper is at work on the volume at the same time.",
        ja: "同じボリュームに対して、LifeKeeper の停止処理、起動処理、または他のツールが同時に動作しています。",
      },
      {
        en: "The disk did not answer while the lock was to be released.",
        ja: "ロックの解除中にディスクが応答しませんでした。",
      },
      causes.notElevated,
    ],
    checks: [checks.lifeKeeperLocks, checks.underWay, checks.eventLog],
  },
  "12053": {
    causes: [
      {
        en: "The node that had the volume crashed or lost its power, so that the file system was not closed.",
        ja: "ボリュームを使用していたノードの障害や電源断により、ファイルシステムが正常に閉じられていません。",
      },
      causes.diskFails,
      {
        en: "A check is scheduled already, or the file system is not NTFS: the exit status is not 0 then either.",
        ja: "チェックが予約済みか、NTFS 以外のファイルシステムです (この場合も終了コードは 0 になりません)。",
      },
      causes.notElevated,
    ],
    checks: [checks.fileSystem, checks.volumeGuid, checks.eventLog],
  },
  "12061": {
    causes: [
      {
        en: "The lock was released a moment ago, and that has not taken effect yet.",
        ja: "直前に行ったロック解除が、まだ反映されていません。",
      },
      {
        en: "The volume is full, or the quota of the account is used up.",
        ja: "ボリュームに空き容量がないか、アカウントのクォータを使い切っています。",
      },
      causes.diskFails,
      causes.blocked,
    ],
    checks: [checks.writeCheck, checks.rootOfVolume, checks.eventLog],
  },
  "12065": {
    causes: [
      {
        en: "The volume came in service here, and it has a schedule task on this node: the normal case.",
        ja: "ボリュームが自ノードで起動し、スケジュールタスクがありました。正常な動作です。",
      },
      {
        en: "The task may have been enabled before; it is enabled either way, also if somebody had disabled it on purpose.",
        ja: "タスクがすでに有効であった可能性もあります。意図的に無効にしていた場合も有効になります。",
      },
    ],
    checks: [checks.scheduleTasks],
  },
  "12066": {
    causes: [
      {
        en: "The task exists and the Task Scheduler refused to enable it: missing rights, or a task that is damaged.",
        ja: "タスクは存在しますが、タスクスケジューラが有効化を拒否しました (権限不足、タスクの破損)。",
      },
      {
        en: "mountvol did not give the volume's GUID (VK404 says so as well).",
        ja: "mountvol からボリュームの GUID を取得できません (VK404 も出力されます)。",
      },
      causes.notElevated,
    ],
    checks: [checks.scheduleTasks, checks.volumeGuid],
  },
  VK401: {
    causes: [
      causes.mirrorGone,
      {
        en: "A switchover was under way at that moment: it deletes and re-creates the mirror.",
        ja: "スイッチオーバの処理中でした (スイッチオーバではミラーが削除、再作成されます)。",
      },
      {
        en: "With several targets, EMCMD's lines name different roles.",
        ja: "ターゲットが複数あり、EMCMD の各行が示す役割が一致していません。",
      },
    ],
    checks: [checks.mirrorHere, checks.mirrorOnPeer, checks.planRestore],
  },
  VK402: {
    causes: [
      {
        en: "volume.exe hangs on another volume whose disk does not answer.",
        ja: "応答しない別のディスクのボリュームにより、volume.exe がハングしています。",
      },
      causes.notRepaired,
      causes.notElevated,
    ],
    checks: [checks.lifeKeeperLocks, checks.doctor],
  },
  VK403: {
    causes: [
      {
        en: "Shadow copies were never scheduled on this node: the normal case where they are not used.",
        ja: "自ノードでは VSS のスケジュールを設定していません。VSS を使用していなければ正常です。",
      },
      {
        en: "The schedule was set up on the other node alone: the task stands on each node by itself, under another GUID.",
        ja: "対向側ノードでのみスケジュールを設定しています。タスクはノードごとに別であり、名前の GUID も異なります。",
      },
      {
        en: "The task is there and may not be seen by this account: schtasks answers both alike.",
        ja: "タスクは存在しますが、実行アカウントに参照する権限がありません (schtasks の結果では区別できません)。",
      },
    ],
    checks: [checks.scheduleTasks, checks.volumeGuid],
  },
  VK404: {
    causes: [
      causes.volumeAbsent,
      {
        en: "The volume was not quite there yet, just after the switchover.",
        ja: "スイッチオーバの直後で、ボリュームがまだ完全に使用可能になっていません。",
      },
      causes.notElevated,
    ],
    checks: [checks.volumeGuid, checks.disks],
  },
};
