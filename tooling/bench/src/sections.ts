import type { Section } from "./section.js";
import { fanOut } from "./sections/fan-out.js";
import { overhead } from "./sections/overhead.js";
import { parsers } from "./sections/parsers.js";
import { walker } from "./sections/walker.js";

/** The parts of the benchmark, in the order in which they are run and printed. */
export const sections: readonly Section[] = [overhead, fanOut, parsers, walker];
