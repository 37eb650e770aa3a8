import { anyString } from "@volkit/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill } from "./fill.js";

function withValues(text: string, values: Readonly<Record<string, string>>): string {
  return fill(text, (name) => values[name]);
}

describe("fill", () => {
  it("puts values for names, as often as they occur", () => {
    expect(withValues("{a} and {b}, {a}", { a: "one", b: "two" })).toBe("one and two, one");
  });

  it("leaves a name without a value", () => {
    expect(withValues("{a} {GUID} {} {a b}", { a: "one" })).toBe("one {GUID} {} {a b}");
  });

  it("never looks into a value", () => {
    expect(withValues("{a}{b}", { a: "{b}", b: "$&$1{a}" })).toBe("{b}$&$1{a}");
  });

  it("makes a value one line", () => {
    expect(withValues("<{a}>", { a: " x \r\n\r\n\t y\u2028z " })).toBe("<x y z>");
    expect(withValues("<{a}>", { a: "\u001b[31m\u0000\u009b" })).toBe("<␛[31m␀␡>");
  });

  it("gives one line whatever the value", () => {
    fc.assert(
      fc.property(anyString, (value) => {
        expect(withValues("<{a}>", { a: value })).toMatch(/^<[^\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]*>$/);
      }),
    );
  });
});
