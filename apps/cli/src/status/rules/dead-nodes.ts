import type { NodeFacts } from "../../survey/facts.js";
import { said, type Finding } from "../finding.js";
import { isDead, type Case } from "./case.js";

/** A node that LifeKeeper sees as dead: the cause of most else that is found then. */
export function deadNodes({ survey }: Case): Finding[] {
  return survey.peers.filter(isDead).map(ofNode);
}

function ofNode({ node, mirrors }: NodeFacts): Finding {
  const about = { severity: "bad" as const, id: "node-dead" as const, nodes: [node] };
  if (mirrors.kind === "known") {
    const title = said(texts.answers, { node });
    return { ...about, title, means: texts.answersMeans, look: [`sys_getst -s ${node}`] };
  }
  return {
    ...about,
    title: said(texts.dead, { node }),
    means: said(texts.deadMeans, { node }),
    look: [`ping ${node}`, `sys_getst -s ${node}`, "volkit explain VK320"],
  };
}

const texts = {
  dead: { en: "{node} is DEAD for LifeKeeper", ja: "{node} は LifeKeeper から見て DEAD です" },
  deadMeans: {
    en: "Nothing can be switched over to it. Neither the state of its data nor whether it is source is known. Do not bring the resource in service elsewhere by hand before its state is known.",
    ja: "このノードへはスイッチオーバできません。{node} のデータの状態も、{node} がソースかどうかも不明です。{node} の状態が判明するまで、他のノードで手動でリソースを起動しないでください。",
  },
  answers: {
    en: "{node} is DEAD for LifeKeeper, but DataKeeper answers",
    ja: "{node} は LifeKeeper から見て DEAD ですが、DataKeeper は応答します",
  },
  answersMeans: {
    en: "The machine is up: look at LifeKeeper there, and at the communication paths.",
    ja: "マシンは稼働しています。LifeKeeper とコミュニケーションパスを確認してください。",
  },
} as const;
