/**
 * Places moments along a line so that seconds and nights both can be seen: order and overlap are kept, but the longer a
 * time is, the more it is shortened (by its logarithm). Gives a moment's place as a number from 0 to 1.
 */
export function shortening(moments: readonly number[]): (moment: number) => number {
  const sorted = [...new Set(moments)].toSorted((one, other) => one - other);
  const places = new Map<number, number>();
  let at = 0;
  for (const [index, moment] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined) at += Math.log10(1 + (moment - before) / unit);
    places.set(moment, at);
  }
  const length = at;
  return (moment) => (length === 0 ? 0.5 : (places.get(moment) ?? 0) / length);
}

/** Times shorter than this, in milliseconds, take up next to no room. */
const unit = 200;
