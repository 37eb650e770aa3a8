import { copiesIn, copiesText } from "volkit/src/configuration/last-valid.js";
import { hardJson, members } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { membersOf, ownJson } from "../own-reading.js";
import { configurations } from "../samples/configurations.js";
import { subject } from "../subject.js";

const copies = [
  { file: "C:\\LK\\etc\\volkit.json", text: configurations[0], checker: "4" },
  { file: "/b", text: "{}", checker: "3" },
];

export const lastValidCopies = subject({
  name: "last valid copies",
  samples: [
    copiesText(copies),
    copiesText([]),
    copiesText(Array.from({ length: 8 }, (_, at) => ({ file: `/${at}`, text: "{}", checker: "4" }))),
  ],
  operators: jsonOperators,
  words: ["copies", "format", "checker", "volkit last valid configurations 1"],
  read: ({ text }) => copiesIn(text),
  judge: (answer, { text }) => {
    const content = membersOf(ownJson(text));
    const isOurs = content?.["format"] === "volkit last valid configurations 1";
    const list: unknown = content?.["copies"];
    const meant = isOurs && Array.isArray(list) ? list.filter(isCopy).slice(0, 8) : [];
    if (answer.length !== meant.length) return `${answer.length} copies for ${meant.length}`;
    const isOne = answer.every(({ file, text: kept, checker }, place) => {
      const own = membersOf(meant[place]);
      return own?.["file"] === file && own["text"] === kept && own["checker"] === checker;
    });
    if (!isOne) return "a copy is another";
    const again = copiesIn(
      copiesText(answer.map(({ file, text: kept, checker }) => ({ file, text: kept, checker }))),
    );
    return again.length === answer.length ? undefined : "what was read is not read again";
  },
  broken: {
    "half a copy is one": (answer, { text }) => {
      const list: unknown = membersOf(ownJson(text))?.["copies"];
      return Array.isArray(list) && list.length > answer.length
        ? [...answer, { file: "", text: "", checker: "" }]
        : answer;
    },
    "the format does not count": (answer, { text }) =>
      text.includes('"copies"') && answer.length === 0 ? copies : answer,
  },
  hard: {
    ...hardJson,
    "many copies": (length) =>
      `{"format":"volkit last valid configurations 1","copies":[${members(length, 4, () => "{}")}]}`,
  },
});

function isCopy(value: unknown): boolean {
  const copy = membersOf(value);
  return ["file", "text", "checker"].every((key) => typeof copy?.[key] === "string");
}
