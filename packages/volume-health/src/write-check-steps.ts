/** Every {@link WriteCheckStep}, in order. */
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

/**
 * A step of the write check. `start` is what comes before the volume is touched; `sweep` removes what earlier checks
 * have left; what each of the others does to the file of the check is in its name.
 */
export type WriteCheckStep = (typeof writeCheckSteps)[number];

export function isWriteCheckStep(word: unknown): word is WriteCheckStep {
  return writeCheckSteps.some((step) => step === word);
}
