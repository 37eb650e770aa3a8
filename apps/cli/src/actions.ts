import { monitor, remove, restore, type Run, type Verdict } from "@volkit/kit-orchestrator";

/** The actions LifeKeeper calls, by the name they go by in messages and records. */
export const actions = {
  quickCheck: (run: Run): Promise<Verdict> => monitor(run, "quick"),
  deepCheck: (run: Run): Promise<Verdict> => monitor(run, "deep"),
  restore,
  remove,
} as const satisfies Record<string, (run: Run) => Promise<Verdict>>;

export type ActionName = keyof typeof actions;

const spellings = new Map<string, ActionName>([
  ["quickCheck", "quickCheck"],
  ["quickchk", "quickCheck"],
  ["quick-check", "quickCheck"],
  ["deepCheck", "deepCheck"],
  ["deepchk", "deepCheck"],
  ["deep-check", "deepCheck"],
  ["restore", "restore"],
  ["remove", "remove"],
]);

/** Whether an action only checks. */
export function isCheck(action: string): boolean {
  return action === "quickCheck" || action === "deepCheck";
}

/** Whether this is an action's own name, none of its other spellings. */
export function isAction(name: string): name is ActionName {
  return Object.hasOwn(actions, name);
}

/** The action a word names, in any of its spellings. */
export function actionOf(word: string): ActionName | undefined {
  return spellings.get(word);
}
