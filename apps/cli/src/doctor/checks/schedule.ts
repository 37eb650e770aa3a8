import { shadowCopyTask } from "@volkit/vss-manager";
import type { VolumeAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { untold } from "../in-words.js";
import { isToldWithTools } from "../understood.js";

/** schtasks does not tell "not there" from "may not be seen" (see `queryTask`). */
const notThereOrDenied = 1;

/** Whether the volume has its shadow-copy schedule on this node, and what restore.6 will say. */
export function checkSchedule({ volume, guid, task }: VolumeAnswers, tag: string, node: string): Finding[] {
  if (guid.answer.kind !== "guid" || task === undefined) return [];
  const name = shadowCopyTask(guid.answer.guid);
  const about: About = {
    id: "schedule",
    subject: { en: "shadow-copy schedule", ja: "シャドウコピーのスケジュール" },
    tag,
    node,
  };
  const { answer } = task;
  if (answer.kind === "done") {
    return [
      good(about, { en: "there; restore.6 enables it (12065)", ja: "あり (restore.6 で有効化、12065)" }),
    ];
  }
  if (isToldWithTools(answer.failure)) return [];
  if (answer.failure.kind === "exit" && answer.failure.code === notThereOrDenied) {
    return [
      notGood(about, "unknown", {
        found: {
          en: `There is no task ${name}, or it may not be seen: schtasks ends with 1 for both.`,
          ja: `タスク ${name} が存在しないか、参照できません (schtasks はどちらも終了コード 1)。`,
        },
        why: {
          en: "restore.6 will print VK403 and enable nothing; restore succeeds all the same. A volume that never had a schedule has no task.",
          ja: "restore.6 は VK403 を出力し、有効化は行いません (restore は成功します)。スケジュールを設定したことがなければ正常です。",
        },
        remedy: {
          en: `Nothing where no schedule is wanted; else set one up in the Shadow Copies tab of ${volume.name}, on this node.`,
          ja: `スケジュールが不要であれば対処は不要です。必要な場合は、このノードの ${volume.name} の [シャドウ コピー] タブで設定してください。`,
        },
      }),
    ];
  }
  return [
    notGood(about, "warning", {
      ...untold(task, answer.failure),
      why: {
        en: "restore.6 enables no schedule where this does not answer; restore succeeds all the same.",
        ja: "restore.6 でスケジュールを有効化できません (restore は成功します)。",
      },
      remedy: {
        en: `Run schtasks /query /tn ${name} by hand in an elevated prompt.`,
        ja: `管理者権限のコマンドプロンプトで schtasks /query /tn ${name} を実行してください。`,
      },
    }),
  ];
}
