/** Round moments along a time line of so many milliseconds: at most seven, the first one 0. */
export function ticksOf(length: number): readonly number[] {
  const step = steps.find((each) => length / each <= 6) ?? roundAbove(length / 6);
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, at) => at * step);
}

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

/** Steps that a clock has, in milliseconds. */
const steps = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((each) => each * second),
  ...[1, 2, 5, 10, 15, 30].map((each) => each * minute),
  ...[1, 2, 6, 12].map((each) => each * hour),
  ...[1, 2, 5, 10].map((each) => each * day),
];

function roundAbove(number: number): number {
  return 10 ** Math.ceil(Math.log10(number));
}
