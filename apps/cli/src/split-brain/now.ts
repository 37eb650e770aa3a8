import { splitBrainNow, type NodeAnswer, type SplitBrainNow } from "@volkit/kit-orchestrator";
import { nodesOf, type NodeFacts, type Survey } from "../survey/facts.js";

/** Whether a resource is in split brain, by what was found out of its nodes; without peers nobody knows. */
export function splitBrainIn(survey: Survey): SplitBrainNow {
  if (survey.peers.length === 0) return { kind: "unknown", nodes: [survey.here.node] };
  return splitBrainNow(nodesOf(survey).map(answerOf));
}

function answerOf({ node, mirrors }: NodeFacts): NodeAnswer {
  if (mirrors.kind === "known") return { node, answer: mirrors.value };
  return { node, answer: { kind: "failed", failure: { kind: "silent" } } };
}
