import { textOperators, type Material, type Operator } from "./operators.js";
import type { Several } from "./random.js";

/** Operators for JSON: most keep it well-formed, so that what reads it is reached and not its syntax alone. */
export const jsonOperators: Several<Operator> = [
  replaceValue,
  replaceValue,
  replaceValue,
  takeValueFromSample,
  takeValueFromSample,
  removeMember,
  repeatMember,
  addMember,
  nest,
  (text, material) => material.random.pick(textOperators)(text, material),
];

const values: Several<string> = [
  "null",
  "true",
  "false",
  "0",
  "-0",
  "1",
  "-1",
  "0.5",
  "1e3",
  "1e999",
  "-1e999",
  "86400",
  "86401",
  "65536",
  "9007199254740993",
  "123456789012345678901234567890",
  '""',
  '" "',
  '"E"',
  '"E:\\\\"',
  '"\\u0000"',
  '"\\ud800"',
  '"ja"',
  '"__proto__"',
  '"/a"',
  '"C:\\\\a b"',
  "[]",
  "{}",
  "[[]]",
  "[null]",
  '{"":0}',
  '{"__proto__":{}}',
];

const keys: Several<string> = [
  "__proto__",
  "constructor",
  "toString",
  "",
  "0",
  "node",
  "format",
  "default",
  "volume",
  "kind",
  "日本",
  "a.b",
];

function replaceValue(text: string, { random }: Material): string {
  return withValue(text, random.below(text.length + 1), random.pick(values));
}

function takeValueFromSample(text: string, { random, samples }: Material): string {
  const other = random.pick(samples);
  const start = startOfValue(other, random.below(other.length + 1));
  const value = other.slice(start, endOfValue(other, start));
  return withValue(text, random.below(text.length + 1), value);
}

function removeMember(text: string, { random }: Material): string {
  const comma = text.indexOf(",", random.below(text.length + 1));
  if (comma < 0) return text;
  return text.slice(0, comma) + text.slice(endOfValue(text, comma + 1));
}

/** The same key once more, or an element once more. */
function repeatMember(text: string, { random }: Material): string {
  const comma = text.indexOf(",", random.below(text.length + 1));
  if (comma < 0) return text;
  const end = endOfValue(text, comma + 1);
  const times = random.below(32) === 0 ? 50 : 1;
  return text.slice(0, end) + text.slice(comma, end).repeat(times) + text.slice(end);
}

function addMember(text: string, { random }: Material): string {
  const brace = text.indexOf("{", random.below(text.length + 1));
  if (brace < 0) return text;
  const member = `${JSON.stringify(random.pick(keys))}:${random.pick(values)}`;
  const comma = /^\s*\}/.test(text.slice(brace + 1, brace + 20)) ? "" : ",";
  return text.slice(0, brace + 1) + member + comma + text.slice(brace + 1);
}

/** A value goes some levels further in: now and then further than a recursive writer can go. */
function nest(text: string, { random }: Material): string {
  const start = startOfValue(text, random.below(text.length + 1));
  const end = endOfValue(text, start);
  const depth = random.below(256) === 0 ? 10_000 : 1 + random.below(5);
  const [open, close] = random.below(2) === 0 ? ["[", "]"] : ['{"a":', "}"];
  return (
    text.slice(0, start) + open.repeat(depth) + text.slice(start, end) + close.repeat(depth) + text.slice(end)
  );
}

function withValue(text: string, near: number, value: string): string {
  const start = startOfValue(text, near);
  return text.slice(0, start) + value + text.slice(endOfValue(text, start));
}

/** Where the next value begins: after a colon, else at the beginning of the whole. */
function startOfValue(text: string, from: number): number {
  return text.indexOf(":", from) + 1;
}

/** Where the value that begins there ends: at what separates it from the next one, or closes what holds it. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") {
      depth -= 1;
      if (depth < 0) return at;
    } else if (sign === "," && depth === 0) return at;
  }
  return text.length;
}
