import { fill, messageTable, type MessageEntry, type MessageId } from "@volkit/kit-orchestrator";
import { explanations, messageSeen, type MessageSeen, type Way } from "@volkit/kit-orchestrator/explain";
import { aroundExit } from "./around-exit.js";
import { callsBlock } from "./calls.js";
import type { Block, Page, Section } from "./page.js";
import { relatedTo } from "./related.js";
import type { Say } from "./say.js";

/** More steps than this are told of by their names alone. */
const mostSteps = 3;

/** What there is to know of a message; `known` are the values that stood in the line it was asked for with. */
export function messagePage(
  id: MessageId,
  ways: readonly Way[],
  say: Say,
  known: ReadonlyMap<string, string> = new Map(),
): Page {
  const entry: MessageEntry = messageTable[id];
  const seen = messageSeen(ways, id);
  const { causes, checks } = explanations[id];
  const related = relatedTo(id, ways, say);
  const text = typeof entry.text === "string" ? entry.text : entry.text[say.language];
  const section = (key: Parameters<Say["text"]>[0], ...blocks: readonly Block[]): Section => ({
    key,
    heading: say.text(key),
    blocks,
  });
  return {
    kind: "message",
    name: id,
    title: `${entry.severity} ${id}`,
    sections: [
      section("text", { kind: "text", text: fill(text, (name) => known.get(name)) }),
      section("meaning", { kind: "text", text: say.named(entry.meaning) }),
      section("upTo", ...upToThen(seen, say)),
      section("exitStatus", ...exitStatus(id, entry, seen, say)),
      section("causes", { kind: "list", items: causes.map((cause) => say.named(cause)) }),
      section("checks", {
        kind: "typed",
        isNumbered: false,
        rows: checks.map(({ command, shows }) => ({
          before: [],
          command: say.named(command),
          after: [say.named(shows)],
        })),
      }),
      section("remedy", { kind: "text", text: say.named(entry.remedy) }),
      ...(related.length === 0 ? [] : [section("related", { kind: "names", rows: related })]),
    ],
  };
}

function upToThen(seen: readonly MessageSeen[], say: Say): readonly Block[] {
  if (seen.length === 0) return [{ kind: "text", text: say.text("around") }];
  if (seen.length > mostSteps) {
    const steps = seen.map(({ step }) => step).toSorted();
    return [{ kind: "text", text: say.text("anyStep", { steps: say.list(steps) }) }];
  }
  return seen.flatMap(({ step, actions, before }) => [
    { kind: "text", text: say.text("saidBy", { step, actions: say.list(actions) }) },
    before.length === 0 ? { kind: "text", text: say.text("nothingDone") } : callsBlock(before, say),
  ]);
}

function exitStatus(
  id: MessageId,
  entry: MessageEntry,
  seen: readonly MessageSeen[],
  say: Say,
): readonly Block[] {
  if (seen.length === 0) return [{ kind: "text", text: aroundExit(id, entry)[say.language] }];
  if (seen.length > mostSteps) return [{ kind: "text", text: say.text("openAnywhere") }];
  return seen.map(({ step, effect }) => ({ kind: "text", text: say.text(effectText(effect), { step }) }));
}

function effectText(effect: MessageSeen["effect"]) {
  switch (effect.kind) {
    case "ends":
      return effect.verdict === "failed" ? "endsFailed" : "endsSucceeded";
    case "settles":
      return "settles";
    case "open":
      return "open";
  }
}
