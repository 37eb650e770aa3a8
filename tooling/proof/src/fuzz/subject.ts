import { textOperators, type Operator } from "./operators.js";
import type { Random, Several } from "./random.js";
import { strangeWords } from "./words.js";

/**
 * What a parser is given: a text, and a number that decides the rest (how the command ended, which code page). Bytes
 * are a text in which every sign is one byte, words of a command line a text in which {@link wordEnd} ends a word.
 */
export interface Input {
  readonly text: string;
  readonly variant: number;
}

export const wordEnd = "\u241e";

/** What is wrong with an answer; undefined where nothing is. */
type Complaint = string | undefined;

/** A parser, what its inputs are bent from, and what must be true of its answers. */
export interface Parser<Answer> {
  readonly name: string;
  /** Real input, or what looks like it. */
  readonly samples: Several<string>;
  /** How many variants of an input there are; 1 unless given. */
  readonly variants?: number;
  /** Words that mean something to this parser, put in besides strange ones. */
  readonly words?: readonly string[];
  /** What else input is bent with in place of those for any text. */
  readonly operators?: Several<Operator>;
  /** In place of strange words. */
  readonly onlyWords?: Several<string>;
  readonly read: (input: Input) => Answer | Promise<Answer>;
  /** Judges an answer without the parser's code. */
  readonly judge: (answer: Answer, input: Input) => Complaint;
  /** The parser broken on purpose, by the rule that is broken: each must be complained of. */
  readonly broken: Readonly<Record<string, (answer: Answer, input: Input) => Answer>>;
  /** Texts of about any length that are hard for this parser, by what they are. */
  readonly hard: Readonly<Record<string, (length: number) => string>>;
}

/** A parser with its answer's type forgotten. */
export interface Subject {
  readonly name: string;
  readonly draw: (random: Random) => Input;
  readonly check: (input: Input) => Complaint | Promise<Complaint>;
  readonly broken: readonly { readonly name: string; readonly check: Subject["check"] }[];
  readonly hard: readonly { readonly name: string; readonly text: (length: number) => string }[];
  readonly readAlone: (input: Input) => unknown;
}

export function subject<Answer>(parser: Parser<Answer>): Subject {
  const { name, read, judge } = parser;
  return {
    name,
    draw: drawing(parser),
    check: checking(read, judge),
    broken: Object.entries(parser.broken).map(([broken, spoil]) => ({
      name: broken,
      check: checking((input) => {
        const answer = read(input);
        return answer instanceof Promise ? answer.then((one) => spoil(one, input)) : spoil(answer, input);
      }, judge),
    })),
    hard: Object.entries(parser.hard).map(([shape, text]) => ({ name: shape, text })),
    readAlone: read,
  };
}

const longest = 4096;

/** One input in sixteen is as it was captured, one in sixteen is bent from nothing; the others once to six times. */
function drawing<Answer>({
  samples,
  variants = 1,
  words = [],
  operators = textOperators,
  onlyWords,
}: Parser<Answer>): Subject["draw"] {
  const own = words.flatMap((word) => [word, word]);
  const all = onlyWords ?? ([...strangeWords, ...own] satisfies Several<string>);
  return (random) => {
    const material = { random, samples, words: all };
    const kind = random.below(16);
    let text = kind === 0 ? "" : random.pick(samples);
    for (let left = kind === 1 ? 0 : 1 + random.below(6); left > 0; left -= 1) {
      text = random.pick(operators)(text, material);
      if (text.length > longest && random.below(64) > 0) text = text.slice(0, longest);
    }
    return { text, variant: random.below(variants) };
  };
}

function checking<Answer>(read: Parser<Answer>["read"], judge: Parser<Answer>["judge"]): Subject["check"] {
  return (input) => {
    try {
      const answer = read(input);
      if (!(answer instanceof Promise)) return judge(answer, input);
      return answer.then((one) => judge(one, input), thrown);
    } catch (error) {
      return thrown(error);
    }
  };
}

function thrown(error: unknown): string {
  return `it threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
}
