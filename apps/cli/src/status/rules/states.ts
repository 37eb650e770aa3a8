import { nodesOf, saysSource, sourcesIn, type NodeFacts, type Survey } from "../../survey/facts.js";
import { listed, said, type Finding } from "../finding.js";
import { isInService, namesOf, stateOf, type Case } from "./case.js";

/** What LifeKeeper says of the resource, where that is wrong by itself or does not fit the mirror. */
export function states({ survey }: Case): Finding[] {
  return [...inServiceWhere(survey), ...nodesOf(survey).flatMap((facts) => ofNode(facts, survey))];
}

function inServiceWhere(survey: Survey): Finding[] {
  const nodes = nodesOf(survey);
  const inService = nodes.filter(isInService);
  const about = { severity: "bad" as const, look: ["volkit explain monitor.3"] };
  if (inService.length > 1) {
    const names = namesOf(inService);
    const title = said(texts.several, { nodes: listed(names) });
    return [{ ...about, id: "several-in-service", nodes: names, title, means: texts.severalMeans }];
  }
  const isSettled = nodes.every(({ state }) => state.kind === "known");
  if (inService.length === 0 && isSettled && survey.peers.length > 0) {
    const found = { id: "not-in-service" as const, nodes: namesOf(nodes), title: texts.nowhere };
    return [{ ...about, ...found, means: texts.nowhereMeans, look: [] }];
  }
  return inService.flatMap(({ node, mirrors }) => {
    if (mirrors.kind === "unknown" || mirrors.value.role !== "target") return [];
    const title = said(texts.onTarget, { node });
    return [{ ...about, id: "in-service-on-target", nodes: [node], title, means: texts.onTargetMeans }];
  });
}

function ofNode(facts: NodeFacts, survey: Survey): Finding[] {
  const { node, tag, state } = facts;
  if (state.kind === "unknown") return [];
  if (state.value.kind === "absent") {
    const title = said(texts.absent, { node, tag });
    return [{ severity: "bad", id: "no-resource", nodes: [node], title, means: undefined, look: [] }];
  }
  const word = stateOf(state) ?? "";
  const about = { nodes: [node], look: ["volkit explain monitor.3"] };
  switch (word) {
    case "ISP":
    case "OSU":
      return [];
    case "ISU": {
      const title = said(texts.unprotected, { node });
      return [{ ...about, severity: "warning", id: "unprotected", title, means: texts.unprotectedMeans }];
    }
    case "OSF": {
      const isSource = saysSource(facts);
      return [
        {
          severity: isSource ? "bad" : "warning",
          id: "out-of-service-failed",
          nodes: [node],
          title: said(texts.failed, { node }),
          means: isSource ? failedSourceMeans(survey) : failedTargetMeans(node, survey),
          look: ["volkit explain VK309"],
        },
      ];
    }
    default: {
      const title = said(texts.odd, { node, word });
      return [{ ...about, severity: "unknown", id: "state", title, means: undefined }];
    }
  }
}

/** In a split brain each source's check may have set the other's resource to OSF. */
function failedSourceMeans(survey: Survey) {
  return sourcesIn(survey).length > 1 ? texts.failedSplitMeans : texts.failedSourceMeans;
}

/** monitor.3 writes OSF where the mirror does not mirror, and OSU as soon as it does. */
function failedTargetMeans(node: string, { links }: Survey) {
  const link = links.find(({ to }) => to === node);
  const mirrors = link?.state.kind === "known" && link.state.value === "mirroring";
  return mirrors ? texts.failedStillMeans : texts.failedTargetMeans;
}

const texts = {
  several: { en: "in service on several nodes: {nodes}", ja: "複数のノードで稼働中: {nodes}" },
  severalMeans: {
    en: "LifeKeeper thinks the resource is up on more than one node. Look for a split brain.",
    ja: "LifeKeeper 上、複数のノードでリソースが稼働しています。スプリットブレインを確認してください。",
  },
  nowhere: { en: "in service on no node", ja: "どのノードでも稼働していません" },
  nowhereMeans: {
    en: "Nobody can use the volume. Bring it in service with LifeKeeper, or see the last run of restore for what stopped it.",
    ja: "ボリュームを使用できません。LifeKeeper で起動するか、直近の restore の結果で原因を確認してください。",
  },
  onTarget: {
    en: "in service on {node}, which is target",
    ja: "{node} で稼働中ですが、{node} はターゲットです",
  },
  onTargetMeans: {
    en: "LifeKeeper has the resource in service where the volume is locked.",
    ja: "ボリュームがロックされている側のノードで、LifeKeeper のリソースが稼働中です。",
  },
  absent: { en: "LifeKeeper on {node} has no {tag}", ja: "{node} の LifeKeeper に {tag} がありません" },
  unprotected: {
    en: "in service but unprotected on {node} (ISU)",
    ja: "{node} で稼働中ですが保護されていません (ISU)",
  },
  unprotectedMeans: {
    en: "LifeKeeper would not recover the resource.",
    ja: "障害が起きても LifeKeeper は回復処理を行いません。",
  },
  failed: {
    en: "the resource on {node} is OSF (out of service, failed)",
    ja: "{node} のリソースは OSF (障害により停止) です",
  },
  failedSourceMeans: {
    en: "A check may have set it because the mirror is not mirroring (VK309); else a restore failed there, or LifeKeeper gave it up.",
    ja: "監視処理が、ミラーリングしていないため変更した可能性があります (VK309)。または restore の失敗、LifeKeeper による異常判定です。",
  },
  failedSplitMeans: {
    en: "A check may have set it because the mirror is not mirroring (VK309); else a restore failed there, or LifeKeeper gave it up. Settle the split brain first.",
    ja: "監視処理が、ミラーリングしていないため変更した可能性があります (VK309)。または restore の失敗、LifeKeeper による異常判定です。先にスプリットブレインを解消してください。",
  },
  failedTargetMeans: {
    en: "A check sets this while the mirror does not mirror, and takes it back once it does.",
    ja: "ミラーリング中でない間、監視処理がこの状態にします。ミラーリングが再開すれば元に戻ります。",
  },
  failedStillMeans: {
    en: "The mirror mirrors: the next quickCheck on the source sets it to OSU.",
    ja: "ミラーリング中のため、ソース側の次回 quickCheck で OSU に戻ります。",
  },
  odd: {
    en: 'LifeKeeper on {node} says "{word}", which is no known state',
    ja: "{node} のステータス「{word}」は未知の値です",
  },
} as const;
