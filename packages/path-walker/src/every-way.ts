/** The choices on a way through a tree whose forks show only when they are reached. */
export interface Choices {
  /** Takes a branch of the next fork, which has so many of them: the one it is this way's turn to take. */
  readonly take: (branches: number) => number;
}

/**
 * Walks a whole tree depth first, each way from the root to its end once. A way is taken again from the root with
 * other choices, so it must depend on nothing but these. Whoever visits can stop the walk. With `turns`, only the
 * ways that turn off from the first branches so often at most.
 */
export async function everyWay<End>(
  way: (choices: Choices) => Promise<End>,
  visit: (end: End) => "go on" | "stop",
  turns = Infinity,
): Promise<void> {
  let taken: Fork[] = [];
  for (;;) {
    let at = 0;
    let strayed: Error | undefined;
    const forks = taken;
    const end = await way({
      take: (branches) => {
        const fork = forks[at] ?? { branch: 0, branches };
        if (fork.branches !== branches) throw (strayed = new Error("the same choices led to another fork"));
        forks[at] = fork;
        at += 1;
        return fork.branch;
      },
    });
    if (strayed !== undefined) throw strayed;
    if (at < forks.length) throw new Error("the same choices led to an earlier end");
    if (visit(end) === "stop") return;
    taken = forks.slice(
      0,
      forks.findLastIndex((fork, index) => isLeft(fork, forks.slice(0, index), turns)) + 1,
    );
    const last = taken.at(-1);
    if (last === undefined) return;
    taken = [...taken.slice(0, -1), { ...last, branch: last.branch + 1 }];
  }
}

interface Fork {
  readonly branch: number;
  readonly branches: number;
}

/** Whether a fork has another branch that may be taken after those before it. */
function isLeft({ branch, branches }: Fork, before: readonly Fork[], turns: number): boolean {
  return branch + 1 < branches && before.filter((fork) => fork.branch > 0).length < turns;
}
