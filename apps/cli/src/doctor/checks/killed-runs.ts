import { isHeld } from "@volkit/run-lock";
import { runFiles } from "../../turn/other-run.js";
import { runningFolder } from "../../turn/place.js";
import { notGood, type Finding } from "../finding.js";

/** Files of runs that are no more: whoever lives holds the lock of its own name. */
export async function checkKilledRuns(records: string): Promise<Finding[]> {
  const folder = runningFolder(records);
  const runs = [...new Map((await runFiles(folder)).map((file) => [file.runId, file])).values()];
  const held = await Promise.all(runs.map(({ runId }) => isHeld(folder, runId)));
  const dead = runs.filter((_, place) => held[place] === false);
  const [first] = dead;
  if (first === undefined) return [];
  return [
    notGood({ id: "records.killed", subject: { en: "killed runs", ja: "強制終了された処理" } }, "warning", {
      found: {
        en: `${dead.length} run(s) were killed and have left their files, ${first.runId} among them.`,
        ja: `強制終了された処理のファイルが ${dead.length} 件残っています (${first.runId} など)。`,
      },
      why: {
        en: "A run that is killed (by LifeKeeper's limit, a crash, a power loss) has not done all it had to.",
        ja: "LifeKeeper の制限時間、異常終了、電源断などで、処理が最後まで実行されていません。",
      },
      remedy: {
        en: "The next run on that volume records and clears them (VK144). Where it happens again, compare LifeKeeper's limit with the deadlines.",
        ja: "同じボリュームの次回の実行時に記録・整理されます (VK144)。繰り返す場合は、LifeKeeper の制限時間と timeouts を確認してください。",
      },
    }),
  ];
}
