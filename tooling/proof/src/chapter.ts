/** How much is proved: `small` is for CI, a few minutes on two cores; `full` is everything. */
export type Dose = "small" | "full";

/** What a chapter is told. */
export interface Order {
  readonly dose: Dose;
  /** Whatever is drawn by chance is drawn from this. */
  readonly seed: number;
  /** The folder of the repository. */
  readonly root: string;
  /** Prints a line the moment it is known. */
  readonly say: (line: string) => void;
}

/** What a chapter came to. Every failure is a line that says what was broken, and how to see it again. */
export interface Proved {
  /** What was counted, for the chapter's last line: `24301 paths, 31 rules`. */
  readonly counted: string;
  readonly failures: readonly string[];
}

/** One kind of proof, by its name on the command line. */
export interface Chapter {
  readonly name: string;
  readonly prove: (order: Order) => Promise<Proved>;
}
