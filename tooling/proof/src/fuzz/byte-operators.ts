import { cutOff, cutOut, putIn, repeat, splice, swap, type Material, type Operator } from "./operators.js";
import type { Several } from "./random.js";

/** Operators for bytes, written as a text in which every sign is one byte. */
export const byteOperators: Several<Operator> = [
  flipBit,
  flipBit,
  anyByte,
  badSequence,
  badSequence,
  cutOut,
  cutOff,
  repeat,
  swap,
  putIn,
  splice,
  asUtf16,
];

/** What no encoding has, or only one: marks, halves of characters, overlong and lone ones. */
const sequences: Several<string> = [
  "\xff\xfe",
  "\xfe\xff",
  "\xef\xbb\xbf",
  "\xc0\x80",
  "\xe0\x80\xaf",
  "\xed\xa0\x80",
  "\xed\xb0\x80",
  "\xf4\x90\x80\x80",
  "\xf0\x9f\x92",
  "\xe3\x81",
  "\xc3",
  "\x80",
  "\xbf\xbf",
  "\x81",
  "\x81\x20",
  "\x83\x5c",
  "\x95\x5c\x5c",
  "\xfc\xfc",
  "\xa0",
  "\xfd\xff",
  "\x00\xd8",
  "\xd8\x00",
];

/** Words for bytes: those of {@link Material} would hold signs that are no bytes. */
export const byteWords: Several<string> = [...sequences, "\0", "\r\n", "E:", "1 ", "\\\\?\\Volume{", "\x1b"];

function flipBit(text: string, { random }: Material): string {
  if (text === "") return text;
  const at = random.below(text.length);
  return withByte(text, at, text.charCodeAt(at) ^ (1 << random.below(8)));
}

function anyByte(text: string, { random }: Material): string {
  return text === "" ? text : withByte(text, random.below(text.length), random.below(256));
}

function withByte(text: string, at: number, byte: number): string {
  return text.slice(0, at) + String.fromCharCode(byte & 0xff) + text.slice(at + 1);
}

function badSequence(text: string, { random }: Material): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(sequences) + text.slice(at + random.below(3));
}

/** Little end first or big, with its mark or without. */
function asUtf16(text: string, { random }: Material): string {
  if (text.length > 1000) return text;
  const isLittle = random.below(2) === 0;
  const mark = random.below(4) === 0 ? "" : isLittle ? "\xff\xfe" : "\xfe\xff";
  return (
    mark +
    text
      .split("")
      .map((sign) => (isLittle ? `${sign}\0` : `\0${sign}`))
      .join("")
  );
}
