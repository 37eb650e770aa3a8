import * as procedures from "@volkit/kit-orchestrator";
import type { Chapter } from "./chapter.js";
import { pairRules } from "./pairs/pair-rules.js";
import { pairUp } from "./pairs/pairs.js";
import { fold } from "./folding/fold.js";
import { branchesReached } from "./reached/branches.js";
import { messagesReached } from "./reached/messages.js";
import { stepsReached } from "./reached/steps.js";
import { rules } from "./rules/all.js";
import { judge } from "./rules/judge.js";
import type { Path } from "./walk/path.js";
import { walk } from "./walk/walk.js";
import { worldsOf } from "./walk/worlds.js";

/** Every path of every procedure, held against the rules; every message, step and branch has to be reached. */
export const paths: Chapter = {
  name: "paths",
  prove: async ({ say, dose }) => {
    const { hear: hold, judged } = judge(rules);
    const [messages, steps, branches] = [messagesReached(), stepsReached(), await branchesReached()];
    const stepsAndMessages = (path: Path): void => {
      messages.hear(path);
      steps.hear(path);
    };
    const hear = (path: Path): void => {
      hold(path);
      stepsAndMessages(path);
    };

    let all = 0;
    for (const world of worldsOf(dose)) {
      const count = await walk(procedures, world, hear);
      say(`${world.name}: ${count} paths`);
      all += count;
    }
    const folded = await fold(procedures, dose, hear);
    say(`folding: ${folded.taken} paths with another ending of the same answer`);
    const paired = await pairUp(procedures, dose, stepsAndMessages);
    say(`pairs of peers: ${paired.taken} checks, of ${paired.parts} courses with each other in three orders`);

    const broken = [...judged.broken].map(
      ([name, { first, paths: of }]) => `${name} (${of} paths): ${first}`,
    );
    const never = rules.filter(({ name }) => !judged.held.has(name));
    return {
      counted: `${all} paths, ${rules.length + pairRules.length} rules`,
      failures: [
        ...broken,
        ...folded.unlike,
        ...[...paired.broken].map(([name, first]) => `${name}: ${first}`),
        ...never.map(({ name }) => `${name}: no path came near it`),
        ...messages.missing(),
        ...steps.missing(),
        ...(await branches.missing()),
      ],
    };
  },
};
