/** Something that must not be, and the case it was seen in. */
interface Violation {
  readonly what: string;
  readonly case: string;
}

/** What a run of the kit is counted under: the row and the column of the chapter's table. */
export interface Place {
  readonly row: string;
  readonly column: string;
}

/** What a chapter counts. */
export interface Tally {
  readonly count: (place: Place) => void;
  readonly violate: (violation: Violation) => void;
  /** Says what could not be tried, and why. */
  readonly leaveOut: (what: string) => void;
  readonly read: () => Counted;
}

/** A tally as it stands. */
export interface Counted {
  readonly places: readonly Place[];
  readonly violations: readonly Violation[];
  /** How often each was left out. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Begins to count. */
export function openTally(): Tally {
  const places: Place[] = [];
  const violations: Violation[] = [];
  const leftOut = new Map<string, number>();
  return {
    count: (place) => {
      places.push(place);
    },
    violate: (violation) => {
      violations.push(violation);
    },
    leaveOut: (what) => {
      leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
    },
    read: () => ({ places, violations, leftOut }),
  };
}
