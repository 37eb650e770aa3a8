import { builtInWriteCheck, reportLine, stepLine, writeCheckSteps } from "@volkit/volume-health";
import type { Ending } from "@volkit/tool-command";
import { endingOf, endings, isExit } from "../endings.js";
import { hardJson, hardTexts, runs } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { textOperators } from "../operators.js";
import { membersOf, ownJson, ownLines } from "../own-reading.js";
import { subject } from "../subject.js";

const steps = writeCheckSteps.map(stepLine).join("");
const command = builtInWriteCheck({ letter: "E", name: "E:" }, { slow: 5 });

/** Whether the lines tell of a file that was written, and of nothing else. */
function isWritten(ending: Ending): boolean {
  const said = ownLines(ending.stdout.text).map((line) => membersOf(ownJson(line)));
  const last = said.at(-1);
  const isBegun = said.slice(0, -1).every((one) => writeCheckSteps.some((step) => step === one?.["step"]));
  if (!isExit(ending, 0) || ending.stdout.cut || !isBegun || last === undefined) return false;
  const { kind, seconds, left = "", unlocked = "" } = last;
  const isTold = typeof left === "string" && typeof unlocked === "string";
  return kind === "written" && typeof seconds === "number" && seconds >= 0 && isTold;
}

export const writeCheckReport = subject({
  name: "write check's report",
  samples: [
    steps + reportLine({ kind: "written", seconds: 0.25 }),
    steps + reportLine({ kind: "written", seconds: 12, left: "LK_1.tmp", unlocked: "EACCES" }),
    stepLine("start") +
      stepLine("create") +
      reportLine({ kind: "failed", step: "create", why: { outcome: "full", code: "ENOSPC" } }),
    steps + reportLine({ kind: "failed", step: "read", why: { outcome: "content-differs", read: "tset" } }),
    reportLine({ kind: "failed", step: "start", why: { outcome: "still-hanging" } }),
    stepLine("start") + stepLine("flush"),
  ],
  variants: endings,
  operators: [...jsonOperators, ...textOperators],
  words: ['{"kind":"written","seconds":1}\n', '{"step":"read"}\n', "written", "failed"],
  read: (input) => command.read(endingOf(input)),
  judge: (answer, input) => {
    const ending = endingOf(input);
    if ((answer.kind === "written") !== isWritten(ending)) return `${answer.kind} and should be the other`;
    if (answer.kind === "written") {
      return answer.slow !== undefined && !(answer.slow > 5) ? `slow at ${answer.slow} s` : undefined;
    }
    if (!writeCheckSteps.some((step) => step === answer.step)) return `no such step: ${answer.step}`;
    const isHung = answer.why.outcome === "hung";
    return isHung === (ending.how === "timed-out")
      ? undefined
      : `${answer.why.outcome} where it ${ending.how}`;
  },
  broken: {
    "no answer is a success": (answer) =>
      answer.kind === "failed" && answer.why.outcome === "unknown" ? { kind: "written" as const } : answer,
    "the exit status alone counts": (answer, input) =>
      isExit(endingOf(input), 0) ? { kind: "written" as const } : answer,
    "a hanging disk is an unknown one": (answer) =>
      answer.kind === "failed" && answer.why.outcome === "hung"
        ? { ...answer, why: { outcome: "unknown" as const, failure: { kind: "silent" as const } } }
        : answer,
  },
  hard: {
    ...hardTexts('{"step":"read"}'),
    ...hardJson,
    "many steps": runs('{"step":"read"}\n', "", "{}"),
    "many lines that are none": runs("{\n"),
  },
});
