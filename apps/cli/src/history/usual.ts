/** As many runs tell what is usual, and so few tell nothing. */
const [most, fewest] = [20, 5];

/** How much slower than usual a run must be to be told of. */
const [times, milliseconds] = [3, 2000];

/** How long runs of one kind take as a rule: remembers them in their order, and tells the one that took far longer. */
export interface Usual {
  /** The usual duration, where this one is far above it; undefined where it is not, or too few are known. */
  readonly farAbove: (durationMs: number) => number | undefined;
  readonly remember: (durationMs: number) => void;
}

export function usual(): Usual {
  let known: readonly number[] = [];
  return {
    farAbove: (durationMs) => {
      const median = known.toSorted((one, other) => one - other)[Math.floor(known.length / 2)];
      if (median === undefined || known.length < fewest) return undefined;
      return durationMs > median * times && durationMs > median + milliseconds ? median : undefined;
    },
    remember: (durationMs) => {
      known = [...known, durationMs].slice(-most);
    },
  };
}
