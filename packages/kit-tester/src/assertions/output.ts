import type { Assertion } from "../assertion.js";
import { bySeenTools, whenBroken } from "../by-tools.js";
import { ended, spokeBriefly, spokePlainly, spokeUtf8 } from "../judge.js";
import type { Ran } from "../ran.js";
import type { Text } from "../text.js";
import { allOf, verdictOf, type Finding } from "../verdict.js";
import { ways, type Way } from "../ways.js";

const acting = ["quickCheck", "deepCheck", "restore", "remove"] as const;

/** What an action prints, and the status it ends with, when its tools are at their worst. */
export const output: readonly Assertion[] = [
  worst("output-utf8", ways.garbled, spokeUtf8, {
    title: {
      en: "output is UTF-8, whatever bytes the tools print",
      ja: "ツールの出力が何であっても、出力は UTF-8 である",
    },
    wrong: {
      en: "Whoever reads the log gets bytes that mean nothing.",
      ja: "ログに意味のないバイト列が残ります。",
    },
  }),
  worst("output-plain", ways.garbled, spokePlainly, {
    title: {
      en: "output holds no control characters of the tools",
      ja: "ツールの制御文字をそのまま出力しない",
    },
    wrong: {
      en: "What a tool prints can drive the terminal of whoever reads the log.",
      ja: "ツールの出力により、ログを読む端末が操作されるおそれがあります。",
    },
  }),
  worst("output-bounded", ways.flooding, spokeBriefly, {
    title: {
      en: "output stays short when the tools print megabytes",
      ja: "ツールが大量に出力しても、出力は短い",
    },
    wrong: { en: "One broken tool fills the log.", ja: "1 つのツールの異常でログがあふれます。" },
  }),
  worst("exit-statuses", ways.crashing, ended, {
    title: {
      en: "the exit status is the action's own when its tools crash",
      ja: "ツールが異常終了しても、終了コードは処理自身のものである",
    },
    wrong: {
      en: "It dies with its tools, and its status is an accident.",
      ja: "ツールとともに異常終了し、終了コードに意味がありません。",
    },
  }),
];

function worst(
  id: string,
  way: Way,
  judge: (ran: Ran) => Finding | undefined,
  texts: { readonly title: Text; readonly wrong: Text },
): Assertion {
  return {
    id,
    group: "output",
    ...texts,
    needs: [],
    examine: async (world) => {
      const actions = acting.filter((action) => world.kit[action] !== undefined);
      const verdicts = actions.map((action) =>
        bySeenTools(world, action, ({ tools }) =>
          whenBroken(world, action, tools, way, ({ ran, scene }) => verdictOf(scene, judge(ran))),
        ),
      );
      return allOf(await Promise.all(verdicts));
    },
  };
}
