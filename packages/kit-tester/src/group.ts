/** What an assertion is about, in the order they are told. */
export const groups = [
  "programs",
  "arguments",
  "life",
  "dead-tools",
  "one-tool",
  "leftovers",
  "killed",
  "together",
  "environment",
  "output",
] as const;

/** One of {@link groups}. */
export type Group = (typeof groups)[number];
