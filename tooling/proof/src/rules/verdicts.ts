import type { Noted, Path } from "../walk/path.js";
import { answerTo, asked, noted } from "./look.js";
import type { Finding, Rule } from "./rule.js";

/** What the procedure concluded of a question, word by word, has to be what was answered. */
export const verdictRule: Rule = {
  name: "typed verdicts",
  says: "An unknown never becomes, as a typed verdict, healthy, stopped, deleted or anything else; and an answer becomes what it says (decisions).",
  check: (path) => {
    let finding: Finding = "beside";
    for (const [about, expected] of Object.entries(verdicts)) {
      for (const one of noted(path, about)) {
        const should = expected(path, one);
        if (one.value !== should) return { broken: `${about} is ${one.value}, and was answered ${should}` };
        finding = "holds";
      }
    }
    return finding;
  },
};

type Expected = (path: Path, one: Noted) => string;

/** By what a verdict is about: what it has to be, as the answer's own name says it. */
const verdicts: Readonly<Record<string, Expected>> = {
  role: (path) => {
    const answer = asked(path, "GETMIRRORVOLINFO").findLast(({ peer }) => peer === undefined)?.answer ?? "";
    if (answer.startsWith("source,")) return "source";
    return answer === "source and target" ? "unknown" : answer;
  },
  "split brain": (path, { peer = "" }) => {
    const answer = answerTo(path, peer, "GETMIRRORVOLINFO") ?? "";
    if (answer.startsWith("source")) return "yes";
    return answer.startsWith("target") ? "no" : "unknown";
  },
  "peer shadow copies": (path, { peer = "" }) => answerTo(path, "lcdremexec", peer, "list") ?? "",
  LifeKeeper: (path) => answerTo(path, "sc") ?? "",
  "LifeKeeper's lock": (path) => answerTo(path, "volume", "-d") ?? "",
  "shadow-copy storage": (path) => answerTo(path, "shadowstorage") ?? "",
  "shadow copies": (path) => answerTo(path, "vssadmin", "list", "shadows") ?? "",
  "write check": (path) => writeChecks[answerTo(path, "write-check") ?? ""] ?? "no verdict",
  "write check without a lock": (path) =>
    answerTo(path, "write-check") === "written without a lock" ? "no folder" : "no verdict",
};

/** The outcomes of the kit's own write check, by the answer. */
const writeChecks: Readonly<Record<string, string>> = {
  written: "written",
  "written without a lock": "written",
  "written, slowly": "written",
  "written, a file left": "written",
  full: "full",
  "full, a file left": "full",
  "read-only": "read-only",
  "no rights": "no-rights",
  gone: "gone",
  "io error": "io-error",
  "other content": "content-differs",
  hung: "hung",
  "hung, not to be ended": "hung",
  "an earlier one hangs": "still-hanging",
  "no root": "no-root",
  unknown: "unknown",
};
