import { mirrorStateWords } from "@volkit/kit-orchestrator";
import { known, unknown } from "../../known.js";
import { sourcesIn, type MirrorLink, type NodeFacts } from "../../survey/facts.js";
import { said, type Finding } from "../finding.js";
import type { Case } from "./case.js";

/**
 * Mirrors that do not mirror, and sides that do not say the same. In a split brain there is worse to be said: then
 * only of the mirrors in the picture why they are not known.
 */
export function mirrors({ survey }: Case): Finding[] {
  const { links } = survey;
  const [source, ...others] = sourcesIn(survey);
  if (source === undefined) return [];
  if (others.length === 0) return [...links, ...leadingNowhere(source, links)].flatMap(ofLink);
  const drawn = links.filter(({ from, to }) => from === source.node || to === source.node);
  return drawn.flatMap(ofLink).filter(({ severity }) => severity === "unknown");
}

/** Mirrors of the source that lead to no node that is known: by their addresses. They can be in trouble all the same. */
function leadingNowhere({ node, mirrors: said }: NodeFacts, links: readonly MirrorLink[]): MirrorLink[] {
  if (said.kind === "unknown") return [];
  const settled = links.flatMap(({ addresses }) => addresses);
  return said.value.mirrors
    .filter(({ role, address }) => role === "source" && !settled.includes(address))
    .map(({ address, state }) => {
      const about = { from: node, to: address, addresses: [address] };
      return { ...about, state: known(state), believed: unknown(texts.noNode) };
    });
}

function ofLink(link: MirrorLink): Finding[] {
  const { from, to, state, believed } = link;
  const about = { id: "mirror" as const, nodes: [from, to] };
  if (state.kind === "unknown") {
    const title = said(texts.unsettled, { from, to });
    return [{ ...about, severity: "unknown", title, means: state.why, look: ["volkit explain VK304"] }];
  }

  const title = said(texts.state, { from, to, state: mirrorStateWords[state.value] });
  switch (state.value) {
    case "mirroring":
      return disagreement(link);
    case "resync":
    case "resync pending":
      return [
        { ...about, severity: "warning", title, means: texts.resyncMeans, look: ["volkit explain 12500"] },
      ];
    case "unknown":
      return [
        { ...about, severity: "unknown", title, means: texts.oddMeans, look: ["volkit explain monitor.3"] },
      ];
    case "paused":
    case "broken":
    case "none":
    case "invalid": {
      const says = believed.kind === "known" && believed.value === "mirroring";
      const means = says ? said(texts.stoppedOneSided, { to }) : said(texts.stoppedMeans, { to });
      const guide = state.value === "paused" ? ["volkit explain paused-mirror"] : [];
      return [{ ...about, severity: "bad", title, means, look: [...guide, "volkit explain 12500"] }];
    }
  }
}

/** The source mirrors, and its target does not say so. */
function disagreement({ from, to, believed }: MirrorLink): Finding[] {
  if (believed.kind === "unknown" || believed.value === "mirroring") return [];
  return [
    {
      severity: "warning",
      id: "mirror-sides",
      nodes: [from, to],
      title: said(texts.sides, { from, to, believed: mirrorStateWords[believed.value] }),
      means: texts.sidesMeans,
      look: ["volkit explain monitor.3"],
    },
  ];
}

const texts = {
  noNode: { en: "no node is known at this address", ja: "このアドレスのノードが不明です" },
  state: { en: "mirror {from} -> {to}: {state}", ja: "ミラー {from} -> {to}: {state}" },
  unsettled: {
    en: "mirror {from} -> {to}: state not known",
    ja: "ミラー {from} -> {to}: 状態を特定できません",
  },
  stoppedMeans: {
    en: "What is written is not copied to {to}. A switchover to it would fail (12500).",
    ja: "書き込みが {to} に反映されていません。{to} へのスイッチオーバは失敗します (12500)。",
  },
  stoppedOneSided: {
    en: "What is written is not copied to {to}, though {to} itself says mirroring, as after a crash: the source's word counts. A switchover to it would fail (12500).",
    ja: "書き込みが {to} に反映されていません。{to} 自身はミラーリング中と応答しますが (クラッシュ後など)、ソース側の状態が正です。{to} へのスイッチオーバは失敗します (12500)。",
  },
  resyncMeans: {
    en: "The target's data is not complete until the resynchronisation is over; a switchover before would fail (12500).",
    ja: "再同期が終わるまでターゲットのデータは不完全です。それまでのスイッチオーバは失敗します (12500)。",
  },
  oddMeans: {
    en: "EMCMD printed a number for the state that is not known; it is not taken for mirroring.",
    ja: "EMCMD が未知の状態番号を返しました。ミラーリング中とはみなしません。",
  },
  sides: {
    en: "{from} says mirroring, {to} says {believed}",
    ja: "{from} はミラーリング中、{to} は{believed}と応答",
  },
  sidesMeans: {
    en: "The source's word counts. If it stays so, look at the mirror on both nodes.",
    ja: "ソース側の状態が正です。解消しない場合は両ノードでミラーを確認してください。",
  },
} as const;
