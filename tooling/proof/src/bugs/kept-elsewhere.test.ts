import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { keptElsewhere } from "./kept-elsewhere.js";

test.each(keptElsewhere)("$name: the test that holds it is there", ({ heldBy }) => {
  const file = fileURLToPath(new URL(`../../../../${heldBy.file}`, import.meta.url));
  expect(readFileSync(file, "utf8")).toContain(heldBy.test);
});
