import { ending, exited, printed } from "@volkit/tool-command";
import type { NamedEnding } from "./path.js";

/**
 * How any command can end, whatever it is: it had to be ended at its deadline, crashed, was not there, could not be
 * started, exited with 0 and printed nothing, bytes that mean nothing, or more than is kept.
 */
export const unusualEndings: readonly NamedEnding[] = [
  { name: "hung", ending: ending({ how: "timed-out", seconds: 30, left: [4711] }) },
  { name: "crashed", ending: ending({ how: "crashed", signal: "SIGSEGV", signalNumber: 11 }) },
  { name: "missing", ending: ending({ how: "missing", lookedFor: ["C:\\LK\\Bin\\tool.exe"] }) },
  {
    name: "unstartable",
    ending: ending({ how: "unstartable", file: "C:\\LK\\Bin\\tool.exe", reason: "EACCES" }),
  },
  { name: "empty", ending: exited(0) },
  { name: "garbled", ending: exited(0, "\u0003\u0014\u007f\ufffd") },
  { name: "flooded", ending: { ...exited(0), stdout: { ...printed("x"), cut: true } } },
];
