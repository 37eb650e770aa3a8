import { failureOf, lines, type Command, type Ending, type Failure, type Tool } from "@volkit/tool-command";

const sysList: Tool = { name: "sys_list", home: "lifekeeper" };

/** The systems of the cluster by name; `failed` is no answer, and an empty list is not one either. */
export type SystemsAnswer =
  | { readonly kind: "systems"; readonly systems: readonly string[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Asks LifeKeeper, here or on `system`, for the systems it knows: one name a line (assumed). */
export function systems(system?: string): Command<SystemsAnswer> {
  return {
    tool: sysList,
    args: system === undefined ? [] : ["-d", system],
    effect: "reads",
    deadlines: [sysList.name],
    read: readSystems,
  };
}

function readSystems(ending: Ending): SystemsAnswer {
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "failed", failure };
  if (ending.stdout.cut) return { kind: "failed", failure: { kind: "flooded" } };
  const names = lines(ending.stdout.text)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (names.length === 0) return { kind: "failed", failure: { kind: "silent" } };
  return { kind: "systems", systems: [...new Set(names)] };
}
