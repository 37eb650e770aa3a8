import type { Entry } from "./entry.js";

/**
 * What is wrong with the report of an entry, or with the entry.
 * - `changed`: the report that is kept tells of other public names; `lines` are those that go (`-`) and come (`+`)
 * - `missing`: no report is kept
 * - `undocumented`: a public name has no docstring
 * - `forgotten`: a type stands in a public signature and is exported by no entry of its package; `where` says in which one
 * - `unbuilt`: its declarations are not there
 * - `left-over`: a report is kept of an entry that is no more
 */
export type Finding =
  | { readonly kind: "changed"; readonly entry: Entry; readonly lines: readonly string[] }
  | { readonly kind: "missing"; readonly entry: Entry }
  | { readonly kind: "undocumented"; readonly entry: Entry; readonly name: string }
  | { readonly kind: "forgotten"; readonly entry: Entry; readonly name: string; readonly where: Place }
  | { readonly kind: "unbuilt"; readonly entry: Entry }
  | { readonly kind: "left-over"; readonly file: string };

/** A line of a file, counted from 1; undefined where it is not known. */
export interface Place {
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** Whether writing the reports anew does away with it. */
export function isAccepted(finding: Finding): boolean {
  return finding.kind === "changed" || finding.kind === "missing" || finding.kind === "left-over";
}
