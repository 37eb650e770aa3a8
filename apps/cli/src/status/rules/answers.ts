import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Unknown } from "../../known.js";
import type { NodeFacts } from "../../survey/facts.js";
import { listed, said, type Finding } from "../finding.js";
import { inUse, isDead, isInService, type Case } from "./case.js";

/** What could not be found out, and what follows from that: what is not known is never taken to be well. */
export function answers({ survey, vss }: Case): Finding[] {
  const { here, peers, whyNoPeers } = survey;
  const used = vss.unknown === "fail" ? inUse(survey) : [];
  const rest = (facts: NodeFacts) => unknownFacts(facts, used.includes(facts));
  return [
    ...noPeers(whyNoPeers),
    ...ofThisNode(here),
    ...rest(here),
    ...peers.flatMap((peer) => [...ofPeer(peer, here), ...(isSilent(peer) ? [] : rest(peer))]),
  ];
}

function noPeers(why: Bilingual | undefined): Finding[] {
  if (why === undefined) return [];
  return [
    {
      severity: "unknown",
      id: "no-peers",
      nodes: [],
      title: said(texts.noPeers, { why }),
      means: texts.noPeersMeans,
      look: ["volkit explain VK302"],
    },
  ];
}

/** Where the mirror cannot be read a check fails, and LifeKeeper acts on that. */
function ofThisNode(here: NodeFacts): Finding[] {
  const { node, mirrors } = here;
  if (mirrors.kind === "known") return [];
  return [
    {
      severity: isInService(here) ? "bad" : "unknown",
      id: "mirror-unread",
      nodes: [node],
      title: said(texts.noMirror, { node }),
      means: mirrors.why,
      look: ["volkit explain 12029"],
    },
  ];
}

function ofPeer(peer: NodeFacts, here: NodeFacts): Finding[] {
  const { node, mirrors } = peer;
  if (mirrors.kind === "known") return [];
  const mayBeWell = here.mirrors.kind === "unknown" && !isDead(peer);
  return [
    {
      severity: "unknown",
      id: "mirror-unread",
      nodes: [node],
      title: said(texts.silent, { node }),
      means: mayBeWell ? said(texts.silentHereToo, { node, why: mirrors.why }) : mirrors.why,
      look: ["volkit explain VK320"],
    },
  ];
}

/** Of a node that is dead and does not even tell its mirror everything has been said. */
function isSilent(peer: NodeFacts): boolean {
  return isDead(peer) && peer.mirrors.kind === "unknown";
}

/**
 * One finding for whatever else is not known of a node; of storage there is one already where remove depends on it.
 * What never can be known is not worth one.
 */
function unknownFacts(facts: NodeFacts, hasStorageFinding: boolean): Finding[] {
  const { node } = facts;
  const missing = judged.flatMap(({ key, name }) => {
    const fact = facts[key];
    const isSaid = key === "shadowStorage" && hasStorageFinding;
    return fact.kind === "unknown" && !isSaid ? [{ name, fact }] : [];
  });
  const [first] = missing;
  if (first === undefined) return [];
  const names = {
    en: listed(missing.map(({ name }) => name.en)).en,
    ja: listed(missing.map(({ name }) => name.ja)).ja,
  };
  return [
    {
      severity: "unknown",
      id: "facts",
      nodes: [node],
      title: said(texts.unknown, { node, facts: names }),
      means: reasons(missing.map(({ fact }) => fact)),
      look: [],
    },
  ];
}

/** The reasons, each once, as far as a person reads on. */
function reasons(facts: readonly Unknown[]): Bilingual {
  const each = [...new Map(facts.map(({ why }) => [why.en, why])).values()];
  const more =
    each.length > 1
      ? { en: ` (and ${each.length - 1} more)`, ja: ` (他 ${each.length - 1} 件)` }
      : { en: "", ja: "" };
  const [first = { en: "", ja: "" }] = each;
  return { en: first.en + more.en, ja: first.ja + more.ja };
}

const judged = [
  { key: "seen", name: { en: "whether it is alive", ja: "稼働状態" } },
  { key: "state", name: { en: "LifeKeeper's state", ja: "ステータス" } },
  { key: "service", name: { en: "the service", ja: "サービス" } },
  { key: "lifeKeeperLock", name: { en: "LifeKeeper's lock", ja: "LifeKeeper のロック" } },
  { key: "shadowCopies", name: { en: "shadow copies", ja: "シャドウコピー" } },
  { key: "shadowStorage", name: { en: "shadow-copy storage", ja: "VSS の記憶域" } },
  { key: "splitBrainFlag", name: { en: "split-brain flag", ja: "スプリットブレインのフラグ" } },
] as const satisfies readonly { readonly key: keyof NodeFacts; readonly name: Bilingual }[];

const texts = {
  noPeers: { en: "no other node is known: {why}", ja: "対向側ノードを特定できません: {why}" },
  noPeersMeans: {
    en: "A split brain could not be noticed.",
    ja: "スプリットブレインが発生していても検出できません。",
  },
  noMirror: {
    en: "{node}: the mirror cannot be read; checks would fail (12029)",
    ja: "{node} のミラー情報を取得できず、監視は失敗します (12029)",
  },
  silent: {
    en: "{node}: the mirror cannot be read; a split brain cannot be excluded",
    ja: "{node} のミラー情報を取得できず、スプリットブレインを否定できません",
  },
  silentHereToo: {
    en: "EMCmd fails on this node as well, so {node} may be fine: run volkit status there. {why}",
    ja: "自ノードの EMCmd も応答していないため、{node} 側の異常とは限りません。{node} で volkit status を実行してください。{why}",
  },
  unknown: { en: "{node}, not known: {facts}", ja: "{node} で不明: {facts}" },
} as const;
