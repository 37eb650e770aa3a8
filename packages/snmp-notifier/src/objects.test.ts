import { describe, expect, it } from "vitest";
import { basePattern } from "./objects.js";

describe("a base", () => {
  it.each([
    "1.3.6.1.4.1.99999",
    "1.3.6.1.4.1.8072.9999.9999.865548",
    "1.3.6.1.4.1.73591",
    "1.3.6.1.4.1.7358.7359",
  ])("can be %s", (base) => {
    expect(base).toMatch(basePattern);
  });

  it.each(["1.3.6.1.4.1.7359", "1.3.6.1.4.1.7359.1", "1.3.6.1.4.1.7359.9.9"])(
    "is never the vendor's: %s",
    (base) => {
      expect(base).not.toMatch(basePattern);
    },
  );

  it.each([
    "1.3.6.1.4.1",
    "1.3.6.1.4.1.01",
    "1.3.6.1.4.1.5.",
    "1.3.6.1.2.1.5",
    "2.25.5",
    ".1.3.6.1.4.1.5",
    "",
  ])("is not %j", (base) => {
    expect(base).not.toMatch(basePattern);
  });
});
