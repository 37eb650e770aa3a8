import type { Assertion } from "../assertion.js";
import { bySeenTools, whenBroken } from "../by-tools.js";
import { idOf } from "../id-of.js";
import { didNotSucceed, saidWhy } from "../judge.js";
import type { ActionName } from "../kit.js";
import { verdictOf, type Verdict } from "../verdict.js";
import { ways, type Way } from "../ways.js";
import type { World } from "../world.js";

const acting = ["quickCheck", "deepCheck", "restore", "remove"] as const;
const whereAll = [ways.failing, ways.garbled, ways.silent, ways.missing, ways.crashing, ways.hung];
const whereFirst = [ways.failing, ways.garbled];
/** Of these nothing is asked: they write messages and send traps. */
const tellers = ["lk_err", "EISMEventNotice"];

/** Unknown is never healthy: what an action says when it cannot find out. */
export const deadTools: readonly Assertion[] = acting.flatMap((action) => [
  ...whereAll.map((way) => allBroken(action, way)),
  ...whereFirst.map((way) => firstBroken(action, way)),
  explained(action),
]);

function allBroken(action: ActionName, way: Way): Assertion {
  return {
    id: `${idOf(action)}-all-${way.name}`,
    group: "dead-tools",
    title: {
      en: `${action} does not succeed when every tool ${way.means.en}`,
      ja: `すべてのツールが${way.means.ja}とき、${action} は成功しない`,
    },
    wrong: {
      en: "What could not be found out passes for good: the defect that takes a failure for health.",
      ja: "確認できなかったことを正常とみなしています。障害を検出できません。",
    },
    needs: [action],
    examine: (world) => judged(world, action, (tools) => (askedOf(tools).length === 0 ? [] : tools), way),
  };
}

function firstBroken(action: ActionName, way: Way): Assertion {
  return {
    id: `${idOf(action)}-first-${way.name}`,
    group: "dead-tools",
    title: {
      en: `${action} does not succeed when the first tool it asks ${way.means.en}`,
      ja: `最初に問い合わせるツールが${way.means.ja}とき、${action} は成功しない`,
    },
    wrong: {
      en: "The first question is how things stand; without its answer the action goes on as if all were well.",
      ja: "最初の問い合わせは現状の確認です。答えがないまま、正常なものとして処理が続きます。",
    },
    needs: [action],
    examine: (world) => judged(world, action, (tools) => askedOf(tools).slice(0, 1), way),
  };
}

function explained(action: ActionName): Assertion {
  return {
    id: `${idOf(action)}-says-why`,
    group: "dead-tools",
    title: {
      en: `${action} says on stderr why it failed`,
      ja: `${action} は失敗の理由を標準エラー出力に表示する`,
    },
    wrong: {
      en: "It fails without a word, and nobody knows where to look.",
      ja: "何も表示せずに失敗するため、原因を調べられません。",
    },
    needs: [action],
    examine: (world) =>
      bySeenTools(world, action, ({ tools }) =>
        whenBroken(world, action, tools, ways.failing, ({ ran, scene }) => verdictOf(scene, saidWhy(ran))),
      ),
  };
}

function judged(
  world: World,
  action: ActionName,
  choose: (tools: readonly string[]) => readonly string[],
  way: Way,
): Promise<Verdict> {
  return bySeenTools(world, action, ({ tools }) =>
    whenBroken(world, action, choose(tools), way, ({ ran, scene }) => verdictOf(scene, didNotSucceed(ran))),
  );
}

function askedOf(tools: readonly string[]): readonly string[] {
  return tools.filter((tool) => !tellers.includes(tool));
}
