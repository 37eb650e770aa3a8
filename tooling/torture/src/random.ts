/** Chance that a seed decides: the same seed gives the same numbers. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  next(): number;
  /** The same things in another order. */
  shuffled<Thing>(things: readonly Thing[]): Thing[];
}

/** Numbers by mulberry32, which is small and good enough to choose by. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ thing }) => thing),
  };
}
