import type { Section } from "./section.js";
import { criticalPath } from "./sections/critical-path.js";
import { deadline } from "./sections/deadline.js";
import { overhead } from "./sections/overhead.js";
import { programStarts } from "./sections/program-starts.js";

/** The parts of the benchmark, in the order in which they are run and printed. */
export const sections: readonly Section[] = [overhead, programStarts, criticalPath, deadline];
