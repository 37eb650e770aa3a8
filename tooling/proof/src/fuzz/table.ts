import type { Fuzzed } from "./fuzz-one.js";

export const heading = row("parser", "inputs", "inputs/s", "caught", "growth", "in the worst shape");

/** One parser's numbers: `caught` is how many inputs it took, at most, until the parser broken on purpose was caught. */
export function rowOf({ name, inputs, perSecond, caughtWithin, growth }: Fuzzed): string {
  return row(
    name,
    String(inputs),
    String(Math.round(perSecond)),
    String(caughtWithin),
    growth.factor.toFixed(2),
    growth.shape,
  );
}

function row(
  name: string,
  inputs: string,
  perSecond: string,
  caught: string,
  factor: string,
  shape: string,
): string {
  const numbers = [inputs.padStart(8), perSecond.padStart(9), caught.padStart(7), factor.padStart(7)];
  return `${name.padEnd(24)}${numbers.join("")}  ${shape}`.trimEnd();
}
