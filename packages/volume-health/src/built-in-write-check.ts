import {
  failureOf,
  type Command,
  type Ending,
  type Failure,
  type Tool,
  type Volume,
} from "@volkit/tool-command";
import type { WhyNotWritten } from "./write-check.js";
import { readReport, type WriteCheckReport } from "./write-check-report.js";
import type { WriteCheckStep } from "./write-check-steps.js";

const writeCheckTool: Tool = { name: "write-check", home: "kit" };

/** What the kit's own program is told besides the volume. */
export interface BuiltInWriteCheckOptions {
  /** Where the volume is, by its full path; it finds that out by itself where it can, or says that nothing says so. */
  readonly root?: string;
  /** The folder whose lock keeps a second check from a volume where one still hangs. */
  readonly lockFolder?: string;
  /** Seconds beyond which a check that has written counts as slow. */
  readonly slow: number;
}

/**
 * What the built-in write check came to.
 * - `written`: the volume can be written; `slow` gives the seconds where it took longer than asked
 * - `failed`: it cannot, or nobody knows: at this step, for this reason
 *
 * `left` names its own file where that could not be deleted; `unlocked` says why no lock kept others away.
 */
export type WriteCheckAnswer = { readonly left?: string; readonly unlocked?: string } & (
  | { readonly kind: "written"; readonly slow?: number }
  | { readonly kind: "failed"; readonly step: WriteCheckStep; readonly why: WhyWriteCheckFailed }
);

/**
 * Why the volume could not be written, or why nobody knows.
 * - the outcomes of {@link WhyNotWritten}: what the disk said
 * - `hung`: it had not come back after so many seconds
 * - `still-hanging`: an earlier check has not come back, and nothing was touched
 * - `no-root`: nothing says where the volume is, and nothing was touched
 * - `unknown`: there is no well-formed answer, for this failure
 */
export type WhyWriteCheckFailed =
  | WhyNotWritten
  | { readonly outcome: "hung"; readonly seconds: number }
  | { readonly outcome: "still-hanging" | "no-root" }
  | { readonly outcome: "unknown"; readonly failure: Failure };

/**
 * Can the volume be written (seed monitor.6, restore.5)? The kit's own answer where CheckVolume is not there: its
 * program does the check in a process of its own, since a disk that hangs takes its process with it. The deadline
 * is CheckVolume's, whoever does the check. Only a well-formed answer and exit status 0 are a success.
 */
export function builtInWriteCheck(
  volume: Volume,
  { root, lockFolder, slow }: BuiltInWriteCheckOptions,
): Command<WriteCheckAnswer> {
  return {
    tool: writeCheckTool,
    args: [volume.name, ...option("--root", root), ...option("--lock-folder", lockFolder), "--json"],
    effect: "changes",
    deadlines: ["CheckVolume"],
    read: (ending) => readEnding(ending, slow),
  };
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}

function readEnding(ending: Ending, slow: number): WriteCheckAnswer {
  const { step, report } = readReport(ending.stdout.text);
  if (ending.how === "timed-out") {
    return { kind: "failed", step, why: { outcome: "hung", seconds: ending.seconds } };
  }
  const failure = failureOf(ending);
  if (report === undefined || ending.stdout.cut || ending.how !== "exited") {
    return unknown(step, failure ?? { kind: ending.stdout.cut ? "flooded" : "silent" });
  }
  if (report.kind === "failed") return report;
  return failure === undefined ? written(report, slow) : unknown(step, failure);
}

function written(
  { seconds, left, unlocked }: Extract<WriteCheckReport, { kind: "written" }>,
  slow: number,
): WriteCheckAnswer {
  return {
    kind: "written",
    ...(seconds > slow ? { slow: seconds } : {}),
    ...(left === undefined ? {} : { left }),
    ...(unlocked === undefined ? {} : { unlocked }),
  };
}

function unknown(step: WriteCheckStep, failure: Failure): WriteCheckAnswer {
  return { kind: "failed", step, why: { outcome: "unknown", failure } };
}
