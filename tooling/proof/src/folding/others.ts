import type { Call } from "@volkit/tool-command";
import { alphabetOf } from "../walk/alphabet.js";
import { lookUps } from "../walk/look-ups.js";
import type { Path } from "../walk/path.js";
import type { Procedures } from "../walk/procedures.js";
import { takePath } from "../walk/take-path.js";

/**
 * A path taken again, each time with another ending of the same answer at one of its commands. `wanted` says at which
 * commands, by their place among those asked.
 */
export async function* withOtherEndings(
  procedures: Procedures,
  path: Path,
  wanted: (index: number) => boolean,
): AsyncGenerator<Path> {
  for (const [index, { endings }] of path.asked.entries()) {
    if (!wanted(index)) continue;
    for (let member = 1; member < endings; member += 1) {
      yield await again(procedures, path, (at) => (at === index ? member : 0));
    }
  }
}

/** Takes a path again on the answers it got, with these members of them. */
async function again(procedures: Procedures, path: Path, memberAt: (index: number) => number): Promise<Path> {
  let asked = 0;
  const lookedUp = path.events.filter((event) => event.kind === "looked up").values();
  return takePath(procedures, path.world, {
    answer: (call) => {
      const at = asked++;
      const name = path.asked[at]?.answer ?? "";
      const endings = endingsOf(call, name);
      return { name, ending: endings[memberAt(at)] ?? endings[0], endings: endings.length };
    },
    lookUp: () => {
      const name = lookedUp.next().value?.answer;
      return lookUps.find((one) => one.name === name) ?? { name: "nothing", addresses: [] };
    },
  });
}

/** The endings of an answer; a command that the path did not have gets its first answer, and the paths differ. */
function endingsOf(call: Call, name: string) {
  const answers = alphabetOf(call);
  const [first] = answers;
  const found = answers.find((answer) => answer.name === name) ?? first;
  if (found === undefined) throw new Error("an alphabet is never empty");
  return found.endings;
}
