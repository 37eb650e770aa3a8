/**
 * How a tool's bytes were turned into text, in the order they are tried: a UTF-16 mark, strict UTF-8,
 * the system's OEM page (`cp932` and so on), else UTF-8 with the bad bytes replaced (`lossy`).
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | `cp${number}` | "lossy";

/** What a tool printed on one of its two streams. */
export interface Printed {
  /** What was printed, line ends as they came; empty where nothing was. */
  readonly text: string;
  /** How `text` was read from the bytes. */
  readonly encoding: Encoding;
  /** The bytes, where the text alone does not give them back (every encoding but plain UTF-8). */
  readonly bytes?: Uint8Array;
  /** More came than is kept: the text is the beginning only, and nothing may be concluded from what it lacks. */
  readonly cut: boolean;
}

/**
 * How a command ended. Success and failure have one shape; what was printed is there however it ended.
 * - `exited`: the program ended by itself. `exitCode` is whole, as the system gave it (1060, 0xC0000005).
 * - `crashed`: a signal ended it (never on Windows, where a crash is an exit code).
 * - `timed-out`: it had not ended at its deadline of `seconds`. The kit ended its process tree and went on;
 *   `left` names the process ids that could not be ended.
 * - `missing`: there is no such program at any of the places named by `lookedFor`.
 * - `unstartable`: the program `file` is there and the system refused to start it, for `reason`.
 */
export type Ending = { readonly stdout: Printed; readonly stderr: Printed } & HowItEnded;

/** How a command ended, without what it printed; each outcome as {@link Ending} says. */
export type HowItEnded =
  | { readonly how: "exited"; readonly exitCode: number }
  | { readonly how: "crashed"; readonly signal: string; readonly signalNumber: number }
  | { readonly how: "timed-out"; readonly seconds: number; readonly left: readonly number[] }
  | { readonly how: "missing"; readonly lookedFor: readonly string[] }
  | { readonly how: "unstartable"; readonly file: string; readonly reason: string };

/** Text that arrived whole, as UTF-8. */
export function printed(text: string): Printed {
  return { text, encoding: "utf-8", cut: false };
}

/** An ending of which only the texts matter: for tests, simulations and rehearsals. */
export function ending(how: HowItEnded, stdout = "", stderr = ""): Ending {
  return { ...how, stdout: printed(stdout), stderr: printed(stderr) };
}

/** The most common ending: exit status, then what was printed. */
export function exited(exitCode: number, stdout = "", stderr = ""): Ending {
  return ending({ how: "exited", exitCode }, stdout, stderr);
}
