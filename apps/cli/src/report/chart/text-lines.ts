/** Kinds of letters in a chart, and how wide one is: in parts of the font's size, rather too wide than too narrow. */
const widths = { words: 0.57, command: 0.62 } as const;

export type Letters = keyof typeof widths;

/** How wide a text is at most, in pixels. */
export function widthOf(text: string, size: number, letters: Letters): number {
  return signsOf(text).reduce((sum, sign) => sum + size * (isWide(sign) ? 1.02 : widths[letters]), 0);
}

/** A text in lines of at most this many pixels. It breaks at spaces; between signs only where a word is too long. */
export function linesOf(text: string, width: number, size: number, letters: Letters): readonly string[] {
  const fits = (line: string) => widthOf(line, size, letters) <= width;
  const pieces = text.split(" ").flatMap((word) => (fits(word) ? [` ${word}`] : [" ", ...signsOf(word)]));
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (fits((line + piece).trim()) || line.trim() === "") line += piece;
    else {
      lines.push(line.trim());
      line = piece;
    }
  }
  return [...lines, line.trim()].filter((one) => one !== "");
}

function signsOf(text: string): readonly string[] {
  return text.match(/./gsu) ?? [];
}

function isWide(sign: string): boolean {
  return /[\u2e80-\uffef]/u.test(sign);
}
