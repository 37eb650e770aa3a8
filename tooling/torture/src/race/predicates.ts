import type { Predicate } from "../predicate.js";
import type { Played, PlayedRound } from "./play.js";
import { deadline, longestWait } from "./quick-node.js";

/** What a run may take besides what it waits for, in seconds: it has nine tools of a few hundredths each. */
const own = 3;

const isCheck = ({ action }: Played) => action === "quickCheck" || action === "deepCheck";
const said = ({ said: lines }: Pick<Played, "said">, id: string) => lines.some((line) => line.id === id);

/** Those that nobody has killed or stopped: what came of them is theirs. */
function freeRuns({ runs, disturbance }: PlayedRound): readonly Played[] {
  const isEnded = disturbance === "killed" || disturbance === "stopped";
  return runs.filter(({ disturbed }) => !(disturbed && isEnded));
}

/** The restore or remove that others may have to wait for in vain: stopped in the middle of its work. */
function isHeldUp({ runs, disturbance }: PlayedRound): boolean {
  return disturbance === "stopped" && runs.some((run) => run.disturbed && !isCheck(run));
}

/** What has to hold of every round. */
export const predicates: readonly Predicate<PlayedRound>[] = [
  { what: "two runs are never at work at once", wrong: ({ met }) => met[0] },
  {
    what: "every run ends by itself",
    wrong: (round) => freeRuns(round).find(({ exit }) => exit === null)?.action,
  },
  {
    what: "with healthy tools every run succeeds, but one that waited in vain for a restore or remove that was stopped",
    wrong: (round) => {
      if (round.disturbance === "hangs") return undefined;
      const failed = freeRuns(round).filter(({ exit }) => exit !== 0);
      const wrong = failed.find((run) => !(isHeldUp(round) && said(run, "VK142")));
      return (
        wrong &&
        `${wrong.action} ended with ${wrong.exit ?? "none"}: ${wrong.said.map(({ id }) => id).join(" ")}`
      );
    },
  },
  {
    what: "a restore or remove is held up by checks for no longer than one command's deadline",
    underLoad: true,
    wrong: (round) => {
      const [mover, ...others] = round.runs.filter((run) => !isCheck(run));
      if (mover === undefined || others.length > 0 || mover.disturbed) return undefined;
      const allowed = deadline + 1 + own + (round.disturbance === "hangs" ? deadline : 0);
      return mover.seconds <= allowed ? undefined : `${mover.seconds.toFixed(2)} s`;
    },
  },
  {
    what: "nobody waits longer than it may",
    underLoad: true,
    wrong: (round) => {
      const late = freeRuns(round).find(({ seconds }) => seconds > longestWait + 2 * deadline + own);
      return late && `${late.action}: ${late.seconds.toFixed(2)} s`;
    },
  },
  {
    what: "no lock outlives its owner: the next check has its turn",
    wrong: ({ next }) => {
      if (next.exit !== 0) return `exit ${next.exit ?? "none"}`;
      return said(next, "VK140") ? "VK140 was said" : undefined;
    },
  },
  {
    what: "the next check says that a run was killed at its work",
    wrong: ({ disturbance, runs, records, next }) => {
      const victim = runs.find(({ disturbed }) => disturbed);
      if (disturbance !== "killed" || victim?.exit !== null) return undefined;
      const all = [...runs, next];
      const wasKept = records.records.some(({ content }) => content?.exitCode === null);
      return wasKept === all.some((run) => said(run, "VK144") || said(run, "VK150"))
        ? undefined
        : "its record is there, and nobody said so";
    },
  },
  { what: "no process is left", wrong: ({ left }) => left[0]?.words },
  {
    what: "every record is whole, and every run that ended by itself has one",
    wrong: (round) => {
      const { records } = round.records;
      const half = records.find(({ content }) => content === undefined);
      if (half !== undefined) return `${half.name} is not whole`;
      const least = freeRuns(round).length + 1;
      return records.length >= least && records.length <= round.runs.length + 1
        ? undefined
        : `${records.length} records of ${round.runs.length + 1} runs`;
    },
  },
  { what: "nothing is left beside the records", wrong: ({ records }) => records.others[0] },
];
