import { expect, it } from "vitest";
import { exactly, figureOf } from "./figure.js";

it("gives the median and the quartiles of samples in any order, and takes no notice of how far out the outermost lie", () => {
  expect(figureOf([900, 3, 1, 2, 4])).toEqual({ median: 3, low: 2, high: 4, samples: 5 });
});

it("lies between two samples where none is in the middle", () => {
  expect(figureOf([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75, samples: 2 });
});

it("has no spread where a value was counted once", () => {
  expect(exactly(4)).toEqual({ median: 4, low: 4, high: 4, samples: 1 });
});
