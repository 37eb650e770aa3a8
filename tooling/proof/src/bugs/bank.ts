import type { KeptElsewhere } from "./bug.js";

/** The files of the bank, below `bank`: what matters most first. Another defect gets an entry in one of them, or a file. */
export const areas: readonly string[] = [
  "drbd",
  "readings",
  "peers",
  "turns",
  "write-check",
  "hanging",
  "records",
  "places",
  "configuration",
];

/** What is held by a test alone. */
export const keptElsewhere: readonly KeptElsewhere[] = [];
