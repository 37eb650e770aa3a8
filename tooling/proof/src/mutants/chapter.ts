import type { Chapter } from "../chapter.js";
import { loadEdited } from "../edited/load-edited.js";
import { mutants as all } from "./all.js";
import { isProcedures } from "./is-procedures.js";
import type { Mutant } from "./mutant.js";
import { worldsFor } from "./worlds.js";
import { pairRules } from "../pairs/pair-rules.js";
import { pairUp } from "../pairs/pairs.js";
import { rules } from "../rules/all.js";
import { judge } from "../rules/judge.js";
import { walk } from "../walk/walk.js";

/** Every rule can fail: for each there is a mutant of the procedures that it catches, and no other rule does. */
export const mutants: Chapter = {
  name: "mutants",
  prove: async ({ root, say }) => {
    const failures: string[] = [];
    for (const mutant of all) {
      const caught = await whoCatches(root, mutant);
      const isRight = caught.length === 1 && caught[0] === mutant.caughtBy;
      const by = caught.join(", ") || "no rule";
      say(`${mutant.defect}: caught by ${by}`);
      if (!isRight)
        failures.push(`"${mutant.defect}" is for the rule "${mutant.caughtBy}", and caught by ${by}`);
    }
    const without = [...rules, ...pairRules].filter(
      ({ name }) => !all.some(({ caughtBy }) => caughtBy === name),
    );
    failures.push(...without.map(({ name }) => `no mutant is there for the rule "${name}"`));
    return { counted: `${all.length} mutants, ${rules.length + pairRules.length} rules`, failures };
  },
};

async function whoCatches(root: string, { action, edits }: Mutant): Promise<readonly string[]> {
  const loaded = await loadEdited(root, "packages/kit-orchestrator/src/index.ts", edits);
  if (!isProcedures(loaded)) throw new Error("the edited procedures export something else");
  if (action === "two peers") return [...(await pairUp(loaded, "small", () => undefined)).broken.keys()];
  const { hear, judged } = judge(rules);
  for (const world of worldsFor(action)) await walk(loaded, world, hear);
  return [...judged.broken.keys()];
}
