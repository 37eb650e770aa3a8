import type { Assertion } from "../assertion.js";
import { bySeenTools, whenBroken } from "../by-tools.js";
import { ended, leftNoProcess, saidWhy } from "../judge.js";
import type { ActionName } from "../kit.js";
import { allOf, verdictOf, type Verdict } from "../verdict.js";
import { ways, type Way } from "../ways.js";
import type { World } from "../world.js";

const acting = ["deepCheck", "restore", "remove"] as const;

/** One tool broken and all others well: the action may succeed or not, but it ends, decides, and says why. */
export const oneTool: readonly Assertion[] = [
  ...[ways.failing, ways.garbled, ways.hung].map((way) => broken(way, "each", (tools) => tools)),
  ...[ways.silent, ways.missing, ways.crashing, ways.flooding, ways.parting].map((way) =>
    broken(way, "last", (tools) => tools.slice(-1)),
  ),
];

function broken(
  way: Way,
  which: "each" | "last",
  choose: (tools: readonly string[]) => readonly string[],
): Assertion {
  const [en, ja] =
    which === "each"
      ? ["a tool, each in its turn,", "ツールのいずれかが"]
      : ["the last tool it starts", "最後に起動するツールが"];
  return {
    id: `${which}-tool-${way.name}`,
    group: "one-tool",
    title: {
      en: `an action ends and decides when ${en} ${way.means.en}`,
      ja: `${ja}${way.means.ja}ときも、処理は終了し結果を示す`,
    },
    wrong: {
      en: "One tool keeps the action from its end, or ends it: LifeKeeper kills it, or reads an accident as an answer.",
      ja: "1 つのツールのために処理が終わらないか、異常終了します。LifeKeeper は処理を打ち切るか、偶然の終了コードを結果とみなします。",
    },
    needs: [],
    examine: async (world) => {
      const actions = acting.filter((action) => world.kit[action] !== undefined);
      return allOf(await Promise.all(actions.map((action) => ofAction(world, action, way, choose))));
    },
  };
}

function ofAction(
  world: World,
  action: ActionName,
  way: Way,
  choose: (tools: readonly string[]) => readonly string[],
): Promise<Verdict> {
  return bySeenTools(world, action, async ({ tools }) => {
    const verdicts = choose(tools).map((tool) =>
      whenBroken(world, action, [tool], way, ({ ran, scene }) => {
        // What a tool leaves that has ended is not the kit's to end.
        const left = way.name === ways.hung.name ? leftNoProcess(ran) : undefined;
        return verdictOf(scene, ended(ran), saidWhy(ran), left);
      }),
    );
    return allOf(await Promise.all(verdicts));
  });
}
