import type { Again, Said } from "volkit/src/report/chart/flow-chart.js";

export type { Again, Said };

/** What a procedure asks at one place: a command, a name to look up, or a whole part that has a table of its own. */
export interface Question {
  readonly step: string;
  /** As a person would type it; empty for a part. */
  readonly line: string;
  /** The part, folded, where this is one. */
  readonly part?: State;
}

export type Exit = 0 | 1;

/** Where a procedure can be: at a question whose answer decides how it goes on, or at its end. */
export type State = Asking | Ended;

interface Ended {
  readonly kind: "ended";
  readonly id: number;
  readonly exit: Exit;
}

export interface Asking {
  readonly kind: "asking";
  readonly id: number;
  readonly question: Question;
  /** Where one answer makes the procedure ask the same once more, and all else goes on as at the first time. */
  readonly again?: Again;
  /** By the answer that counts: the last one, where the question is asked again. */
  readonly ways: readonly Way[];
}

/** What one answer brings: messages, a pause, and where the procedure is then. */
export interface Way {
  readonly answer: string;
  readonly said: readonly Said[];
  readonly paused: number;
  readonly to: State;
}

/** Makes states, and gives the same one again for what is equal: two states are equal where all that can follow is. */
export interface States {
  readonly ended: (exit: Exit) => Ended;
  readonly asking: (question: Question, ways: readonly Way[], again?: Again) => Asking;
}

export function newStates(): States {
  const ends = new Map<Exit, Ended>();
  const questions = new Map<string, Asking>();
  const nextId = () => ends.size + questions.size;
  return {
    ended(exit) {
      const one = ends.get(exit) ?? { kind: "ended", id: nextId(), exit };
      ends.set(exit, one);
      return one;
    },
    asking(question, ways, again) {
      const { step, line, part } = question;
      const key = [step, line, part?.id ?? "", againKey(again), waysKey(ways)].join("\n");
      const id = nextId();
      const one = questions.get(key) ?? {
        kind: "asking",
        id,
        question,
        ways,
        ...(again === undefined ? {} : { again }),
      };
      questions.set(key, one);
      return one;
    },
  };
}

/** Ways as a key: equal where they bring the same. */
export function waysKey(ways: readonly Way[]): string {
  return ways
    .map(({ answer, said, paused, to }) => `${answer}|${saidKey(said)}|${paused}|${to.id}`)
    .join("\n");
}

function againKey(again: Again | undefined): string {
  if (again === undefined) return "";
  return `${again.after}|${saidKey(again.said)}|${again.paused}|${again.times}`;
}

function saidKey(said: readonly Said[]): string {
  return said.map(({ step, id }) => `${step} ${id}`).join(",");
}
