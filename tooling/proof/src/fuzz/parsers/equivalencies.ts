import { equivalenciesOf } from "@volkit/lifekeeper";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts } from "../hard.js";
import { ownRows } from "../own-reading.js";
import { equivalencyRows } from "../samples/tools.js";
import { subject } from "../subject.js";

const tag = "Vol.E";

export const equivalencies = subject({
  name: "eqv_list",
  samples: equivalencyRows,
  variants: endings,
  words: ["Vol.E", "\x01", "NODEB", "nodeb", "NODEC"],
  read: (input) => equivalenciesOf(tag).read(endingOf(input)),
  judge: (answer, input) => {
    const ending = endingOf(input);
    if (!isExit(ending, 0) || ending.stdout.cut) return answer.kind === "failed" ? undefined : answer.kind;
    if (answer.kind !== "equivalencies") return answer.kind;
    const meant: string[][] = [];
    for (const [, here, system = "", there = ""] of ownRows(ending.stdout.text)) {
      const isNew = !meant.some(([known = ""]) => known.toLowerCase() === system.toLowerCase());
      if (here === tag && system !== "" && there !== "" && isNew) meant.push([system, there]);
    }
    const said = answer.equivalencies.map((one) => [one.system, one.tag]);
    return JSON.stringify(said) === JSON.stringify(meant) ? undefined : `${said.length} for ${meant.length}`;
  },
  broken: {
    "a failure is an empty list": (answer) =>
      answer.kind === "failed" ? { kind: "equivalencies" as const, equivalencies: [] } : answer,
    "case tells systems apart": (answer, input) =>
      answer.kind === "equivalencies"
        ? {
            ...answer,
            equivalencies: ownRows(endingOf(input).stdout.text).flatMap(
              ([, here, system = "", there = ""]) =>
                here === tag && system && there ? [{ system, tag: there }] : [],
            ),
          }
        : answer,
  },
  hard: {
    ...hardTexts("a\x01Vol.E"),
    "many systems": (length) =>
      Array.from({ length: Math.ceil(length / 16) }, (_, at) => `a\x01Vol.E\x01N${at}\x01T\n`).join(""),
  },
});
