import { describe, expect, it } from "vitest";
import { edited } from "./edit.js";

const file = "packages/some/src/one.ts";

describe("an edit of the source", () => {
  it("puts one text in the place of another, as it stands", () => {
    expect(edited("if (known) lock();", [{ file, find: "known", replace: "$& || true" }])).toBe(
      "if ($& || true) lock();",
    );
  });

  it("is made on what the edit before it left", () => {
    const edits = [
      { file, find: "one", replace: "two" },
      { file, find: "two", replace: "three" },
    ];
    expect(edited("one", edits)).toBe("three");
  });

  it.each(["nothing of the kind", "lock(); lock();"])(
    "is refused where its text is not there once: %s",
    (source) => {
      expect(() => edited(source, [{ file, find: "lock()", replace: "" }])).toThrow(`${file} holds`);
    },
  );
});
