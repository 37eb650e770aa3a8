/** Something that has to hold of a case; gives what is wrong, or nothing. */
export interface Predicate<Case> {
  readonly what: string;
  /** A busy machine alone can break it: it counts only where it breaks again with nothing else running. */
  readonly underLoad?: true;
  readonly wrong: (tried: Case) => string | undefined;
}

/** What is wrong with a case, each with what had to hold. */
export interface Finding {
  readonly what: string;
  readonly underLoad: boolean;
}

/** Holds a case against every predicate. */
export function findingsOf<Case>(predicates: readonly Predicate<Case>[], tried: Case): readonly Finding[] {
  return predicates.flatMap(({ what, underLoad = false, wrong }) => {
    const seen = wrong(tried);
    return seen === undefined ? [] : [{ what: `${what}: ${seen}`, underLoad }];
  });
}
