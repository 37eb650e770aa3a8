import type { monitorMessages } from "../messages/monitor.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const monitorExplanations: ExplanationsOf<typeof monitorMessages> = {
  "12029": {
    causes: [
      causes.serviceStopped,
      {
        en: "The volume has no mirror here, or not by this letter: EMCMD then answers status 15. Status 87 is a bad parameter.",
        ja: "このドライブレターのミラーが自ノードにありません (EMCMD のステータスは 15)。ステータス 87 は引数の誤りです。",
      },
      causes.answersEmpty,
      causes.elsewhere,
    ],
    checks: [checks.mirrorHere, checks.dataKeeperService, checks.instanceHere],
  },
  "12030": {
    causes: [
      {
        en: "This node is the standby (ROLE=2): the normal case.",
        ja: "自ノードが待機ノードです (ROLE=2)。正常な状態です。",
      },
      {
        en: "The mirror was switched over in DataKeeper's window or with EMCMD, past LifeKeeper, and the resource is still in service here.",
        ja: "LifeKeeper を介さずに DataKeeper の画面または EMCMD でスイッチオーバされ、リソースは自ノードで稼働中のままになっています。",
      },
      {
        en: "ROLE is 0 or -1: the mirror is gone or invalid (VK301 says so as well).",
        ja: "ROLE が 0 または -1 の場合は、ミラーが存在しないか無効です (VK301 も出力されます)。",
      },
    ],
    checks: [checks.mirrorHere, checks.instanceHere, checks.status],
  },
  "12022": {
    causes: [
      {
        en: "The volume is full, or the quota of the account is used up.",
        ja: "ボリュームに空き容量がないか、アカウントのクォータを使い切っています。",
      },
      causes.volumeLocked,
      causes.diskFails,
      {
        en: "A security product or a missing right keeps the check from creating its file in the root.",
        ja: "セキュリティ製品または権限不足により、ボリューム直下に確認用のファイルを作成できません。",
      },
    ],
    checks: [checks.writeCheck, checks.rootOfVolume, checks.eventLog],
  },
  VK301: {
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
    checks: [checks.mirrorHere, checks.mirrorOnPeer],
  },
};
