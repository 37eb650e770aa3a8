import { expect, test } from "vitest";
import { isPermissive } from "./permissive.js";

test.each([
  "MIT",
  "(MIT)",
  "MIT OR GPL-3.0-only",
  "GPL-3.0-only OR (ISC AND Apache-2.0)",
  "MIT AND (GPL-2.0-only OR 0BSD)",
])("%s leaves a way by permissive licences alone", (expression) => {
  expect(isPermissive(expression)).toBe(true);
});

test.each([
  "",
  "GPL-3.0-only",
  "MIT AND LGPL-3.0-only",
  "(MIT OR ISC) AND GPL-2.0-only",
  "GPL-2.0-only WITH Classpath-exception-2.0",
  "SEE LICENSE IN LICENSE.txt",
  "UNLICENSED",
  "(MIT",
  "MIT)",
  "mit",
])("%s does not, or says nothing that is known", (expression) => {
  expect(isPermissive(expression)).toBe(false);
});
