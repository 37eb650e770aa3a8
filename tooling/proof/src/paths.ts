import * as procedures from "@volkit/kit-orchestrator";
import type { Chapter } from "./chapter.js";
import { rules } from "./rules/all.js";
import { judge } from "./rules/judge.js";
import { walk } from "./walk/walk.js";
import { worldsOf } from "./walk/worlds.js";

/** Every path of every procedure, held against the rules. */
export const paths: Chapter = {
  name: "paths",
  prove: async ({ say, dose }) => {
    const { hear, judged } = judge(rules);
    let all = 0;
    for (const world of worldsOf(dose)) {
      let count = 0;
      await walk(procedures, world, (path) => {
        count += 1;
        hear(path);
      });
      say(`${world.name}: ${count} paths`);
      all += count;
    }
    const broken = [...judged.broken].map(
      ([name, { first, paths: of }]) => `${name} (${of} paths): ${first}`,
    );
    const never = rules.filter(({ name }) => !judged.held.has(name));
    return {
      counted: `${all} paths, ${rules.length} rules`,
      failures: [...broken, ...never.map(({ name }) => `${name}: no path came near it`)],
    };
  },
};
