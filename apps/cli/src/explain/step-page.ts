import { messageTable, steps, type MessageEntry, type MessageId, type Step } from "@volkit/kit-orchestrator";
import { stepSeen, type EndSeen, type StepSeen, type Way } from "@volkit/kit-orchestrator/explain";
import { callsBlock } from "./calls.js";
import type { Block, Page, Section } from "./page.js";
import type { Say } from "./say.js";
import { shortText } from "./short-text.js";
import { messageIds } from "./values-in.js";

/** What there is to know of a step. */
export function stepPage(step: Step, ways: readonly Way[], say: Say): Page {
  const words = steps[step][say.language];
  const seen = stepSeen(ways, step);
  const listed = messageIds().filter((id) => stepsOf(id).includes(step));
  const sections =
    seen === undefined ? [section("says", namesOf(listed, say), say)] : sectionsOf(step, seen, say);
  const part =
    seen === undefined
      ? say.text("beforeProcedures")
      : say.text("partOf", { actions: say.list(seen.actions) });
  const does = {
    key: "does",
    heading: say.text("does"),
    blocks: [words, part].map((text): Block => ({ kind: "text", text })),
  };
  return { kind: "step", name: step, title: `${step}  ${words}`, sections: [does, ...sections] };
}

function sectionsOf(step: Step, seen: StepSeen, say: Say): readonly Section[] {
  const { commands, from, to, ends } = seen;
  const names = (all: readonly string[]) => (all.length === 0 ? say.text("none") : say.list(all));
  const beside = [say.text("before", { names: names(from) }), say.text("after", { names: names(to) })];
  const calls = commands.length === 0 ? text(say.text("noCommands")) : callsBlock(commands, say);
  const last: Block =
    ends.length === 0
      ? text(say.text("neverEnds"))
      : { kind: "list", items: ends.map((end) => endWords(end, say)) };
  return [
    section("commands", [calls], say),
    section("says", saysBlocks(step, seen, say), say),
    section("neighbours", [{ kind: "list", items: beside }], say),
    section("ends", [last], say),
  ];
}

/** The step's own messages, and the numbers of those that any step can say. */
function saysBlocks(step: Step, { messages }: StepSeen, say: Say): readonly Block[] {
  const own = messageIds().filter((id) => messages.includes(id) && stepsOf(id).includes(step));
  const ids = say.list(messages.filter((id) => !own.includes(id)).toSorted());
  const ofTools = ids === "" ? [] : [text(say.text("saysOfTools", { ids }))];
  return [...(own.length === 0 ? [text(say.text("saysNothing"))] : namesOf(own, say)), ...ofTools];
}

function namesOf(ids: readonly MessageId[], say: Say): readonly Block[] {
  return [{ kind: "names", rows: ids.map((name) => ({ name, text: shortText(name, say.language) })) }];
}

function stepsOf(id: MessageId): readonly Step[] {
  const entry: MessageEntry = messageTable[id];
  return entry.steps;
}

function section(key: Parameters<Say["text"]>[0], blocks: readonly Block[], say: Say): Section {
  return { key, heading: say.text(key), blocks };
}

/** How an action ends: its exit status, and the message that says so. */
export function endWords({ verdict, id }: EndSeen, say: Say): string {
  if (id === undefined) return say.text(verdict === "failed" ? "failedQuietly" : "succeededQuietly");
  return say.text(verdict === "failed" ? "failedWith" : "succeededWith", { id });
}

function text(words: string): Block {
  return { kind: "text", text: words };
}
