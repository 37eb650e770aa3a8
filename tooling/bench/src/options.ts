import { parseArgs } from "node:util";
import type { Rounds } from "./in-turns.js";
import { places } from "./places.js";

/** What the command line asks for. */
interface Options {
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

/** What a command line comes to: a run, the wish to be told how to ask for one, or what of it is not understood. */
export type Asked =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "not understood"; readonly why: string };

/** Reads the command line. `sections` are the names that there are. */
export function readOptions(words: readonly string[], sections: readonly string[]): Asked {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        only: { type: "string", multiple: true, default: [] },
        rounds: { type: "string" },
        "warm-up": { type: "string" },
        quick: { type: "boolean", default: false },
        json: { type: "string", default: places.json },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const counted = Number(values.rounds ?? (values.quick ? 3 : 21));
    if (!Number.isInteger(counted) || counted < 1)
      return misread("--rounds", values.rounds, "a whole number above 0");
    const warmUp = Number(values["warm-up"] ?? (values.quick ? 1 : 3));
    if (!Number.isInteger(warmUp) || warmUp < 0)
      return misread("--warm-up", values["warm-up"], "a whole number");
    const other = values.only.find((name) => !sections.includes(name));
    if (other !== undefined) return misread("--only", other, "the name of a section");
    return { kind: "run", options: { only: values.only, rounds: { warmUp, counted }, json: values.json } };
  } catch (error) {
    return { kind: "not understood", why: error instanceof Error ? error.message : String(error) };
  }
}

function misread(option: string, value: string | undefined, expected: string): Asked {
  return { kind: "not understood", why: `${option} ${value ?? ""}: expected ${expected}` };
}
