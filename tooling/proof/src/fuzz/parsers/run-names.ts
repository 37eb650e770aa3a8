import { markOf, namedRunFile } from "volkit/src/turn/place.js";
import { isDigit } from "../own-reading.js";
import { subject } from "../subject.js";

const run = "20261122T120000000Z-E-quickCheck-0a1b2c";

export const runNames = subject({
  name: "names of runs",
  samples: [
    `${run}.running`,
    "20261122T120000000Z-none-restore-ff.trying",
    "20261122T120000000Z-E-deepCheck-0a.update",
    "E.lock",
    `${run}.lock`,
    `${run}.json`,
  ],
  words: ["-", ".", "running", "none", "E", "../", "20261122T120000000Z"],
  read: ({ text }) => {
    const named = namedRunFile(text);
    return { named, mark: named === undefined ? undefined : markOf(named.runId) };
  },
  judge: ({ named, mark }, { text }) => {
    const dot = text.lastIndexOf(".");
    const [moment = "", letter = "", action = "", chance = "", ...more] = text.slice(0, dot).split("-");
    const isMoment =
      moment.length === 19 &&
      moment[8] === "T" &&
      moment.endsWith("Z") &&
      Array.from(moment.replace("T", "").slice(0, -1)).every(isDigit);
    const isLetter = letter === "none" || (letter.length === 1 && letter >= "A" && letter <= "Z");
    const isAction = action !== "" && Array.from(action).every((sign) => /[A-Za-z]/.test(sign));
    const isChance = chance !== "" && Array.from(chance).every((sign) => "0123456789abcdef".includes(sign));
    const isKind = ["trying", "running", "ended", "update", "writing"].includes(text.slice(dot + 1));
    const isOne = dot > 0 && more.length === 0 && isMoment && isLetter && isAction && isChance && isKind;
    if ((named !== undefined) !== isOne) return `${named?.runId ?? "none"} for ${text}`;
    if (named === undefined) return undefined;
    if (`${named.runId}.${named.kind}` !== text || named.letter !== letter || named.action !== action)
      return "a part is another";
    return mark === `${moment}-${chance}` ? undefined : `the mark ${mark ?? ""}`;
  },
  broken: {
    "a folder may stand before it": (answer, { text }) =>
      text.startsWith("../")
        ? { named: { runId: text, letter: "E", action: "", kind: "ended" as const }, mark: "" }
        : answer,
    "the action is in the mark": ({ named }) => ({ named, mark: named?.runId }),
    "every letter is none": (answer) =>
      answer.named === undefined ? answer : { ...answer, named: { ...answer.named, letter: "none" } },
  },
  hard: {
    "long chance": (length) => `20261122T120000000Z-E-restore-${"0".repeat(length)}.x`,
    "long action": (length) => `20261122T120000000Z-E-${"a".repeat(length)}1`,
    digits: (length) => "1".repeat(length),
    dashes: (length) => "-".repeat(length),
  },
});
