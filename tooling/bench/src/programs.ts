/** One form of the kit, and the Node that it is made of. */
export interface Program {
  /** As the table names it: `node dist/volkit.js`. */
  readonly name: string;
  /** What starts it, before the words of its command. */
  readonly start: readonly [file: string, ...words: string[]];
  /** The Node of the same version. */
  readonly node: string;
}

/** Both forms of the kit. The executable is undefined where it could not be made, for the reason that a note tells. */
export interface Programs {
  readonly script: Program;
  readonly executable: Program | undefined;
}
