import { expect, test } from "vitest";
import { keysIn } from "./keys.js";

test.each<readonly [string, readonly string[]]>([
  ["q", ["q"]],
  ["\x03", ["\x03"]],
  ["\x1b[B\x1b[B\x1b[6~q", ["\x1b[B", "\x1b[B", "\x1b[6~", "q"]],
  ["\x1bOA", ["\x1bOA"]],
  ["\x1b", ["\x1b"]],
  ["終r", ["終", "r"]],
  ["", []],
])("%j is the keys %j", (text, keys) => {
  expect(keysIn(text)).toEqual(keys);
});
