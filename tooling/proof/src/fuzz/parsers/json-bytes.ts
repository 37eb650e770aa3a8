import { isUtf8 } from "node:buffer";
import { parseBytes, parseText } from "volkit/src/configuration/parse-json.js";
import { byteOperators, byteWords } from "../byte-operators.js";
import { hardJson, hardTexts } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { isSame, ownJson, withoutMark } from "../own-reading.js";
import { configurations } from "../samples/configurations.js";
import { subject } from "../subject.js";

const [first, ...others] = configurations;

export const jsonBytes = subject({
  name: "JSON in bytes",
  samples: [inBytes(first), ...others.map(inBytes)],
  operators: [...byteOperators, ...jsonOperators],
  onlyWords: byteWords,
  read: ({ text }) => parseBytes(Buffer.from(text, "latin1")),
  judge: (answer, { text }) => {
    const bytes = Buffer.from(text, "latin1");
    const own = isUtf8(bytes) ? ownJson(withoutMark(bytes.toString("utf8"))) : undefined;
    if (answer.kind === "failed") {
      if (answer.why === "") return "it does not say why";
      return own === undefined ? undefined : "it is JSON, and was refused";
    }
    if (!Buffer.from(answer.text).equals(bytes)) return "the text is not the bytes";
    return isSame(answer.content, own) ? undefined : "the content is another";
  },
  broken: {
    "bad bytes are replaced": (answer, { text }) =>
      answer.kind === "failed" ? parseText(Buffer.from(text, "latin1").toString("utf8")) : answer,
    "what is no JSON is empty": (answer) =>
      answer.kind === "failed" ? { kind: "parsed" as const, text: "", content: {} } : answer,
  },
  hard: { ...hardJson, ...hardTexts("{") },
});

function inBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}
