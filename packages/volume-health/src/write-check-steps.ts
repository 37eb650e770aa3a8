/** The steps of the write check in their order; `start` is what comes before the volume is touched. */
export const writeCheckSteps = [
  "start",
  "sweep",
  "create",
  "write",
  "flush",
  "close",
  "reopen",
  "read",
  "delete",
] as const;

export type WriteCheckStep = (typeof writeCheckSteps)[number];

export function isWriteCheckStep(word: unknown): word is WriteCheckStep {
  return writeCheckSteps.some((step) => step === word);
}
