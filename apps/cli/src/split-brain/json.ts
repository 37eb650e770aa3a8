import { nodesOf, type NodeFacts } from "../survey/facts.js";
import type { Sides } from "./sides.js";

/** The one object that `--json` prints. */
export function sidesJson({ survey, now, flag, flags, seen }: Sides) {
  return {
    tag: survey.tag,
    volume: survey.volume.name,
    splitBrain: now.kind === "lasts" ? "yes" : now.kind === "over" ? "no" : "unknown",
    sources: now.kind === "lasts" ? now.sources : now.kind === "over" ? [now.source] : [],
    flag,
    flags,
    seen,
    nodes: nodesOf(survey).map(nodeJson),
  };
}

function nodeJson({ node, tag, mirrors, state, splitBrainFlag }: NodeFacts) {
  return {
    node,
    tag,
    role: mirrors.kind === "known" ? mirrors.value.role : "unknown",
    mirrors: mirrors.kind === "known" ? mirrors.value.mirrors : null,
    whyNot: mirrors.kind === "known" ? null : mirrors.why,
    state: state.kind === "known" && state.value.kind === "state" ? state.value.state : null,
    flag: splitBrainFlag.kind === "known" ? splitBrainFlag.value : "unknown",
  };
}
