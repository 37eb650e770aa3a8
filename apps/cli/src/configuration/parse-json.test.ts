import { expect, test } from "vitest";
import { parseText } from "./parse-json.js";

test.each([
  ['{"community": wh1sper}', "Unexpected token in JSON at position 14 (line 1 column 15)"],
  ['\uFEFF{\n "community":\r\n  wh1sper }\n', "Unexpected token in JSON at position 19 (line 3 column 3)"],
  ["wh1sper", "Unexpected token in JSON at position 0 (line 1 column 1)"],
])("what is wrong with %j is told by its place, and not repeated", (text, why) => {
  expect(parseText(text)).toEqual({ kind: "failed", why });
});

test.each([
  '{"community": "wh1sper" "x"}',
  '{"community": "wh1sper\n"}',
  '{"community": "wh1sper',
  "{'wh1sper': 1}",
  "{} wh1sper",
  '{"community": "wh1sper\\q"}',
  '{"community": 12.wh1sper}',
  '{"community": tru"wh1sper"}',
  '{"community": "wh1sper"]',
])("nothing of %j is repeated", (text) => {
  const parsed = parseText(text);
  expect(parsed.kind === "failed" ? parsed.why : "").toMatch(/JSON/);
  expect(JSON.stringify(parsed)).not.toMatch(/wh1|sper/);
});
