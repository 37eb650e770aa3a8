import type { Bilingual } from "@volkit/kit-orchestrator";
import { splitBrainFlag, type FlagState } from "@volkit/lifekeeper";
import type { ResourceAnswers } from "../answers.js";
import type { Asked } from "../asker.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { untold } from "../in-words.js";
import { isToldWithTools } from "../understood.js";
import { isReachable } from "./peer-answers.js";
import { sidesOf } from "./sides.js";

/** Whether the flag that monitor.4 raises in a split brain is up on any node, with a split brain or left over from one. */
export function checkSplitBrainFlag(answers: ResourceAnswers, node: string): Finding[] {
  const { tag, here, there } = answers;
  if (here === undefined) return [];
  const flag = splitBrainFlag(here.volume);
  const about: About = {
    id: "mirror.splitBrainFlag",
    subject: { en: "split-brain flag", ja: "スプリットブレインのフラグ" },
    tag,
    node,
  };
  const flags = [
    { on: node, asked: here.flag },
    ...there
      .filter(isReachable)
      .flatMap(({ peer, flag: asked }) => (asked === undefined ? [] : [{ on: peer.node, asked }])),
  ];
  const raised = flags.filter(({ asked }) => asked.answer.kind === "raised").map(({ on }) => on);
  const unknown = flags.flatMap(({ on, asked }) => notKnown({ ...about, node: on }, asked));
  if (raised.length > 0) return [isUp(raised.join(", ")), ...unknown];
  if (unknown.length > 0) return unknown;
  return flags.every(({ asked }) => asked.answer.kind === "not raised")
    ? [good(about, { en: `${flag} is not up`, ja: `${flag} なし` })]
    : [];

  function isUp(nodes: string): Finding {
    const sides = sidesOf(answers);
    return notGood(about, sides === "one source at most" ? "warning" : "bad", {
      found: { en: `The flag ${flag} is up on ${nodes}.`, ja: `フラグ ${flag} が ${nodes} にあります。` },
      ...meanings[sides],
      remedy: remedyOf(sides, tag),
    });
  }
}

function notKnown(about: About, asked: Asked<FlagState>): Finding[] {
  const { answer } = asked;
  if (answer.kind !== "unknown" || isToldWithTools(answer.why)) return [];
  const why = {
    en: "Whether a split brain was noticed there was not found out.",
    ja: "そのノードでスプリットブレインを検出済みかどうか確認できませんでした。",
  };
  return [notGood(about, "unknown", { ...untold(asked, answer.why), why, remedy: null })];
}

const meanings: Readonly<Record<ReturnType<typeof sidesOf>, { readonly why: Bilingual }>> = {
  "split brain": {
    why: {
      en: "The split brain has been noticed; the flag stays until somebody takes it away.",
      ja: "スプリットブレインは検出済みです。フラグは削除するまで残ります。",
    },
  },
  "one source at most": {
    why: {
      en: "It is left over: a split brain was noticed before, and now one node at most says that it is source.",
      ja: "過去に検出したスプリットブレインのフラグが残っています。現在ソースは 1 ノード以下です。",
    },
  },
  "not known": {
    why: {
      en: "A split brain was noticed before. Not every node says whether it is source: it may not be over.",
      ja: "過去にスプリットブレインを検出しています。ソースかどうか確認できないノードがあり、解消したかどうか不明です。",
    },
  },
};

function remedyOf(sides: ReturnType<typeof sidesOf>, tag: string): Bilingual {
  if (sides === "one source at most") {
    return {
      en: `Where it is resolved, and both sides' data have been looked at, take the flag away: volkit split-brain clear ${tag}.`,
      ja: `解消済みで両側のデータも確認済みであれば、volkit split-brain clear ${tag} でフラグを削除してください。`,
    };
  }
  return {
    en: `See both sides with volkit split-brain show ${tag}; leave the flag until it is resolved.`,
    ja: `volkit split-brain show ${tag} で両側を確認してください。解消するまでフラグは削除しないでください。`,
  };
}
