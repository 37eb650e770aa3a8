import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkConfiguration } from "./check.js";
import { accepts } from "./json-schema.fixture.js";
import { publishedSchema } from "./published-schema.js";
import { badFiles, goodFiles } from "./samples.fixture.js";

const schema: unknown = JSON.parse(publishedSchema());

describe("the published JSON Schema", () => {
  test("is the one that lies in the repository", () => {
    const file = new URL("../../schema/volkit.schema.json", import.meta.url);
    expect(schema).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });

  for (const content of [...goodFiles, ...badFiles.map(([bad]) => bad)]) {
    test(`says the same as the check of ${JSON.stringify(content).slice(0, 70)}`, () => {
      expect(accepts(schema, content)).toBe(checkConfiguration("f", content).kind === "valid");
    });
  }
});
