import type { Rounds } from "./in-turns.js";
import type { Natives } from "./natives.js";
import type { Programs } from "./programs.js";
import type { Findings } from "./result.js";

/** What a section measures with. */
export interface Bench {
  readonly rounds: Rounds;
  readonly programs: Programs;
  readonly natives: Natives;
  /** A new folder of the section's own, which is removed afterwards. */
  readonly folder: string;
}

/** One part of the benchmark. */
export interface Section {
  /** The word it is chosen by: `--only overhead`. */
  readonly name: string;
  readonly title: string;
  readonly measure: (bench: Bench) => Promise<Findings>;
}
