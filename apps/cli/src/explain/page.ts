/** Something explained, in one language: what terminal, runbook and JSON are made of. */
export interface Page {
  readonly kind: "message" | "step" | "action" | "guide";
  readonly name: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** A part of a page; `key` is the same in every language. */
export interface Section {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/**
 * - `text`: a paragraph
 * - `list`: one thing after the other
 * - `names`: what else can be explained, each with a few words
 * - `calls`: commands of the kit, in their order
 * - `typed`: what a person can type, each with what to know of it
 */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "names"; readonly rows: readonly Named[] }
  | { readonly kind: "calls"; readonly rows: readonly CallRow[] }
  | { readonly kind: "typed"; readonly isNumbered: boolean; readonly rows: readonly Typed[] };

export interface Named {
  readonly name: string;
  readonly text: string;
}

interface CallRow {
  readonly step: string;
  readonly effect: string;
  readonly often: string;
  readonly command: string;
}

export interface Typed {
  readonly before: readonly string[];
  readonly command: string | undefined;
  readonly after: readonly string[];
}
