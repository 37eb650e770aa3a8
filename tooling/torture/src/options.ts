import { parseArgs } from "node:util";

/**
 * How much is tried. `small` is for CI: under a minute on two cores. `usual`: every command of every procedure with
 * every misbehaviour once, and a few of those again in every other scenario it occurs in. `full`: all of them there too.
 */
export type Dose = "small" | "usual" | "full";

/** What the command line asks for. */
export interface Options {
  readonly dose: Dose;
  /** The one chapter to run; all where none is named. */
  readonly only: string | undefined;
  /** The cases whose names hold this text; all where there is none. */
  readonly case: string | undefined;
  readonly seed: number;
  /** How many runs go side by side. */
  readonly jobs: number;
}

export const usage = "torture [--dose small|usual|full] [--only CHAPTER] [--case TEXT] [--seed N] [--jobs N]";

/** Reads the command line; undefined where it is not understood. */
export function readOptions(words: readonly string[], cores: number): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        dose: { type: "string", default: "usual" },
        only: { type: "string" },
        case: { type: "string" },
        seed: { type: "string", default: "1" },
        jobs: { type: "string", default: String(cores + 1) },
      },
    });
    const [seed, jobs] = [Number(values.seed), Number(values.jobs)];
    const { dose, only } = values;
    if (dose !== "small" && dose !== "usual" && dose !== "full") return undefined;
    if (!Number.isSafeInteger(seed) || !Number.isInteger(jobs) || jobs < 1) return undefined;
    return { dose, only, case: values.case, seed, jobs };
  } catch {
    return undefined;
  }
}
