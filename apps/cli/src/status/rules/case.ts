import type { Effective } from "../../configuration/effective.js";
import { nodesOf, type NodeFacts, type Survey } from "../../survey/facts.js";
import type { Listed } from "../../survey/resources.js";

/** What a resource is judged by. */
export interface Case {
  readonly survey: Survey;
  readonly mode: Listed["mode"];
  readonly vss: Effective["settings"]["vss"];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whether LifeKeeper has the resource in service on a node, protected or not. */
export function isInService({ state }: NodeFacts): boolean {
  return stateOf(state) === "ISP" || stateOf(state) === "ISU";
}

/** Whether this node's LifeKeeper sees a node as dead. */
export function isDead({ seen }: NodeFacts): boolean {
  return seen.kind === "known" && seen.value === "dead";
}

/** LifeKeeper's word for the state; undefined where it is not known, or there is no such tag. */
export function stateOf(state: NodeFacts["state"]): string | undefined {
  return state.kind === "known" && state.value.kind === "state" ? state.value.state : undefined;
}

/** Where the volume is in use: the node in service, else, where LifeKeeper's word is missing, the source. */
export function inUse(survey: Survey): readonly NodeFacts[] {
  const nodes = nodesOf(survey);
  const inService = nodes.filter(isInService);
  if (inService.length > 0) return inService;
  return nodes.filter(
    ({ state, mirrors }) =>
      state.kind === "unknown" && mirrors.kind === "known" && mirrors.value.role === "source",
  );
}

export function namesOf(nodes: readonly NodeFacts[]): string[] {
  return nodes.map(({ node }) => node);
}
