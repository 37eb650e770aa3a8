import { alarmMutants } from "./alarms.js";
import { checkMutants } from "./check.js";
import type { Mutant } from "./mutant.js";
import { numberMutants } from "./numbers.js";
import { removeMutants } from "./remove.js";
import { restoreMutants } from "./restore.js";
import { twoPeersMutants } from "./two-peers.js";
import { wholeRunMutants } from "./whole-run.js";

/** For each rule, at least one mutant of the procedures that only it catches. */
export const mutants: readonly Mutant[] = [
  ...wholeRunMutants,
  ...checkMutants,
  ...alarmMutants,
  ...restoreMutants,
  ...removeMutants,
  ...numberMutants,
  ...twoPeersMutants,
];
