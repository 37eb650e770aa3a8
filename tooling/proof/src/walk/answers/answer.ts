import { ending, exited, printed, type Ending } from "@volkit/tool-command";

/**
 * One of the meanings that a tool's answers can have for a procedure. All its endings are alike to the procedure,
 * but for the words in which its messages put them; the first one stands for them all.
 */
export interface Answer {
  readonly name: string;
  readonly endings: readonly [Ending, ...Ending[]];
}

export function answer(name: string, ...endings: readonly [Ending, ...Ending[]]): Answer {
  return { name, endings };
}

/** Lines as Windows programs print them, with exit status 0. */
export function says(...lines: readonly string[]): Ending {
  return exited(0, lines.map((line) => `${line}\r\n`).join(""));
}

/** More was printed than is kept. */
export function cut(whole: Ending): Ending {
  return { ...whole, stdout: { ...whole.stdout, cut: true } };
}

/** The same on stderr, with nothing on stdout. */
export function onStderr(whole: Ending): Ending {
  return { ...whole, stdout: printed(""), stderr: whole.stdout };
}

/** How a program ends that did not end by itself, or never began. */
export const neverEnded: readonly Ending[] = [
  ending({ how: "timed-out", seconds: 30, left: [] }),
  ending({ how: "timed-out", seconds: 30, left: [4711] }),
  ending({ how: "crashed", signal: "SIGSEGV", signalNumber: 11 }),
  ending({ how: "missing", lookedFor: ["C:\\LK\\Bin\\tool.exe", "C:\\LK\\Bin\\tool"] }),
  ending({ how: "unstartable", file: "C:\\LK\\Bin\\tool.exe", reason: "EACCES" }),
];
