import type { Ending } from "./ending.js";

/**
 * Why a command did not do what it was asked.
 * - `exit`: it ended with an exit status that means failure
 * - `status`: it ended with 0, yet printed `Status = N` with N not 0 (EMCMD, seen in public scripts)
 * - `silent`: it ended with 0 and said nothing usable
 * - `flooded`: it ended with 0 and printed more than is kept, so what it said is not known
 * - `crashed`, `timed-out`, `missing`, `unstartable`: as in {@link Ending}
 */
export type Failure =
  | { readonly kind: "exit"; readonly code: number }
  | { readonly kind: "status"; readonly code: number }
  | { readonly kind: "silent" }
  | { readonly kind: "flooded" }
  | { readonly kind: "crashed"; readonly signal: string; readonly signalNumber: number }
  | { readonly kind: "timed-out"; readonly seconds: number }
  | { readonly kind: "missing"; readonly lookedFor: readonly string[] }
  | { readonly kind: "unstartable"; readonly file: string; readonly reason: string };

/** What a command that only has to succeed answers. */
export type Done = { readonly kind: "done" } | { readonly kind: "failed"; readonly failure: Failure };

/** The failure in how a command ended, leaving aside what it printed; undefined where it exited with 0. */
export function failureOf(ending: Ending): Failure | undefined {
  switch (ending.how) {
    case "exited":
      return ending.exitCode === 0 ? undefined : { kind: "exit", code: ending.exitCode };
    case "crashed":
      return { kind: "crashed", signal: ending.signal, signalNumber: ending.signalNumber };
    case "timed-out":
      return { kind: "timed-out", seconds: ending.seconds };
    case "missing":
      return { kind: "missing", lookedFor: ending.lookedFor };
    case "unstartable":
      return { kind: "unstartable", file: ending.file, reason: ending.reason };
  }
}

/** Reads a command by its exit status alone: 0 is done, anything else failed. */
export function byExitStatus(ending: Ending): Done {
  const failure = failureOf(ending);
  return failure === undefined ? { kind: "done" } : { kind: "failed", failure };
}

/**
 * The number a message gives for a failure: the exit status, the number of a `Status = N` line where the exit
 * status is 0, 124 at the deadline, 127 not there, 126 there and not to be started, 0 where the command
 * answered 0 and said nothing usable. A crash is 128 and the signal's number, as shells have it.
 */
export function codeOf(failure: Failure): number {
  switch (failure.kind) {
    case "exit":
    case "status":
      return failure.code;
    case "silent":
    case "flooded":
      return 0;
    case "crashed":
      return 128 + failure.signalNumber;
    case "timed-out":
      return 124;
    case "missing":
      return 127;
    case "unstartable":
      return 126;
  }
}
