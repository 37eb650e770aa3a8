import { displayWidth, padded } from "./display-width.js";
import { plain, type Paint, type Tone } from "./painter.js";
import { wrapped } from "./wrapped.js";

/** A cell: its text on one line, and what it says. */
export type Cell = string | { readonly text: string; readonly tone: Tone };

export interface TableOptions {
  /** The most columns of the terminal that a line may take. */
  readonly columns: number;
  readonly indent?: number;
  /** Spaces between two columns. Default: 2. */
  readonly gap?: number;
  readonly paint?: Paint;
}

/** The last column is never narrower than this, be the others as wide as they are. */
const narrowest = 20;

/** Rows with their columns one under the other, as wide as their widest cell; the last one is wrapped. */
export function table(rows: readonly (readonly Cell[])[], options: TableOptions): string[] {
  const { columns, indent = 0, gap = 2, paint = plain } = options;
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: Math.max(0, count - 1) }, (_, at) =>
    Math.max(0, ...rows.filter((row) => row.length > 1).map((row) => displayWidth(textOf(row[at])))),
  );
  const before = indent + widths.reduce((sum, width) => sum + width + gap, 0);
  const room = Math.max(narrowest, columns - before);

  return rows.flatMap((row) => {
    const fixed = row.slice(0, count - 1);
    const head = fixed.map((cell, at) => {
      const width = widths[at] ?? 0;
      return painted(cell, textOf(cell), paint) + padded("", width - displayWidth(textOf(cell)) + gap);
    });
    const last = row.length === count ? row[count - 1] : undefined;
    const [first = "", ...others] = wrapped(textOf(last), room);
    const margin = " ".repeat(indent);
    return [
      `${margin}${head.join("")}${painted(last, first, paint)}`.trimEnd(),
      ...others.map((line) => `${" ".repeat(before)}${painted(last, line, paint)}`),
    ];
  });
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "object" ? cell.text : (cell ?? "");
}

function painted(cell: Cell | undefined, text: string, paint: Paint): string {
  return typeof cell === "object" ? paint(cell.tone, text) : text;
}
