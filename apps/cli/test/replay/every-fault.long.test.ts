import { describeFaults } from "@volkit/cluster-lab";
import { expect, test } from "vitest";
import { actionTools, emcmdVerbs } from "../../src/configuration/known-names.js";
import { judge } from "../../src/replay/judge.js";
import { recordedInLab } from "../../src/replay/lab-record.fixture.js";
import { replayRecord } from "../../src/replay/replay-record.js";
import { recordedStory } from "../../src/replay/story.js";

const places = ["NODEA", "NODEB"];

/** Every fault of the lab, in words, on both nodes, those about a program with each there is. */
const faults = describeFaults().flatMap(({ name, usage }) => {
  const words = usage.split(" ").slice(1);
  if (words.length === 0) return [name];
  if (words[0] === "VOLUME") return [`${name} E:`];
  const takesVerbs = words.includes("PROGRAM");
  return places.flatMap((node) => {
    if (words.includes("OTHER")) return [`${name} ${node} ${node === "NODEA" ? "NODEB" : "NODEA"}`];
    if (words.includes("VOLUME")) return [`${name} ${node} E:`];
    if (!takesVerbs && !words.includes("TOOL")) return [`${name} ${node}`];
    const more = words.includes("CODE") ? " 9" : words.includes("PATH") ? " /tmp" : "";
    return [...actionTools, ...(takesVerbs ? emcmdVerbs : [])].map(
      (tool) => `${name} ${node} ${tool}${more}`,
    );
  });
});

const actions = ["quickCheck", "deepCheck", "restore", "remove", "splitBrainClear", "rehearse deepCheck"];

test.each(faults)("whatever was run with %s replays the same", { timeout: 120_000 }, async (fault) => {
  for (const action of actions) {
    for (const nodes of [2, 3] as const) {
      for (const others of [[], ["split-brain E: NODEB", "japanese NODEA"]]) {
        const node = fault.startsWith("node-down NODEA") ? "NODEB" : "NODEA";
        const file = nodes === 2 ? { writeCheck: { by: "CheckVolume" as const } } : {};
        const record = await recordedInLab({ action, nodes, node, faults: [fault, ...others], file });
        const judged = judge(recordedStory(record), await replayRecord(record));
        expect(judged, [action, nodes, ...others].join(" ")).toEqual({ kind: "same" });
      }
    }
  }
});
