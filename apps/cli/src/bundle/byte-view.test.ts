import { encode } from "@volkit/tool-runner";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewBytes } from "./byte-view.js";

const encodings = ["utf-8", "lossy", "cp932", "cp936", "cp949", "cp437", "utf-16le", "utf-16be"];

describe("a view of bytes", () => {
  test("gives back the very same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(...encodings), (bytes, encoding) => {
        const view = viewBytes(bytes, encoding);
        expect(Buffer.from(view.back(view.text))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test.each([
    ["utf-8", Buffer.from("名 NODEA 前")],
    ["utf-16le", Buffer.from("\ufeff名 NODEA", "utf16le")],
    ["utf-8", Buffer.from("NODEA: ok", "utf16le")],
    ["utf-8", Buffer.from("NODEA: ok", "utf16le").swap16()],
    ["utf-16be", Buffer.from("\ufeffNODEA", "utf16le").swap16()],
  ])("shows ASCII as it is: %s, %#", (encoding, bytes) => {
    expect(viewBytes(bytes, encoding).text).toContain("NODEA");
  });

  test("does not take the second byte of a Japanese character for a letter", async () => {
    const text = "ソNODEA表";
    const bytes = (await encode(text, 932)) ?? new Uint8Array();
    expect(Buffer.from(bytes).toString("latin1")).toContain("\\NODEA");
    const view = viewBytes(bytes, "cp932");
    expect(view.text).toHaveLength(text.length);
    expect(view.text.slice(1, 6)).toBe("NODEA");
  });
});
