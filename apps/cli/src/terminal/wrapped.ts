import { displayWidth } from "./display-width.js";

/** What must not begin a line, and what must not end one (the rules of Japanese typesetting, as far as texts here need). */
const noBeginning = /^[、。，．・：；？！」』）】〕〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.:;?!)\]]/u;
const noEnd = /[「『（【〔〈《([]$/u;
/** White space, a full-width character, or a run of others: a line can be broken between any two of them. */
const piece =
  /\s+|[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[^\s\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]+/gu;

/**
 * Breaks a text into lines of at most so many columns: between words, and between any two full-width characters
 * that may stand apart. A word wider than that is broken where it must be. Line breaks in the text stay.
 */
export function wrapped(text: string, columns: number): string[] {
  const width = Math.max(2, columns);
  return text.split("\n").flatMap((paragraph) => wrappedParagraph(paragraph, width));
}

function wrappedParagraph(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of together(text.match(piece) ?? [], columns)) {
    if (displayWidth(line + part.trimEnd()) <= columns) {
      line += part;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    const broken = pieces(part.trimStart(), columns);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? "";
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Keeps with its neighbour what must not begin or end a line, as long as a line can hold both. */
function together(parts: readonly string[], columns: number): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const fits = before !== undefined && before.length + part.length <= 4 * columns;
    if (fits && before.trim() !== "" && (noBeginning.test(part) || noEnd.test(before)))
      joined[joined.length - 1] = before + part;
    else joined.push(part);
  }
  return joined;
}

/** A part, in pieces none of which is wider than a line; a path is rather broken after a separator. */
function pieces(part: string, columns: number): string[] {
  const cut: string[] = [];
  let rest = part;
  for (;;) {
    const most = beginning(rest, columns);
    if (most.length === rest.length) return [...cut, rest];
    const separator = Math.max(most.lastIndexOf("/"), most.lastIndexOf("\\"));
    const piece = separator > most.length / 2 ? most.slice(0, separator + 1) : most;
    cut.push(piece);
    rest = rest.slice(piece.length);
  }
}

/** As much of the beginning of a text as fits, and one character at least. */
function beginning(text: string, columns: number): string {
  let kept = "";
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (kept !== "" && width > columns) break;
    kept += character;
  }
  return kept;
}
