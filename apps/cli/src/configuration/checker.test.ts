import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checker } from "./checker.js";
import { publishedSchema } from "./published-schema.js";

test("what the checker accepts has not changed without earlier findings becoming void", () => {
  // A new schema needs a new number in checker.ts, or what an older release found valid passes unchecked.
  const schema = createHash("sha256").update(publishedSchema()).digest("hex").slice(0, 16);
  expect([checker, schema]).toEqual(["volkit configuration 8", "6c1a30a4d50ab419"]);
});
