import { stripVTControlCharacters } from "node:util";
import { eastAsianWidth } from "get-east-asian-width";

/** Takes no column of its own: combining marks, control and format characters. */
const withoutColumn = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}]$/u;

/** How many columns of a terminal a text takes: full-width characters take two, colours none. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of stripVTControlCharacters(text)) columns += widthOf(character);
  return columns;
}

function widthOf(character: string): number {
  if (withoutColumn.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** A text with spaces after it up to so many columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
