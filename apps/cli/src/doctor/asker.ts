import { boundedRunner, onceRunner, readingRunner } from "@volkit/tool-runner";
import type { Call, Command, Ending, Runner } from "@volkit/tool-command";
import { bounds } from "../survey/means.js";
import { sparingRunner } from "../survey/sparing-runner.js";

/** A question, how it ended, and the answer that was read out of that. */
export interface Asked<Answer> {
  readonly command: Command<Answer>;
  readonly ending: Ending;
  readonly answer: Answer;
  /** The question that hung, because of which this one was not asked; undefined where it was. */
  readonly insteadOf?: string | undefined;
}

/** How long a question took. */
export interface Timing {
  readonly call: Call;
  readonly ending: Ending;
  readonly seconds: number;
}

/** Asks a question of this node's tools, on behalf of what concerns `peer`. */
export type Ask = <Answer>(command: Command<Answer>, peer?: string) => Promise<Asked<Answer>>;

export interface Asker {
  /** Each question once, however many want to know. */
  readonly ask: Ask;
  /** The question again, though it was answered. */
  readonly askAnew: Ask;
  /** The questions answered so far, in the order they were. */
  readonly timings: readonly Timing[];
}

/** What the calls of an examination are known by in its record. */
const step = "doctor";

/** Asks questions only; `progress` is told how many are answered, of how many asked so far. */
export function asker(
  runner: Runner,
  monotonic: () => number,
  progress: (answered: number, asked: number) => void,
): Asker {
  let [answered, asked] = [0, 0];
  const timings: Timing[] = [];
  const { runner: sparing, insteadOf } = sparingRunner(boundedRunner(timed(readingRunner(runner)), bounds));
  return { ask: askOf(onceRunner(sparing)), askAnew: askOf(sparing), timings };

  function askOf(asking: Runner): Ask {
    return async (command, peer) => {
      progress(answered, (asked += 1));
      const ending = await asking.run({ step, ...(peer === undefined ? {} : { peer }), command });
      progress((answered += 1), asked);
      return { command, ending, answer: command.read(ending), insteadOf: insteadOf(command) };
    };
  }

  function timed(inner: Runner): Runner {
    return {
      async run(call) {
        const began = monotonic();
        const ending = await inner.run(call);
        timings.push({ call, ending, seconds: (monotonic() - began) / 1000 });
        return ending;
      },
    };
  }
}
