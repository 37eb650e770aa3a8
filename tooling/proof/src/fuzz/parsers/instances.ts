import { instanceOf } from "@volkit/lifekeeper";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts, runs } from "../hard.js";
import { ownRows } from "../own-reading.js";
import { instanceRows } from "../samples/tools.js";
import { subject } from "../subject.js";

const tag = "Vol.E";

function agreed(values: readonly (string | undefined)[]): string {
  return new Set(values).size === 1 ? (values[0] ?? "") : "";
}

export const instances = subject({
  name: "ins_list",
  samples: instanceRows,
  variants: endings,
  words: ["Vol.E", "\x01", "\x02", "ISP", "OSU", "E:"],
  read: (input) => instanceOf(tag).read(endingOf(input)),
  judge: (answer, input) => {
    const ending = endingOf(input);
    if (!isExit(ending, 0) || ending.stdout.cut) return answer.kind === "failed" ? undefined : answer.kind;
    const meant = ownRows(ending.stdout.text).filter((fields) => fields[3] === tag);
    if (meant.length === 0) return answer.kind === "absent" ? undefined : `${answer.kind} for no row`;
    if (answer.kind !== "instance") return `${answer.kind} for ${meant.length} rows`;
    if (answer.id !== agreed(meant.map((fields) => fields[4]))) return `the ID ${answer.id}`;
    return answer.state === agreed(meant.map((fields) => fields[6]))
      ? undefined
      : `the state ${answer.state}`;
  },
  broken: {
    "a failure is absent": (answer) => (answer.kind === "failed" ? { kind: "absent" as const } : answer),
    "the last row counts": (answer, input) => {
      const last = ownRows(endingOf(input).stdout.text).findLast((fields) => fields[3] === tag);
      return answer.kind === "instance" ? { ...answer, id: last?.[4] ?? "" } : answer;
    },
    "a state is always there": (answer) =>
      answer.kind === "instance" ? { ...answer, state: "ISP" } : answer,
  },
  hard: {
    ...hardTexts("\x01\x01\x01Vol.E"),
    "many fields": runs("\x01"),
    "many rows": runs("a\x01b\x01c\x01Vol.E\x01E:\n"),
  },
});
