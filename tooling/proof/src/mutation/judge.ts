import type { Change, Fate } from "./mutant.js";

/** A change that no test notices, and why that is right. */
export interface Survivor extends Change {
  readonly reason: string;
  /** How many places of the file it stands for; 1 where nothing is said. */
  readonly places?: number;
}

export interface Judged {
  readonly counts: Readonly<Record<Fate, number>>;
  /** Percent of what was tried, which a mutant that broke Stryker's own run was not. */
  readonly score: number;
  readonly failures: readonly string[];
}

const leastScore = 90;

/** Holds what became of a package's mutants against the least score and the list of survivors, both ways. */
export function judge(
  name: string,
  mutants: readonly { readonly fate: Fate; readonly change: Change }[],
  survivors: readonly Survivor[],
): Judged {
  const counts = { killed: 0, "timed out": 0, survived: 0, "not covered": 0, broken: 0, "left out": 0 };
  for (const { fate } of mutants) counts[fate] += 1;

  const caught = counts.killed + counts["timed out"];
  const tried = caught + counts.survived + counts["not covered"];
  const score = tried === 0 ? 0 : (100 * caught) / tried;
  const low = score < leastScore ? [`${name}: ${score.toFixed(1)} % killed, less than ${leastScore} %`] : [];

  const broken = counts.broken === 0 ? [] : [`${name}: ${counts.broken} mutants broke Stryker's own run`];

  const alive = mutants.filter(({ fate }) => fate === "survived" || fate === "not covered");
  const failures = [
    ...low,
    ...broken,
    ...differences(
      alive.map(({ change }) => inWords(change)),
      survivors,
    ),
  ];
  return { counts, score, failures };
}

function differences(alive: readonly string[], survivors: readonly Survivor[]): readonly string[] {
  const listed = survivors.flatMap((each) => Array.from({ length: each.places ?? 1 }, () => inWords(each)));
  return [...new Set([...alive, ...listed])].flatMap((change) => {
    const [found, expected] = [alive, listed].map((all) => all.filter((each) => each === change).length);
    if (found === expected) return [];
    return [`${change}: survives in ${found} places, listed among the survivors for ${expected}`];
  });
}

function inWords({ file, mutator, from, to }: Change): string {
  return `${file} ${mutator}: ${from} ==> ${to}`;
}
