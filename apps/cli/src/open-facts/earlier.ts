import { commandLine, printed, type Ending } from "@volkit/tool-command";
import type { Evidence, Heard } from "./evidence.js";
import type { KnownCall, KnownRun } from "./known-run.js";

/** What was known at the time of a recorded run: its own answers, and no others. */
export function evidenceOf(evidence: Evidence, run: KnownRun): Evidence {
  return { ...evidence, runs: [run], heard: run.calls.flatMap(heardIn) };
}

/** A question that a run asked, as if it had been asked now. What changes something is no question. */
function heardIn({ tool, args, peer, effect, ending }: KnownCall): Heard[] {
  const end = effect === "reads" && ending !== null ? endingOf(ending) : undefined;
  if (end === undefined) return [];
  return [
    {
      line: commandLine({ tool: { name: tool, home: "lifekeeper" }, args }),
      tool,
      peer: peer ?? undefined,
      ending: end,
    },
  ];
}

/** What ended otherwise than by itself or at its deadline answered nothing. */
function endingOf(recorded: NonNullable<KnownCall["ending"]>): Ending | undefined {
  const stdout = { ...printed(recorded.stdout.text), cut: recorded.stdout.cut };
  const stderr = { ...printed(recorded.stderr.text), cut: recorded.stderr.cut };
  switch (recorded.how) {
    case "exited":
      return { how: "exited", exitCode: recorded.exitCode, stdout, stderr };
    case "timed-out":
      return { how: "timed-out", seconds: recorded.seconds, left: recorded.left, stdout, stderr };
    case "crashed":
    case "missing":
    case "unstartable":
      return undefined;
  }
}
