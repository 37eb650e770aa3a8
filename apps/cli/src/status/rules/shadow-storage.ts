import { nodesOf } from "../../survey/facts.js";
import { said, type Finding } from "../finding.js";
import { inUse, type Case } from "./case.js";

/** Shadow-copy storage on the volume: remove is refused for it (12039), which must surprise nobody in a switchover. */
export function shadowStorage({ survey }: Case): Finding[] {
  const volume = survey.volume.name;
  const used = inUse(survey);
  return nodesOf(survey).flatMap((facts) => {
    const { node, shadowStorage: storage } = facts;
    if (storage.kind === "unknown" || storage.value === "absent") return [];
    const isInUse = used.includes(facts);
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
  });
}

/** Where the volume is in use and its storage cannot be read, remove fails as surely, unless it is told to go on. */
export function unknownStorage({ survey, vss }: Case): Finding[] {
  if (vss.unknown === "continue") return [];
  return inUse(survey).flatMap(({ node, shadowStorage: storage }) => {
    if (storage.kind === "known") return [];
    const title = said(texts.unknown, { node });
    const means = said(texts.unknownMeans, { why: storage.why });
    return [
      { severity: "unknown", id: "storage", nodes: [node], title, means, look: ["volkit explain VK501"] },
    ];
  });
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
    en: "{node}: shadow-copy storage cannot be read; remove fails (VK501)",
    ja: "{node} の VSS の記憶域を確認できないため、remove は失敗します (VK501)",
  },
  unknownMeans: {
    en: "A switchover would end there, as long as vssadmin gives no clear answer. {why}",
    ja: "vssadmin の応答を判定できない間、スイッチオーバはここで止まります。{why}",
  },
} as const;
