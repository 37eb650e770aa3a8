import { everyWay } from "@volkit/path-walker";
import { commandLine, type Call } from "@volkit/tool-command";
import { alphabetOf } from "./alphabet.js";
import { lookUps } from "./look-ups.js";
import type { Path, World } from "./path.js";
import type { Procedures } from "./procedures.js";
import { takePath } from "./take-path.js";

/** Which calls, and whether look-ups of names, get every answer of their alphabet; the others get the first one alone. */
export type Tried = (asked: Call | "look-up") => boolean;

/**
 * Walks every path of a procedure in one world: each command that is tried gets each answer of its alphabet. The walk
 * ends at a path without an end, since there is no end to such paths. Gives how many there were.
 */
export async function walk(
  procedures: Procedures,
  world: World,
  visit: (path: Path) => void,
  isTried: Tried = () => true,
): Promise<number> {
  let count = 0;
  await everyWay(
    ({ take }) =>
      takePath(procedures, world, {
        answer: (call) => pick(call, isTried(call) ? take : () => 0),
        lookUp: () => one(lookUps, isTried("look-up") ? take(lookUps.length) : 0, "a look-up"),
      }),
    (path) => {
      count += 1;
      visit(path);
      return path.end === "endless" ? "stop" : "go on";
    },
  );
  return count;
}

function pick(call: Call, take: (branches: number) => number) {
  const answers = alphabetOf(call);
  const { name, endings } = one(answers, take(answers.length), commandLine(call.command));
  return { name, ending: endings[0], endings: endings.length };
}

function one<One>(many: readonly One[], index: number, what: string): One {
  const found = many[index];
  if (found === undefined) throw new Error(`${what} has no answer ${index}`);
  return found;
}
