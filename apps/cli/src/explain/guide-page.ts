import {
  guides,
  sureness,
  type Guide,
  type GuideName,
  type GuideStep,
} from "@volkit/kit-orchestrator/explain";
import type { Page, Typed } from "./page.js";
import type { Say } from "./say.js";
import { shortText } from "./short-text.js";

/** How to get out of a situation. */
export function guidePage(name: GuideName, say: Say): Page {
  const { title, about, messages, steps }: Guide = guides[name];
  const rows = messages.map((id) => ({ name: id, text: shortText(id, say.language) }));
  return {
    kind: "guide",
    name,
    title: say.named(title),
    sections: [
      {
        key: "situation",
        heading: say.text("situation"),
        blocks: [{ kind: "text", text: say.named(about) }],
      },
      {
        key: "todo",
        heading: say.text("todo"),
        blocks: [{ kind: "typed", isNumbered: true, rows: steps.map((step) => rowOf(step, say)) }],
      },
      { key: "leading", heading: say.text("leading"), blocks: [{ kind: "names", rows }] },
    ],
  };
}

function rowOf({ when, what, command, expect, sure }: GuideStep, say: Say): Typed {
  const only = when === undefined ? [] : [say.text("only", { text: say.named(when) })];
  return {
    before: [...only, say.named(what)],
    command: command === undefined ? undefined : say.named(command),
    after: [
      say.text("expect", { text: say.named(expect) }),
      say.text("sure", { text: sureness[sure][say.language] }),
    ],
  };
}
