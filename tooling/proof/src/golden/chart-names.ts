import { plainExample } from "@volkit/kit-orchestrator/explain";
import type { ChartNames } from "volkit/src/report/chart/flow-chart.js";
import { guid } from "../walk/answers/windows.js";

/** The names that a walk and the documentation go by. */
export const exampleNames: ChartNames = {
  node: plainExample.node,
  peer: plainExample.peer,
  volume: plainExample.volume.name,
  tag: plainExample.tag,
  guid: "{GUID}",
};

/** A command of a walk with `{node}` and so on in the place of the walk's names. */
export function withNames(line: string): string {
  const { node, peer, tag, volume } = exampleNames;
  return line
    .replaceAll(guid, "{guid}")
    .replaceAll(node, "{node}")
    .replaceAll(peer, "{peer}")
    .replaceAll(tag, "{tag}")
    .replaceAll(volume, "{volume}");
}
