/** A list that is never empty. */
export type Several<Thing> = readonly [Thing, ...Thing[]];

/** Chance that a seed decides, fast enough for millions of inputs. */
export interface Random {
  /** A whole number from 0 up to, but not, `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Thing>(things: Several<Thing>) => Thing;
}

/** Numbers by mulberry32: 32 bits of state, good enough to choose by. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (things) => things[below(things.length)] ?? things[0] };
}

/** A seed for one thing of many, so that what is drawn for it depends on no other. */
export function seedOf(seed: number, name: string): number {
  let mixed = seed | 0;
  for (const sign of name) mixed = Math.imul(mixed ^ sign.charCodeAt(0), 0x01000193);
  return mixed >>> 0;
}
