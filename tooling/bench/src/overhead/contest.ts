import { join } from "node:path";
import type { Asked } from "../measured.js";
import { scenarios, type Scenario } from "../node/scenario.js";
import { formsOf, type Program } from "../programs.js";
import type { Aim } from "../result.js";
import type { Bench } from "../section.js";
import type { Agent } from "./agent.js";
import type { Agents } from "./agents.js";
import type { Comparison } from "./comparison.js";
import { bareDoing, bareName, kitDoing, plainDoing } from "./contestants.js";

/** What is measured, by its name in the table, and what is held against what. */
export interface Contest {
  readonly asked: ReadonlyMap<string, Asked>;
  readonly comparisons: readonly Comparison[];
}

/** Every form of the kit in every scenario against bare Node and against a plain script; the checks against their relatives. */
export function contestOf({ programs, natives, folder }: Bench, agents: Agents): Contest {
  const asked = new Map<string, Asked>();
  const comparisons: Comparison[] = [];
  for (const scenario of scenarios) {
    const plain = `${scenario.name}, plain sh script`;
    asked.set(plain, plainDoing(scenario, natives, join(folder, plain)));
    for (const form of formsOf(programs)) {
      const what = `${scenario.name}, ${form.name}`;
      const bare = bareName(scenario, form);
      asked.set(what, kitDoing(scenario, form, natives, join(folder, what.replaceAll("/", " "))));
      asked.set(bare, bareDoing(scenario, form, natives));
      comparisons.push({ what, against: bare, wall: aimOf(form, programs.script), memory: atMost(1.5) });
      comparisons.push({ what, against: plain });
      for (const agent of relativesOf(scenario, agents)) {
        asked.set(agent.name, agent.asked);
        const isMeant = scenario.name === "quickCheck" && agent === agents.filesystem;
        comparisons.push({ what, against: agent.name, ...(isMeant ? { wall: lessThanIt } : {}) });
      }
    }
  }
  return { asked, comparisons };
}

const lessThanIt: Aim = { kind: "less than", ratio: 1 };

function aimOf(form: Program, script: Program): Aim {
  return atMost(form === script ? 1.8 : 1.4);
}

function atMost(ratio: number): Aim {
  return { kind: "at most", ratio };
}

function relativesOf({ name }: Scenario, { filesystem, deepFilesystem, drbd }: Agents): readonly Agent[] {
  const relatives = name === "quickCheck" ? [filesystem, drbd] : name === "deepCheck" ? [deepFilesystem] : [];
  return relatives.filter((agent) => agent !== undefined);
}
