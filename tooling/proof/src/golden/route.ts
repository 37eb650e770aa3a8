import type { Event, LookedUp, Path } from "../walk/path.js";
import type { Exit, Question, Said } from "./state.js";

/** A question, the answer it got, and all that happened before the next one. */
export interface Turn {
  readonly question: Question;
  /** The answer's name in the alphabet; empty for a part, which has many. */
  readonly answer: string;
  readonly said: readonly Said[];
  /** Seconds that were waited. */
  readonly paused: number;
}

/** One way through a procedure, as far as a table shows it: questions, answers, messages, and the exit status. */
export interface Route {
  readonly turns: readonly Turn[];
  readonly exit: Exit;
}

/** The exit status of a path; a procedure that throws or never ends has no table. */
export function exitOf({ world, end }: Path): Exit {
  if (end === "succeeded") return 0;
  if (end === "failed") return 1;
  throw new Error(`${world.name}: a path has no exit status, it ended so: ${end}`);
}

/** The turns in what happened on a path. Findings for the record are no part of a table. */
export function turnsOf(events: readonly Event[]): readonly Turn[] {
  const turns: { question: Question; answer: string; said: Said[]; paused: number }[] = [];
  for (const event of events) {
    const turn = turns.at(-1);
    switch (event.kind) {
      case "asked":
        turns.push({
          question: { step: event.step, line: event.line },
          answer: event.answer,
          said: [],
          paused: 0,
        });
        break;
      case "looked up":
        turns.push({ question: lookingUp(event), answer: event.answer, said: [], paused: 0 });
        break;
      case "said":
        if (turn === undefined) throw new Error(`${event.id} was said before anything was asked`);
        turn.said.push({ step: event.step, id: event.id });
        break;
      case "paused":
        if (turn !== undefined) turn.paused += event.seconds;
        break;
      case "noted":
        break;
    }
  }
  return turns;
}

/** Looking up a node's name, as if it were a command of step 3. */
export function lookingUp({ node }: LookedUp): Question {
  return { step: "monitor.3", line: `look up ${node}` };
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
