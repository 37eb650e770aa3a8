/** The files of the bank, below `bank`: what matters most first. Another defect gets an entry in one of them, or a file. */
export const areas: readonly string[] = [
  "drbd",
  "drbd-program",
  "readings",
  "peers",
  "remove",
  "turns",
  "write-check",
  "hanging",
  "records",
  "places",
  "configuration",
  "installation",
  "program",
];
