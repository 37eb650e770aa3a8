/** The actions that LifeKeeper calls. It is content with `restore` and `remove` alone. */
export const actionNames = ["quickCheck", "deepCheck", "restore", "remove", "recover"] as const;

/** One of {@link actionNames}. */
export type ActionName = (typeof actionNames)[number];

/** How an action is started: a program by its full path, and the words before those of LifeKeeper. */
export interface ActionProgram {
  readonly file: string;
  readonly words: readonly string[];
}

/** A kit: its action programs, those that it has. */
export type Kit = Readonly<Partial<Record<ActionName, ActionProgram>>>;
