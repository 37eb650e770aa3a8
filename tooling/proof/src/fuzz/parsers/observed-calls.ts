import { observationIn } from "volkit/src/compare/read-observations.js";
import { hardJson } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { isObservation } from "../own-observation.js";
import { membersOf, ownJson } from "../own-reading.js";
import { depends, records, rehearsal, times, vendor } from "../samples/observed-calls.js";
import { subject } from "../subject.js";

type Observation = ReturnType<typeof observationIn>;

export const observedCalls = subject<Observation>({
  name: "observed calls",
  samples: records,
  operators: jsonOperators,
  words: times,
  read: ({ text }) => observationIn(text),
  judge: (answer, { text }) => {
    if ((answer !== undefined) !== isObservation(text)) return "a record is lost, or what is none was taken";
    const own = membersOf(ownJson(text));
    if (answer === undefined) return undefined;
    if (answer.tag !== own?.["tag"] || answer.calledBy !== own["calledBy"])
      return "whose call it was is lost";
    return "exitCode" in answer && answer.exitCode !== own["exitCode"]
      ? "the exit status is another"
      : undefined;
  },
  broken: {
    "no answer is a success": (answer) =>
      answer?.format === "volkit-rehearsal" ? { ...answer, tag: "" } : answer,
    "what is damaged is a success": (answer) => answer ?? { ...vendor, format: "volkit-vendor-result" },
    "the exit status is 0": (answer) =>
      answer?.format === "volkit-vendor-result" ? { ...answer, exitCode: 0 } : answer,
  },
  hard: {
    ...hardJson,
    "many commands": (length) =>
      JSON.stringify({
        ...rehearsal,
        result: { kind: "depends", on: Array.from({ length: length / 60 }, () => depends.on[0]) },
      }),
  },
});
