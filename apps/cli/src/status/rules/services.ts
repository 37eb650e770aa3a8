import { nodesOf, type NodeFacts } from "../../survey/facts.js";
import { said, type Finding } from "../finding.js";
import type { Case } from "./case.js";

/** The service LifeKeeper, where it does not simply run. */
export function services({ survey }: Case): Finding[] {
  return nodesOf(survey).flatMap(ofNode);
}

function ofNode({ node, service }: NodeFacts): Finding[] {
  if (service.kind === "unknown" || service.value === "RUNNING") return [];
  const state = service.value;
  const about = { id: "service" as const, nodes: [node] };
  if (state === "STOP_PENDING") {
    const title = said(texts.stopping, { node });
    const look = ["volkit explain 12092"];
    return [{ ...about, severity: "warning", title, means: texts.stoppingMeans, look }];
  }
  const title = said(texts.other, { node, state });
  const severity = state === "STOPPED" ? "bad" : "warning";
  return [{ ...about, severity, title, means: texts.otherMeans, look: ["sc query LifeKeeper"] }];
}

const texts = {
  stopping: {
    en: "LifeKeeper is stopping on {node} (STOP_PENDING)",
    ja: "{node} で LifeKeeper が停止処理中です (STOP_PENDING)",
  },
  stoppingMeans: {
    en: "A remove there would leave the volume as it is (12092).",
    ja: "この間の remove はボリュームをそのままにして終了します (12092)。",
  },
  other: {
    en: "LifeKeeper does not run on {node} ({state})",
    ja: "{node} で LifeKeeper が稼働していません ({state})",
  },
  otherMeans: {
    en: "While it does not run nothing is checked there, and nothing is brought in service.",
    ja: "稼働していない間、このノードでは監視もリソースの起動も行われません。",
  },
} as const;
