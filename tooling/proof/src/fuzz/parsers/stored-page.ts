import { codePageIn, systemFileText } from "volkit/src/install/system-file.js";
import { hardJson } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { membersOf, ownJson } from "../own-reading.js";
import { subject } from "../subject.js";

export const storedPage = subject({
  name: "volkit-system.json",
  samples: [systemFileText(932), systemFileText(65_001), '{"format":"volkit system 2","codePage":1}', ""],
  operators: jsonOperators,
  words: ["codePage", "932", "65536", "volkit system 1"],
  read: ({ text }) => codePageIn(text),
  judge: (answer, { text }) => {
    const content = membersOf(ownJson(text));
    const page = content?.["codePage"];
    const isPage = typeof page === "number" && page >= 1 && page <= 65_535 && Math.floor(page) === page;
    const meant = content?.["format"] === "volkit system 1" && isPage ? page : undefined;
    if (answer !== meant) return `${answer ?? "none"} for ${meant ?? "none"}`;
    return answer === undefined || codePageIn(systemFileText(answer)) === answer
      ? undefined
      : "it is not read again";
  },
  broken: {
    "without a page it is 932": (answer) => answer ?? 932,
    "any number is a page": (answer, { text }) => {
      const page = membersOf(ownJson(text))?.["codePage"];
      return typeof page === "number" ? page : answer;
    },
  },
  hard: hardJson,
});
