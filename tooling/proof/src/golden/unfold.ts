import type { Turn } from "./route.js";
import type { Asking, State, Way } from "./state.js";

/** The turns that an answer stands for: given at once, or after the question was asked again. */
export function turnsBy(
  { question, again }: Asking,
  { answer, said, paused }: Way,
): readonly (readonly Turn[])[] {
  const last: Turn = { question, answer, said, paused };
  if (again === undefined) return [[last]];
  const first: Turn = { question, answer: again.after, said: again.said, paused: again.paused };
  const least = answer === again.after ? again.times : 0;
  return Array.from({ length: again.times - least + 1 }, (_, more) => [
    ...Array.from({ length: least + more }, () => first),
    last,
  ]);
}

/** How many ways of answering an answer stands for: those of the part, where the question is one. */
export function timesOf({ question, again }: Asking, { answer }: Way): number {
  if (question.part !== undefined) return countOf(question.part);
  return again === undefined || answer === again.after ? 1 : again.times + 1;
}

/** How many paths there are from a state to an end. */
function countOf(state: State): number {
  if (state.kind === "ended") return 1;
  return state.ways.reduce((sum, way) => sum + timesOf(state, way) * countOf(way.to), 0);
}
