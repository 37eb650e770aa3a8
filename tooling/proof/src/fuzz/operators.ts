import type { Random, Several } from "./random.js";

/** What an operator bends with: chance, other samples to take from, and words to put in. */
export interface Material {
  readonly random: Random;
  readonly samples: Several<string>;
  readonly words: Several<string>;
}

/** Bends a text a little. */
export type Operator = (text: string, material: Material) => string;

/** Operators for text of any kind. Common ones stand here more than once. */
export const textOperators: Several<Operator> = [
  cutOut,
  cutOff,
  repeat,
  swap,
  putIn,
  putIn,
  putInSeveral,
  replaceSign,
  changeCase,
  changeDigit,
  changeDigit,
  splitLine,
  joinLines,
  changeLineEnds,
  doubleWithNulls,
  splice,
  moveLine,
];

export function cutOut(text: string, { random }: Material): string {
  const [from, to] = stretch(text, random);
  return text.slice(0, from) + text.slice(to);
}

export function cutOff(text: string, { random }: Material): string {
  const at = random.below(text.length + 1);
  return random.below(3) === 0 ? text.slice(at) : text.slice(0, at);
}

export function repeat(text: string, { random }: Material): string {
  const [from, to] = stretch(text, random);
  const times = random.below(16) === 0 ? 40 : 1 + random.below(3);
  return text.slice(0, to) + text.slice(from, to).repeat(times) + text.slice(to);
}

/** Two stretches that touch each other change places. */
export function swap(text: string, { random }: Material): string {
  const [from, to] = stretch(text, random);
  const end = Math.min(text.length, to + 1 + random.below(20));
  return text.slice(0, from) + text.slice(to, end) + text.slice(from, to) + text.slice(end);
}

export function putIn(text: string, { random, words }: Material): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(words) + text.slice(at);
}

function putInSeveral(text: string, material: Material): string {
  let all = text;
  for (let left = 2 + material.random.below(4); left > 0; left -= 1) all = putIn(all, material);
  return all;
}

/** One sign becomes another: mostly a near one, now and then any of its size. */
function replaceSign(text: string, { random }: Material): string {
  if (text === "") return text;
  const at = random.below(text.length);
  const code = text.charCodeAt(at);
  const other = random.below(4) === 0 ? random.below(0x300) : code ^ (1 << random.below(7));
  return text.slice(0, at) + String.fromCharCode(other) + text.slice(at + 1);
}

function changeCase(text: string, { random }: Material): string {
  const [from, to] = stretch(text, random);
  const part = text.slice(from, to);
  const changed = random.below(2) === 0 ? part.toUpperCase() : part.toLowerCase();
  return text.slice(0, from) + changed + text.slice(to);
}

/** A digit becomes another, or several, or none. */
function changeDigit(text: string, { random }: Material): string {
  const from = random.below(text.length + 1);
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    const digits = ["", "-1", "00", "4294967296"][random.below(24)] ?? String(random.below(10));
    return text.slice(0, at) + digits + text.slice(at + 1);
  }
  return text;
}

const lineEnds: Several<string> = ["\n", "\r\n", "\r", "\n\n", "\r\r\n", "\u2028", "\f", "\x1d"];

function splitLine(text: string, { random }: Material): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(lineEnds) + text.slice(at);
}

function joinLines(text: string, { random }: Material): string {
  const end = text.indexOf("\n", random.below(text.length + 1));
  if (end < 0) return text;
  const start = text[end - 1] === "\r" ? end - 1 : end;
  return text.slice(0, start) + (random.below(2) === 0 ? " " : "") + text.slice(end + 1);
}

function changeLineEnds(text: string, { random }: Material): string {
  return text.split(/\r?\n/).join(random.pick(lineEnds));
}

/** As UTF-16 looks that came without its mark. */
function doubleWithNulls(text: string): string {
  return text.length > 1000 ? text : text.split("").join("\0");
}

export function splice(text: string, { random, samples }: Material): string {
  const other = random.pick(samples);
  const [from, to] = stretch(other, random);
  const [start, end] = stretch(text, random);
  return text.slice(0, start) + other.slice(from, to) + text.slice(end);
}

/** A line goes to the beginning, or comes once more at the end. */
function moveLine(text: string, { random }: Material): string {
  const from = text.lastIndexOf("\n", random.below(text.length + 1)) + 1;
  const next = text.indexOf("\n", from);
  const to = next < 0 ? text.length : next + 1;
  const line = text.slice(from, to);
  return random.below(2) === 0 ? line + text.slice(0, from) + text.slice(to) : `${text}\n${line}`;
}

/** The places where a stretch begins and ends: mostly a short one. */
function stretch(text: string, random: Random): readonly [from: number, to: number] {
  const from = random.below(text.length + 1);
  const longest = random.below(4) === 0 ? text.length - from : Math.min(12, text.length - from);
  return [from, from + random.below(longest + 1)];
}
