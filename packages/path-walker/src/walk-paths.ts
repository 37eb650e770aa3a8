import { commandLine, type Call, type Ending, type Runner } from "@volkit/tool-command";
import { everyWay, type Choices } from "./every-way.js";
import type { Answered, NamedEnding, Path, PathEnd } from "./path.js";

/** How far a walk goes. */
export interface WalkLimits {
  /** More commands than any path asks; a procedure that asks more is taken for endless. 200 unless told otherwise. */
  readonly mostCalls?: number;
}

/**
 * Walks every path of a procedure: each command that it asks gets each answer of its alphabet, and whoever visits is
 * handed each path once. What a procedure learns by other means than commands (an address, say) it takes from the
 * choices, so that these fork as well. Given the same answers it must make the same calls; where it does not, the walk
 * rejects. At a path without an end the walk ends, since there is no end to such paths. Gives how many it visited.
 */
export async function walkPaths<End>(
  procedure: (runner: Runner, choices: Choices) => Promise<End>,
  alphabetOf: (call: Call) => readonly NamedEnding[],
  visit: (path: Path<End>) => void,
  { mostCalls = 200 }: WalkLimits = {},
): Promise<number> {
  let count = 0;
  await everyWay(
    (choices) => takePath(procedure, alphabetOf, choices, mostCalls),
    (path) => {
      count += 1;
      visit(path);
      return path.end.kind === "endless" ? "stop" : "go on";
    },
  );
  return count;
}

function takePath<End>(
  procedure: (runner: Runner, choices: Choices) => Promise<End>,
  alphabetOf: (call: Call) => readonly NamedEnding[],
  choices: Choices,
  mostCalls: number,
): Promise<Path<End>> {
  const asked: Answered[] = [];
  return new Promise((resolve, reject) => {
    const endAs = (end: PathEnd<End>): void => {
      resolve({ asked: [...asked], end });
    };
    const run = (call: Call): Promise<Ending> => {
      if (asked.length === mostCalls) {
        endAs({ kind: "endless" });
        return never;
      }
      try {
        const { name, ending } = pick(call, alphabetOf(call), choices);
        asked.push({ call, answer: name, ending });
        return Promise.resolve(ending);
      } catch (thrown) {
        reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
        return never;
      }
    };
    begin(() => procedure({ run }, choices)).then(
      (value) => {
        endAs({ kind: "ended", value });
      },
      (thrown: unknown) => {
        endAs({ kind: "threw", thrown });
      },
    );
  });
}

function pick(call: Call, answers: readonly NamedEnding[], { take }: Choices): NamedEnding {
  const picked = answers[take(answers.length)];
  if (picked !== undefined) return picked;
  throw new Error(`${call.step} asks "${commandLine(call.command)}", which has no answer`);
}

/** What is asked where a path was left gets no answer, so that the procedure stands still there. */
const never = new Promise<never>(() => undefined);

/** What a procedure throws before it first waits is a rejection like everything after. */
async function begin<End>(procedure: () => Promise<End>): Promise<End> {
  return procedure();
}
