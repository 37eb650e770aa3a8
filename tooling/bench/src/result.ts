/** What several samples of one thing come to. `low` and `high` are the quartiles between which half of them lie. */
export interface Figure {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly samples: number;
}

/** What is aimed at for a ratio. */
export type Aim =
  | { readonly kind: "at most"; readonly ratio: number }
  | { readonly kind: "less than"; readonly ratio: number }
  | { readonly kind: "exactly"; readonly ratio: number };

/** One line of the table: a figure against another that was measured in the same run, in the same unit. */
export interface Row {
  /** What was measured: `quickCheck, node dist/volkit.js`. */
  readonly what: string;
  /** Which side of it: `wall time`, `CPU time`, `peak memory`, `program starts`. */
  readonly measure: string;
  readonly unit: "ms" | "MiB" | "programs" | "processes" | "MB/s" | "paths/s";
  readonly figure: Figure;
  readonly against: { readonly what: string; readonly figure: Figure };
  /** Left out where nothing is aimed at. */
  readonly aim?: Aim;
}

/** What one section of the benchmark found out. */
export interface Findings {
  readonly rows: readonly Row[];
  /** What a reader has to know besides: what was stubbed, what could not be measured and why. */
  readonly notes: readonly string[];
}

/** How often the figure is what it is held against. */
export function ratioOf({ figure, against }: Row): number {
  return figure.median / against.figure.median;
}

/** Whether the aim was reached; undefined where there is none. */
export function isReached(row: Row): boolean | undefined {
  if (row.aim === undefined) return undefined;
  const ratio = ratioOf(row);
  switch (row.aim.kind) {
    case "at most":
      return ratio <= row.aim.ratio;
    case "less than":
      return ratio < row.aim.ratio;
    case "exactly":
      return ratio === row.aim.ratio;
  }
}
