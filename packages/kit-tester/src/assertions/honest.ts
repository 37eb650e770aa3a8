import type { Assertion } from "../assertion.js";
import { keptItsWord } from "../judge.js";
import type { ActionName } from "../kit.js";
import { notPrepared } from "../make-world.js";
import { allOf, verdictOf, type Verdict } from "../verdict.js";
import { ways, type Way } from "../ways.js";
import type { World } from "../world.js";
import { startedNone } from "./dead-tools.js";

const acting = ["restore", "remove"] as const;

/** What changes the cluster says that it has only where it has, whichever of its tools is broken. */
export const honest: readonly Assertion[] = acting.flatMap((action) =>
  [ways.failing, ways.garbled, ways.hung].map((way) => honestWith(action, way)),
);

function honestWith(action: ActionName, way: Way): Assertion {
  return {
    id: `${action}-honest-${way.name}`,
    group: "one-tool",
    title: {
      en: `${action} succeeds only with its work done when a tool, each in its turn, ${way.means.en}`,
      ja: `ツールのいずれかが${way.means.ja}とき、${action} は処理を終えた場合にのみ成功する`,
    },
    wrong: {
      en: "It takes a tool that failed for an answer, and says that it did what it did not.",
      ja: "ツールの失敗を答えとみなし、行っていない処理を成功として報告します。",
    },
    needs: [action],
    examine: async (world) => {
      const seen = await world.healthy(action);
      if (seen === undefined) return notPrepared;
      if (seen.tools.length === 0) return startedNone(action);
      const verdicts = seen.tools.map((tool) => withBroken(world, action, tool, way));
      return allOf(await Promise.all(verdicts));
    },
  };
}

async function withBroken(world: World, action: ActionName, tool: string, way: Way): Promise<Verdict> {
  const [well, evidence] = await Promise.all([world.healthy(action), world.broken(action, [tool], way)]);
  if (well === undefined || evidence === undefined) return notPrepared;
  return verdictOf(evidence.scene, keptItsWord(evidence.ran, evidence.after, well.after));
}
