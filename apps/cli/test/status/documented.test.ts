import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findingIds } from "../../src/status/finding.js";

describe.each(["status.md", "status.ja.md"])("%s", (page) => {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), "utf8");

  test("names every kind of finding", () => {
    expect(findingIds.filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
  });
});
