import { plain, type Paint, type Tone } from "../terminal/painter.js";
import { wrapped } from "../terminal/wrapped.js";

/** Something in words, to be wrapped below each other where it is too long for a line. */
export interface Line {
  readonly indent: number;
  readonly text: string;
  readonly tone?: Tone;
}

export function line(indent: number, text: string, tone?: Tone): Line {
  return tone === undefined ? { indent, text } : { indent, text, tone };
}

export const emptyLine: Line = { indent: 0, text: "" };

/** The lines of a terminal of so many columns. */
export function laidOut(lines: readonly Line[], columns: number, paint: Paint = plain): readonly string[] {
  return lines.flatMap(({ indent, text, tone }) =>
    wrapped(text, columns - indent).map((part) =>
      (" ".repeat(indent) + (tone === undefined ? part : paint(tone, part))).trimEnd(),
    ),
  );
}
