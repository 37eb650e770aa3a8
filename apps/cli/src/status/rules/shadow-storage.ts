import { nodesOf, type NodeFacts } from "../../survey/facts.js";
import { said, type Finding } from "../finding.js";
import { inUse, type Case } from "./case.js";

/** Shadow-copy storage on the volume: remove is refused for it (12039), which must surprise nobody in a switchover. */
export function shadowStorage({ survey, vss }: Case): Finding[] {
  const volume = survey.volume.name;
  const used = inUse(survey);
  return nodesOf(survey).flatMap((facts) => ofNode(facts, used.includes(facts)));

  function ofNode({ node, shadowStorage: storage }: NodeFacts, isInUse: boolean): Finding[] {
    if (storage.kind === "unknown") {
      if (!isInUse || vss.unknown === "continue") return [];
      const title = said(texts.unknown, { node, volume });
      const means = said(texts.unknownMeans, { why: storage.why });
      return [
        { severity: "unknown", id: "storage", nodes: [node], title, means, look: ["volkit explain VK501"] },
      ];
    }
    if (storage.value === "absent") return [];
    const text = isInUse ? texts.here : texts.there;
    const means = isInUse ? texts.hereMeans : said(texts.thereMeans, { node });
    return [
      {
        severity: "warning",
        id: "storage",
        nodes: [node],
        title: said(text, { node, volume }),
        means,
        look: ["volkit explain 12039", `vssadmin list shadowstorage /On=${volume}`],
      },
    ];
  }
}

const texts = {
  here: {
    en: "remove would be refused: shadow-copy storage on {node} (12039)",
    ja: "{node} に VSS の記憶域があり、remove は失敗します (12039)",
  },
  hereMeans: {
    en: "A switchover would end there. Move the storage to another volume beforehand.",
    ja: "スイッチオーバはここで止まります。事前に VSS の記憶域を別のボリュームへ移してください。",
  },
  there: {
    en: "shadow-copy storage on {node}: no way back from there (12039)",
    ja: "{node} に VSS の記憶域があり、切り戻せません (12039)",
  },
  thereMeans: {
    en: "After a switchover to {node} a remove there would be refused, so the resource could not be switched back.",
    ja: "{node} へスイッチオーバした後、{node} での remove が失敗し、切り戻しができません。",
  },
  unknown: {
    en: "remove might be refused: shadow-copy storage on {node} not known",
    ja: "{node} の VSS の記憶域の有無が不明で、remove が失敗する可能性があります",
  },
  unknownMeans: {
    en: "As long as vssadmin gives no clear answer, remove fails. {why}",
    ja: "vssadmin の応答を判定できない間、remove は失敗します。{why}",
  },
} as const;
