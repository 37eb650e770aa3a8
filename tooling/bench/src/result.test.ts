import { describe, expect, it } from "vitest";
import { timeRow } from "./result.fixture.js";
import { isReached, ratioOf } from "./result.js";

it("holds a figure against the other one", () => {
  expect(ratioOf(timeRow("check", 60, 40))).toBe(1.5);
});

describe("whether an aim is reached", () => {
  it("is, at most, also where the ratio is just that", () => {
    expect(isReached(timeRow("check", 60, 40, { kind: "at most", ratio: 1.5 }))).toBe(true);
    expect(isReached(timeRow("check", 61, 40, { kind: "at most", ratio: 1.5 }))).toBe(false);
  });

  it("is, less than, only below the ratio", () => {
    expect(isReached(timeRow("check", 40, 40, { kind: "less than", ratio: 1 }))).toBe(false);
    expect(isReached(timeRow("check", 39, 40, { kind: "less than", ratio: 1 }))).toBe(true);
  });

  it("is, exactly, neither above nor below it", () => {
    expect(isReached(timeRow("starts", 4, 4, { kind: "exactly", ratio: 1 }))).toBe(true);
    expect(isReached(timeRow("starts", 3, 4, { kind: "exactly", ratio: 1 }))).toBe(false);
  });

  it("cannot be told where there is none", () => {
    expect(isReached(timeRow("check", 60, 40))).toBeUndefined();
  });
});
