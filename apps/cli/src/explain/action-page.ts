import { messageTable, steps } from "@volkit/kit-orchestrator";
import { stepSeen, stepsOfAction, type Way } from "@volkit/kit-orchestrator/explain";
import type { ActionName } from "../actions.js";
import { actionTexts, helpTexts } from "../commands/help-texts.js";
import { callsBlock } from "./calls.js";
import type { Page, Section } from "./page.js";
import type { Say } from "./say.js";
import { endWords } from "./step-page.js";

/** What there is to know of an action: its steps with their commands, and how it can end. */
export function actionPage(action: ActionName | "recover", ways: readonly Way[], say: Say): Page {
  const { language } = say;
  if (action === "recover") return recoverPage(say);
  const own = ways.filter((way) => way.action === action);
  const inOrder = stepsOfAction(own, action).map((step) => ({ step, seen: stepSeen(own, step) }));
  const section = (key: Parameters<Say["text"]>[0], block: Section["blocks"][number]): Section => ({
    key,
    heading: say.text(key),
    blocks: [block],
  });
  return {
    kind: "action",
    name: action,
    title: action,
    sections: [
      section("does", { kind: "text", text: actionTexts[action][language] }),
      section("steps", {
        kind: "names",
        rows: inOrder.map(({ step }) => ({ name: step, text: wordsOf(step, say) })),
      }),
      section(
        "commands",
        callsBlock(
          inOrder.flatMap(({ seen }) => seen?.commands ?? []),
          say,
        ),
      ),
      section("actionEnds", {
        kind: "list",
        items: inOrder.flatMap(({ step, seen }) =>
          (seen?.ends ?? []).map((end) => `${step}: ${endWords(end, say)}`),
        ),
      }),
    ],
  };
}

function wordsOf(step: string, { language }: Say): string {
  return Object.entries(steps).find(([name]) => name === step)?.[1][language] ?? "";
}

/** There is no such procedure. */
function recoverPage(say: Say): Page {
  const { meaning, remedy } = messageTable.VK120;
  const sections = [
    ["does", helpTexts.recover[say.language]],
    ["meaning", say.named(meaning)],
    ["remedy", say.named(remedy)],
  ] as const;
  return {
    kind: "action",
    name: "recover",
    title: "recover",
    sections: sections.map(([key, text]) => ({
      key,
      heading: say.text(key),
      blocks: [{ kind: "text", text }],
    })),
  };
}
