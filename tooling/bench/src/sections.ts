import type { Section } from "./section.js";
import { criticalPath } from "./sections/critical-path.js";
import { deadline } from "./sections/deadline.js";
import { fanOut } from "./sections/fan-out.js";
import { libraries } from "./sections/libraries.js";
import { overhead } from "./sections/overhead.js";
import { parsers } from "./sections/parsers.js";
import { profile } from "./sections/profile.js";
import { programStarts } from "./sections/program-starts.js";
import { walker } from "./sections/walker.js";

/** The parts of the benchmark, in the order in which they are run and printed. */
export const sections: readonly Section[] = [
  overhead,
  libraries,
  profile,
  programStarts,
  criticalPath,
  deadline,
  fanOut,
  parsers,
  walker,
];
