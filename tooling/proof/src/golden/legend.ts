import type { Language } from "@volkit/kit-orchestrator";
import { entryOf } from "./arms.js";
import { row, table } from "./markdown.js";
import { phrases } from "./phrases.js";
import type { State } from "./state.js";
import type { Walked } from "./walked.js";

/** The messages that tables show by their numbers, with severity and text. */
export function legend(all: readonly Walked[], language: Language): string {
  const ids = new Set(
    all.flatMap(({ whole, parts }) => [whole, ...parts.map(({ state }) => state)]).flatMap(idsFrom),
  );
  const rows = [...ids].toSorted().map((id) => {
    const { severity, text } = entryOf(id);
    return row([id, severity, typeof text === "string" ? text : text[language]]);
  });
  return table(phrases[language].messagesHead, rows);
}

function idsFrom(start: State): readonly string[] {
  const seen = new Set<State>();
  const ids = new Set<string>();
  const visit = (state: State): void => {
    if (state.kind === "ended" || seen.has(state)) return;
    seen.add(state);
    for (const said of [state.again?.said ?? [], ...state.ways.map((way) => way.said)]) {
      for (const { id } of said) ids.add(id);
    }
    for (const { to } of state.ways) visit(to);
  };
  visit(start);
  return [...ids];
}
