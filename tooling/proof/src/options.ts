import { parseArgs } from "node:util";
import type { Dose } from "./chapter.js";

/** What the command line asks for. */
export interface Options {
  readonly dose: Dose;
  /** The one chapter to prove; all where none is named. */
  readonly only: string | undefined;
  readonly seed: number;
}

export const usage = "proof [--dose small|full] [--only CHAPTER] [--seed N]";

/** Reads the command line; undefined where it is not understood. */
export function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        dose: { type: "string", default: "full" },
        only: { type: "string" },
        seed: { type: "string", default: "1" },
      },
    });
    const { dose, only } = values;
    const seed = Number(values.seed);
    if ((dose !== "small" && dose !== "full") || !Number.isSafeInteger(seed)) return undefined;
    return { dose, only, seed };
  } catch {
    return undefined;
  }
}
