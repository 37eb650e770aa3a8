import * as procedures from "@volkit/kit-orchestrator";
import { explore } from "@volkit/kit-orchestrator/explain";
import type { Chapter } from "./chapter.js";
import { pairRules } from "./pairs/pair-rules.js";
import { pairUp } from "./pairs/pairs.js";
import { fold } from "./folding/fold.js";
import { branchesReached } from "./reached/branches.js";
import { explained } from "./reached/explained.js";
import { messagesReached } from "./reached/messages.js";
import { stepsReached } from "./reached/steps.js";
import { rules } from "./rules/all.js";
import { judge } from "./rules/judge.js";
import type { Path } from "./walk/path.js";
import { walk } from "./walk/walk.js";
import { worldsOf } from "./walk/worlds.js";

/**
 * Every path of every procedure, held against the rules; every message, step and branch has to be reached, and
 * what is explained of a message has to hold on all of them.
 */
export const paths: Chapter = {
  name: "paths",
  prove: async ({ say, dose }) => {
    const { hear: hold, judged } = judge(rules);
    const explanations = explained(await explore());
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
      const count = await walk(procedures, world, (path) => {
        hear(path);
        explanations.hear(path);
      });
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
        ...explanations.wrong(),
        ...messages.missing(),
        ...steps.missing(),
        ...(await branches.missing()),
      ],
    };
  },
};
