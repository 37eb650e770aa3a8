import { nodesOf, sourcesIn, type NodeFacts } from "../../survey/facts.js";
import { said, type Finding } from "../finding.js";
import { namesOf, type Case } from "./case.js";

/** A node that is neither source nor target, and a resource without a source. */
export function roles({ survey }: Case): Finding[] {
  const nodes = nodesOf(survey);
  const odd = nodes.flatMap(oddRole);
  if (odd.length > 0 || survey.peers.length === 0) return odd;
  if (sourcesIn(survey).length > 0 || nodes.some(({ mirrors }) => mirrors.kind === "unknown")) return [];
  return [
    {
      severity: "bad",
      id: "no-source",
      nodes: namesOf(nodes),
      title: texts.noSource,
      means: texts.noSourceMeans,
      look: ["volkit explain 12030"],
    },
  ];
}

function oddRole({ node, mirrors }: NodeFacts): Finding[] {
  if (mirrors.kind === "unknown") return [];
  const { role, roleNumber } = mirrors.value;
  if (role === "source" || role === "target") return [];
  return [
    {
      severity: role === "unknown" ? "unknown" : "bad",
      id: "role",
      nodes: [node],
      title: said(texts.odd, { node, role: roleNumber }),
      means: texts.oddMeans,
      look: ["volkit explain 12030"],
    },
  ];
}

const texts = {
  noSource: { en: "no node is source", ja: "ソースのノードがありません" },
  noSourceMeans: {
    en: "Every node says it is target: the volume is open nowhere.",
    ja: "全ノードがターゲットと応答しています。ボリュームはどのノードでも使用できません。",
  },
  odd: {
    en: "{node} is neither source nor target (ROLE={role})",
    ja: "{node} はソースでもターゲットでもありません (ROLE={role})",
  },
  oddMeans: {
    en: "restore and remove would fail there, and nothing proves that the volume is closed.",
    ja: "このノードでは restore も remove も失敗します。ボリュームが閉じている保証もありません。",
  },
} as const;
