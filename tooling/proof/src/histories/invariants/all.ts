import type { Invariant } from "../invariant.js";
import { alarmRaised, alarmTrue } from "./alarms.js";
import { answers, converges, inTime, worksInHealth } from "./ends.js";
import { checkHarmless, ownThings, removeHarmless } from "./harm.js";
import {
  deepCheckSees,
  lockKept,
  oneWriter,
  removeCloses,
  restoreOpens,
  stoppingLeavesOpen,
} from "./locks.js";
import { peerAgrees } from "./peers.js";

/** Everything that holds in every history. Where one moment breaks several, the first one is reported. */
export const invariants: readonly Invariant[] = [
  answers,
  inTime,
  ownThings,
  checkHarmless,
  oneWriter,
  removeCloses,
  lockKept,
  restoreOpens,
  stoppingLeavesOpen,
  deepCheckSees,
  removeHarmless,
  alarmTrue,
  alarmRaised,
  peerAgrees,
  worksInHealth,
  converges,
];
