import { expect, test } from "vitest";
import { systemWith } from "../system.fixture.js";
import { harmless } from "./harmless.js";

const given = "E: \u202e1 EDON\u2066\u200b \x9b2J \u{e0041} \x1b[1mボリューム\x1b[0m\n";

function printed(text: string, isJson: boolean): string {
  let seen = "";
  const system = { ...systemWith({}), print: (_: "stdout" | "stderr", more: string) => void (seen += more) };
  harmless(system, isJson).print("stdout", text);
  return seen;
}

test("what cannot be seen is written out; colours and words stay", () => {
  expect(printed(given, false)).toBe(
    "E: <U+202E>1 EDON<U+2066><U+200B> <U+009B>2J <U+E0041> \x1b[1mボリューム\x1b[0m\n",
  );
});

test("in JSON it is escaped, and the value is the same", () => {
  const text = printed(JSON.stringify({ given }), true);
  expect(text).toMatch(/^[\x20-\x7e\u3000-\u9fff]*$/);
  expect(JSON.parse(text)).toEqual({ given });
});
