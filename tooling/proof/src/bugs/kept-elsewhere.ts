import type { KeptElsewhere } from "./bug.js";

const needsWindows = "what differs is Windows itself, or its programs under Wine";

/** What is held by a test alone. */
export const keptElsewhere: readonly KeptElsewhere[] = [
  {
    name: "an exit waited for a disk that was given up",
    wrong:
      "The answer was there in time, and the process stayed until the disk came back: LifeKeeper's own limit ended it.",
    why: "a disk has to hang for five seconds",
    heldBy: {
      file: "apps/cli/test/blackbox/configuration-places.test.ts",
      test: "a disk that does not answer is waited for 5 s, and holds up nothing after it",
    },
  },
  {
    name: "a second signal changed the answer of a run that was ended",
    wrong: "Between its record and its end a run was killed by it, and answered nothing instead of failure.",
    why: "it depends on a moment of a few milliseconds, which torture tries again and again",
    heldBy: {
      file: "apps/cli/test/blackbox/interruption.test.ts",
      test: "its tool is ended, it answers failure, and says where it was",
    },
  },
  {
    name: "a tool lived on where taskkill refused late",
    wrong:
      "taskkill that took longer than it was waited for, and then refused, left the tool at work beside the next one.",
    why: needsWindows,
    heldBy: {
      file: "packages/tool-runner/test/windows/jobs.test.ts",
      test: "the tool itself is ended, whatever taskkill knows",
    },
  },
  {
    name: "a job that breeds was ended once",
    wrong: "A process that was started while its job was being ended lived on.",
    why: needsWindows,
    heldBy: {
      file: "packages/tool-runner/test/windows/jobs.test.ts",
      test: "a tool that starts new ones all the time",
    },
  },
  {
    name: "a path that is too long called missing",
    wrong: "Of a tool below a path of more than 259 characters it was said that it is not there, and it was.",
    why: needsWindows,
    heldBy: {
      file: "apps/cli/test/windows/places.test.ts",
      test: "a path longer than 259 characters",
    },
  },
  {
    name: "the executable heard what the environment tells Node",
    wrong:
      "Variables that are meant for other programs on the node could load code into volkit, or keep it from starting.",
    why: "an executable has to be made, which takes half a minute",
    heldBy: {
      file: "tooling/package/test/linux.long.test.ts",
      test: "what Node would be told by its environment is not heard",
    },
  },
  {
    name: "exit status 256 of a lab's tool came out as success",
    wrong:
      "In a lab on Linux a lock that had failed with 256 looked as if it had been had; Windows keeps all 32 bits.",
    why: "it is the lab's, which stands for the node",
    heldBy: {
      file: "apps/cli/test/lab/troubles.long.test.ts",
      test: '[["exit", "NODEA", "LOCKVOLUME", "256"]',
    },
  },
];
