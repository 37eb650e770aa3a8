import type { Assertion } from "../assertion.js";
import { bySeenTools, whenBroken } from "../by-tools.js";
import { keptItsWord } from "../judge.js";
import type { ActionName } from "../kit.js";
import { allOf, verdictOf } from "../verdict.js";
import { ways, type Way } from "../ways.js";

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
    examine: (world) =>
      bySeenTools(world, action, async (well) => {
        const verdicts = well.tools.map((tool) =>
          whenBroken(world, action, [tool], way, ({ ran, scene, after }) =>
            verdictOf(scene, keptItsWord(ran, after, well.after)),
          ),
        );
        return allOf(await Promise.all(verdicts));
      }),
  };
}
