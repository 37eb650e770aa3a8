import { describeFaults } from "@volkit/cluster-lab";
import { expect, test } from "vitest";
import { actionTools, emcmdVerbs } from "../../src/configuration/known-names.js";
import { judge } from "../../src/replay/judge.js";
import { recordedInLab } from "../../src/replay/lab-record.fixture.js";
import { replayRecord } from "../../src/replay/replay-record.js";
import { recordedStory } from "../../src/replay/story.js";

const places = ["NODEA", "NODEB"];

/** With VOLKIT_EVERY_PROGRAM each fault about a program meets every one; otherwise every twentieth, taking turns. */
const share = process.env["VOLKIT_EVERY_PROGRAM"] === undefined ? 20 : 1;

/** Every fault of the lab, in words, on both nodes. */
const faults = describeFaults().flatMap(({ name, usage }, turn) => {
  const words = usage.split(" ").slice(1);
  if (words.length === 0) return [name];
  if (words[0] === "VOLUME") return [`${name} E:`];
  const takesVerbs = words.includes("PROGRAM");
  return places.flatMap((node) => {
    if (words.includes("OTHER")) return [`${name} ${node} ${node === "NODEA" ? "NODEB" : "NODEA"}`];
    if (words.includes("VOLUME")) return [`${name} ${node} E:`];
    if (!takesVerbs && !words.includes("TOOL")) return [`${name} ${node}`];
    const more = words.includes("CODE") ? " 9" : words.includes("PATH") ? " /tmp" : "";
    return [...actionTools, ...(takesVerbs ? emcmdVerbs : [])]
      .filter((_, place) => (place + turn) % share === 0)
      .map((tool) => `${name} ${node} ${tool}${more}`);
  });
});

const actions = ["quickCheck", "deepCheck", "restore", "remove", "splitBrainClear", "rehearse deepCheck"];

/** Each fault by itself, and among other troubles of a larger cluster. */
const surroundings = [
  { nodes: 2, others: [], file: { writeCheck: { by: "CheckVolume" } } },
  { nodes: 3, others: ["split-brain E: NODEB", "japanese NODEA"], file: {} },
] as const;

test.each(faults)("whatever was run with %s replays the same", { timeout: 120_000 }, async (fault) => {
  const node = fault === "node-down NODEA" ? "NODEB" : "NODEA";
  for (const action of actions) {
    for (const { nodes, others, file } of surroundings) {
      const record = await recordedInLab({ action, nodes, node, faults: [fault, ...others], file });
      const judged = judge(recordedStory(record), await replayRecord(record));
      expect(judged, [action, nodes, ...others].join(" ")).toEqual({ kind: "same" });
    }
  }
});
