import { readFileSync } from "node:fs";
import { relative } from "node:path";

/** What became of one change, as Stryker tells it. Lines and columns are counted from 1. */
export interface Mutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly status: string;
  readonly testsCompleted?: number | undefined;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A change by what it does, not by where it stands: the list of survivors holds while lines move. */
export interface Change {
  /** From the folder of packages. */
  readonly file: string;
  readonly mutator: string;
  /** What stood there and what stands there instead, every run of white space as one space. */
  readonly from: string;
  readonly to: string;
}

export type Fate = "killed" | "timed out" | "survived" | "not covered" | "broken" | "left out";

/** Where the tests did not even load, none was completed: they notice the change, whatever Stryker calls it. */
export function fateOf({ status, testsCompleted }: Mutant): Fate {
  switch (status) {
    case "Killed":
      return "killed";
    case "Timeout":
      return "timed out";
    case "Survived":
      return testsCompleted === 0 ? "killed" : "survived";
    case "NoCoverage":
      return "not covered";
    case "Ignored":
      return "left out";
    default:
      return "broken";
  }
}

export function changeOf(mutant: Mutant, root: string): Change {
  return {
    file: relative(`${root}/packages`, mutant.fileName),
    mutator: mutant.mutatorName,
    from: squeezed(textAt(readFileSync(mutant.fileName, "utf8"), mutant.location)),
    to: squeezed(mutant.replacement),
  };
}

function textAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.pop() ?? "";
  return [...lines, last.slice(0, end.column - 1)].join("\n").slice(start.column - 1);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
