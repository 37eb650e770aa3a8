import type { Event } from "../walk/path.js";
import type { State } from "./state.js";

/** What a procedure asks at one place: a command, a name to look up, or a whole part that has a table of its own. */
export interface Question {
  readonly step: string;
  /** As a person would type it; empty for a part. */
  readonly line: string;
  /** The part, folded, where this is one. */
  readonly part?: State;
}

/** A message that was said: its number, and the step that said it. */
export interface Said {
  readonly step: string;
  readonly id: string;
}

/** A question, the answer it got, and all that happened before the next one. */
export interface Turn {
  readonly question: Question;
  /** The answer's name in the alphabet; empty for a part, which has many. */
  readonly answer: string;
  readonly said: readonly Said[];
  /** Seconds that were waited. */
  readonly paused: number;
}

export type Exit = 0 | 1;

/** One way through a procedure, as far as a table shows it: questions, answers, messages, and the exit status. */
export interface Route {
  readonly turns: readonly Turn[];
  readonly exit: Exit;
}

/** The turns in what happened on a path. Findings for the record are no part of a table. */
export function turnsOf(events: readonly Event[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const event of events) {
    const asked = askedIn(event);
    if (asked !== undefined) turns.push({ ...asked, said: [], paused: 0 });
    else if (event.kind !== "noted") turns.push(withMore(turns.pop(), event));
  }
  return turns;
}

function askedIn(event: Event): Pick<Turn, "question" | "answer"> | undefined {
  if (event.kind === "asked") {
    return { question: { step: event.step, line: event.line }, answer: event.answer };
  }
  if (event.kind === "looked up") {
    return { question: { step: "monitor.3", line: `look up ${event.node}` }, answer: event.answer };
  }
  return undefined;
}

function withMore(turn: Turn | undefined, event: Event): Turn {
  if (turn === undefined) throw new Error(`nothing was asked before ${JSON.stringify(event)}`);
  if (event.kind === "said") return { ...turn, said: [...turn.said, { step: event.step, id: event.id }] };
  if (event.kind === "paused") return { ...turn, paused: turn.paused + event.seconds };
  return turn;
}

/** Turns as a key: equal for what a table cannot tell apart. */
export function turnsKey(turns: readonly Turn[]): string {
  return turns
    .map(({ question, answer, said, paused }) => {
      const messages = said.map(({ step, id }) => `${step} ${id}`).join(",");
      return [question.step, question.line, question.part?.id ?? "", answer, messages, paused].join("|");
    })
    .join("\n");
}
