import { numberOf } from "volkit/src/report/chart/words.js";
import type { Asking, State } from "./state.js";

/** What the parts are called, by their first state: A, B and so on. */
export type PartNames = ReadonlyMap<State, string>;

/** A question's place in a table. */
export interface Place {
  readonly state: Asking;
  /** What the table calls it: the number of its step, and which one of the step's it is where there are more. */
  readonly label: string;
  /** Its step, and those steps that ask nothing of their own and say something here. */
  readonly steps: readonly string[];
}

/** The places of a table: every question from a state on, each before what follows it. */
export function placesFrom(start: State, names: PartNames): readonly Place[] {
  const questions = questionsFrom(start);
  const asking = new Set(questions.map(({ question }) => question.step));
  const rough = questions.map((state) => {
    const silent = state.ways
      .flatMap(({ said }) => said.map(({ step }) => step))
      .filter((step) => !asking.has(step));
    const steps = [state.question.step, ...new Set(silent.toSorted(byNumber))];
    const { part } = state.question;
    const label = part === undefined ? steps.map(numberOf).join(", ") : `3–5 ${names.get(part) ?? ""}`;
    return { state, steps, label };
  });
  return rough.map((place) => {
    const mates = rough.filter(({ label }) => label === place.label);
    const which = mates.length === 1 ? "" : `.${mates.indexOf(place) + 1}`;
    return { ...place, label: place.label + which };
  });
}

function byNumber(one: string, other: string): number {
  return numberOf(one) < numberOf(other) ? -1 : 1;
}

function questionsFrom(start: State): readonly Asking[] {
  const seen = new Set<State>();
  const order: Asking[] = [];
  const visit = (state: State): void => {
    if (state.kind === "ended" || seen.has(state)) return;
    seen.add(state);
    for (const { to } of state.ways.toReversed()) visit(to);
    order.push(state);
  };
  visit(start);
  return order.reverse();
}
