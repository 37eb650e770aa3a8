import type { Peer } from "@volkit/kit-orchestrator";
import type { Equivalency } from "@volkit/lifekeeper";
import { configuredPeers } from "../../configuration/effective.js";
import type { ConfigurationFile } from "../../configuration/schema.js";
import type { ResourceAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, listed, untold } from "../in-words.js";
import { isSameNode } from "../surroundings.js";
import { failureIn } from "../understood.js";

/** Whether the peers that the configuration names are those LifeKeeper knows, and whether any is known at all. */
export function checkPeersNamed(answers: ResourceAnswers, file: ConfigurationFile, node: string): Finding[] {
  const { tag, equivalencies, peers } = answers;
  const about: About = { id: "names.peers", subject: { en: "peers", ja: "対向側ノード" }, tag };
  const configured = configuredPeers(file, tag);
  const { answer } = equivalencies;
  const itself = configured?.filter((peer) => isSameNode(peer.node, node)) ?? [];
  const own = itself.map(({ node: name }) => namesItself(about, name));

  if (peers.length === 0) return [...own, nobody(about, answers)];
  const named = peers.map((peer) => peer.node).join(", ");
  const failure = failureIn(equivalencies);
  if (failure !== undefined || answer.kind === "failed") {
    const { why, remedy } = notCompared;
    return [
      ...own,
      notGood(about, "unknown", {
        ...untold(equivalencies, failure ?? { kind: "silent" }),
        why,
        remedy,
      }),
    ];
  }
  if (configured === undefined) return [good(about, both(`${named} (eqv_list)`))];
  const differences = differencesOf(peers, answer.equivalencies);
  if (differences.length > 0) return [...own, differ(about, differences)];
  return [...own, good(about, { en: `${named}, as eqv_list says`, ja: `${named} (eqv_list と一致)` })];
}

function differencesOf(peers: readonly Peer[], equivalencies: readonly Equivalency[]) {
  const unknown = peers.flatMap((peer) => {
    const listedAs = equivalencies.find(({ system }) => isSameNode(system, peer.node));
    if (listedAs === undefined) {
      return [{ en: `eqv_list does not know ${peer.node}`, ja: `eqv_list に ${peer.node} がありません` }];
    }
    if (listedAs.tag === peer.tag) return [];
    return [
      {
        en: `the tag on ${peer.node} is ${peer.tag} in the configuration, ${listedAs.tag} in eqv_list`,
        ja: `${peer.node} のタグが設定では ${peer.tag}、eqv_list では ${listedAs.tag} です`,
      },
    ];
  });
  const leftOut = equivalencies
    .filter(({ system }) => !peers.some((peer) => isSameNode(peer.node, system)))
    .map(({ system }) => ({
      en: `the configuration leaves out ${system}`,
      ja: `設定に ${system} の記載がありません`,
    }));
  return [...unknown, ...leftOut];
}

function differ(about: About, differences: ReturnType<typeof differencesOf>): Finding {
  const { en, ja } = listed(differences);
  return notGood(about, "bad", {
    found: {
      en: `Configuration and LifeKeeper differ: ${en}.`,
      ja: `設定と LifeKeeper の登録が異なります: ${ja}。`,
    },
    why: {
      en: "The configured peers replace LifeKeeper's: a node that is missing or misnamed is never asked, and a split brain with it is not noticed.",
      ja: "設定の peers は LifeKeeper の登録より優先されます。記載漏れや誤りのあるノードには問い合わせないため、スプリットブレインを検出できません。",
    },
    remedy: {
      en: "Correct resources.TAG.peers in the configuration, or take it out: LifeKeeper's own list then counts.",
      ja: "設定の resources.タグ名.peers を修正するか、削除してください (削除すると LifeKeeper の登録を使用します)。",
    },
  });
}

function namesItself(about: About, name: string): Finding {
  return notGood({ ...about, id: "names.ownPeer" }, "warning", {
    found: {
      en: `${name}, which is this node, is configured as its own peer.`,
      ja: `自ノード ${name} が対向側ノードとして設定されています。`,
    },
    why: { en: "It is left out at each check (VK303).", ja: "監視のたびに除外されます (VK303)。" },
    remedy: {
      en: "One file for all nodes can do without peers; else name the other nodes only.",
      ja: "peers には他のノードだけを記載してください (全ノードで同じファイルを使う場合は peers を省略できます)。",
    },
  });
}

function nobody(about: About, { equivalencies }: ResourceAnswers): Finding {
  const failure = failureIn(equivalencies);
  const found =
    failure !== undefined
      ? untold(equivalencies, failure)
      : {
          found: {
            en: "Neither the configuration nor eqv_list names one.",
            ja: "設定にも eqv_list にも対向側ノードがありません。",
          },
        };
  return notGood(about, "warning", {
    ...found,
    why: {
      en: "No other node is asked at a check: no split brain can be noticed (VK302).",
      ja: "監視で他のノードに問い合わせないため、スプリットブレインを検出できません (VK302)。",
    },
    remedy: {
      en: "See that the resource is extended to the other node in LifeKeeper, or name it under resources.TAG.peers.",
      ja: "LifeKeeper でリソースが対向側ノードに拡張されているか確認するか、resources.タグ名.peers に記載してください。",
    },
  });
}

const notCompared = {
  why: {
    en: "The configured peers could not be held against what LifeKeeper knows.",
    ja: "設定の peers と LifeKeeper の登録を照合できませんでした。",
  },
  remedy: null,
};
