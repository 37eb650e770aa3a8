import { parseArgs } from "node:util";
import type { Rounds } from "./in-turns.js";
import { places } from "./places.js";

/** What the command line asks for. */
export interface Options {
  /** The sections to run; all where none is named. */
  readonly only: readonly string[];
  readonly rounds: Rounds;
  /** The file that gets what was found. */
  readonly json: string;
}

export const usage =
  "bench [--only SECTION]… [--rounds N] [--warm-up N] [--quick] [--json FILE]\n" +
  "  --only     runs that section; may be given several times\n" +
  "  --rounds   how often each thing is measured: 21 times, or 3 with --quick\n" +
  "  --warm-up  how often it is done before that, which does not count: 3 times, or once with --quick\n" +
  "  --json     the file for what was found: dist/bench.json";

/** Reads the command line; undefined where it is not understood. */
export function readOptions(words: readonly string[], sections: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        only: { type: "string", multiple: true, default: [] },
        rounds: { type: "string" },
        "warm-up": { type: "string" },
        quick: { type: "boolean", default: false },
        json: { type: "string", default: places.json },
      },
    });
    const counted = Number(values.rounds ?? (values.quick ? 3 : 21));
    const warmUp = Number(values["warm-up"] ?? (values.quick ? 1 : 3));
    if (!Number.isInteger(counted) || counted < 1 || !Number.isInteger(warmUp) || warmUp < 0)
      return undefined;
    if (!values.only.every((name) => sections.includes(name))) return undefined;
    return { only: values.only, rounds: { warmUp, counted }, json: values.json };
  } catch {
    return undefined;
  }
}
