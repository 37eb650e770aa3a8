import { expect } from "vitest";

/** Stands for any number where an object is compared. */
export const anyNumber: unknown = expect.any(Number);

/** Stands for any text that a pattern matches. */
export function textLike(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
