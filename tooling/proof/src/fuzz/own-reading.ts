import { isDeepStrictEqual } from "node:util";

/**
 * What the oracles read with: plain loops over signs, which share nothing with the parsers' expressions.
 */

const breaks = new Set(["\n", "\v", "\f", "\r", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]);

/** The lines of a text that hold more than white space. */
export function ownLines(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !breaks.has(text.charAt(at))) continue;
    const line = text.slice(from, at);
    if (line.trim() !== "") found.push(line);
    from = at + 1;
  }
  return found;
}

/** Words between white space. */
export function ownWords(line: string): string[] {
  const found: string[] = [];
  let word = "";
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign.trim() !== "") {
      word += sign;
      continue;
    }
    if (word !== "") found.push(word);
    word = "";
  }
  return word === "" ? found : [...found, word];
}

export function withoutNul(text: string): string {
  return text.split("\0").join("");
}

/** Whether no sign is a control character but white space, NUL, 0x01 and 0x02. */
export function isText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && !(code <= 2 || (code >= 9 && code <= 13))) || code === 0x7f) return false;
  }
  return true;
}

export function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= "0" && sign <= "9" && sign.length === 1;
}

/** A letter, a digit or an underscore. */
export function isPartOfWord(sign: string): boolean {
  const low = sign.toLowerCase();
  return isDigit(sign) || sign === "_" || (low >= "a" && low <= "z" && sign < "\x7f" && sign !== "");
}

/** Digits, with a minus before them or without. */
export function isWhole(word: string | undefined): boolean {
  if (word === undefined) return false;
  const digits = word.startsWith("-") ? word.slice(1) : word;
  return digits !== "" && Array.from(digits).every(isDigit);
}

/** A whole number without what changes nothing: leading zeros, the sign of zero. */
export function plain(whole: string): string {
  const sign = whole.startsWith("-") ? "-" : "";
  let digits = whole.slice(sign.length);
  while (digits.length > 1 && digits.startsWith("0")) digits = digits.slice(1);
  return digits === "0" ? "0" : sign + digits;
}

/** The identifiers `{8-4-4-4-12}` in a text, in their order, braces included. */
export function identifiers(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at + 1)) {
    const piece = text.slice(at, at + 38);
    if (piece.length === 38 && piece.endsWith("}") && isIdentifier(piece.slice(1, 37))) found.push(piece);
  }
  return found;
}

function isIdentifier(text: string): boolean {
  const parts = text.split("-");
  return (
    parts.map(({ length }) => length).join() === "8,4,4,4,12" &&
    Array.from(parts.join("")).every((sign) => "0123456789abcdefABCDEF".includes(sign))
  );
}

/** The fields of each line, which 0x01 divides. */
export function ownRows(text: string): string[][] {
  return ownLines(text).map((line) => line.split("\x01").map((field) => field.trim()));
}

/** What JSON holds; undefined where it is none. */
export function ownJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The members of an object that is no list; undefined for anything else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}

/** A text without the mark that may stand before it. */
export function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Deep values are compared by what they are written as; those too deep for that are the same where both are. */
export function isSame(one: unknown, other: unknown): boolean {
  try {
    return isDeepStrictEqual(one, other);
  } catch {
    return true;
  }
}
