import type { Assertion } from "../assertion.js";
import { idOf } from "../id-of.js";
import { leftNoFile, leftNoProcess } from "../judge.js";
import type { ActionName } from "../kit.js";
import { notPrepared } from "../not-prepared.js";
import type { Ran } from "../ran.js";
import { skipped, verdictOf, type Finding } from "../verdict.js";

const acting = ["quickCheck", "deepCheck", "restore", "remove"] as const;

/** What is there after an action that was not there before. */
export const leftovers: readonly Assertion[] = [
  ...acting.map((action) =>
    leaving(action, "process", leftNoProcess, {
      en: `${action} leaves no process behind`,
      ja: `${action} はプロセスを残さない`,
    }),
  ),
  ...acting.map((action) =>
    leaving(action, "file", leftNoFile, {
      en: `${action} leaves no file in its current folder, HOME or TMPDIR`,
      ja: `${action} はカレントフォルダ、HOME、TMPDIR にファイルを残さない`,
    }),
  ),
];

function leaving(
  action: ActionName,
  what: "process" | "file",
  judge: (ran: Ran) => Finding | undefined,
  title: Assertion["title"],
): Assertion {
  return {
    id: `${idOf(action)}-leaves-no-${what}`,
    group: "leftovers",
    title,
    wrong:
      what === "process"
        ? {
            en: "Every call leaves one more, and one of them may hold the volume when it is to be taken out of service.",
            ja: "呼び出しのたびにプロセスが増え、停止時にボリュームを使用したままになるおそれがあります。",
          }
        : {
            en: "Checks run every few minutes for years: the disk fills.",
            ja: "監視は数分おきに続くため、ディスクがいっぱいになります。",
          },
    needs: [action],
    examine: async (world) => {
      if (what === "process" && process.platform !== "linux") return cannotLook;
      const seen = await world.healthy(action);
      return seen === undefined ? notPrepared : verdictOf(seen.scene, judge(seen.ran));
    },
  };
}

const cannotLook = skipped(
  "what a process has started is found on Linux only",
  "起動したプロセスの検出は Linux でのみ行えます",
);
