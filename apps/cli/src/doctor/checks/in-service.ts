import type { InstanceAnswer } from "@volkit/lifekeeper";
import type { ResourceAnswers } from "../answers.js";
import type { Asked } from "../asker.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";
import { failureIn } from "../understood.js";

/** Whether LifeKeeper has the resource in service on one node, and no more. Who has no such tag is told elsewhere. */
export function checkInService({ tag, instance, there }: ResourceAnswers, node: string): Finding[] {
  const about: About = {
    id: "resource.inService",
    subject: { en: "in service in LifeKeeper", ja: "LifeKeeper での起動ノード" },
    tag,
  };
  const mine = stateIn(instance);
  const theirs = there.map((each) => ({ on: each.peer.node, state: stateIn(each.instance) }));
  const all = [{ on: node, state: mine }, ...theirs];
  const told = all.flatMap(({ on, state }) => (state === undefined ? [] : [{ on, state }]));
  const words = told.map(({ on, state }) => `${on} ${state}`).join(", ");
  const inService = told.filter(({ state }) => isInServiceState(state)).map(({ on }) => on);
  if (inService.length > 1) return [notGood(about, "bad", several(inService.join(", "), words, tag))];
  if (inService.length === 1) return [good(about, both(words))];
  if (mine === undefined || there.length === 0) return [];
  const silent = all.filter(({ state }) => state === undefined).map(({ on }) => on);
  return silent.length === 0
    ? [notGood(about, "bad", nowhere(words))]
    : [notGood(about, "unknown", notFound(words, silent.join(", ")))];
}

/** Whether LifeKeeper has the resource in service on the node that was asked. */
export function isInService(instance: Asked<InstanceAnswer>): boolean {
  const state = stateIn(instance);
  return state !== undefined && isInServiceState(state);
}

/** In service, protected and unprotected (vendor's manual). */
function isInServiceState(state: string): boolean {
  return state === "ISP" || state === "ISU";
}

function stateIn(asked: Asked<InstanceAnswer>): string | undefined {
  const { answer } = asked;
  if (failureIn(asked) !== undefined || answer.kind !== "instance" || answer.state === "") return undefined;
  return answer.state;
}

function several(nodes: string, words: string, tag: string) {
  return {
    found: {
      en: `LifeKeeper has it in service on several nodes: ${words}.`,
      ja: `LifeKeeper のステータスでは複数のノードで起動中です: ${words}。`,
    },
    why: {
      en: `${nodes} each take the resource for theirs: both may write to the volume.`,
      ja: `${nodes} がそれぞれ起動中と認識しており、双方で書き込みが行われるおそれがあります。`,
    },
    remedy: {
      en: `Look for a split brain first: volkit split-brain show ${tag}. Then take it out of service in LifeKeeper where it does not belong.`,
      ja: `まず volkit split-brain show ${tag} でスプリットブレインを確認し、その後、不要な側のリソースを LifeKeeper で停止してください。`,
    },
  };
}

function nowhere(words: string) {
  return {
    found: {
      en: `LifeKeeper has it in service on no node: ${words}.`,
      ja: `LifeKeeper のステータスでは、どのノードでも起動していません: ${words}。`,
    },
    why: {
      en: "Nobody can use the volume.",
      ja: "どのノードでもボリュームを使用できません。",
    },
    remedy: {
      en: "Unless that is meant, bring it in service with LifeKeeper; the last run of restore says what stopped it.",
      ja: "意図した停止でなければ、LifeKeeper で起動してください。停止の原因は直近の restore の結果で確認できます。",
    },
  };
}

function notFound(words: string, silent: string) {
  return {
    found: {
      en: `In service on none of the nodes that answered: ${words}. ${silent} did not tell.`,
      ja: `応答したノードでは起動していません: ${words}。${silent} のステータスは取得できません。`,
    },
    why: {
      en: "Whether anybody serves the volume was not found out.",
      ja: "ボリュームがどこかで起動中かどうか確認できませんでした。",
    },
    remedy: {
      en: `Look on ${silent} itself: volkit status.`,
      ja: `${silent} 上で volkit status を実行してください。`,
    },
  };
}
