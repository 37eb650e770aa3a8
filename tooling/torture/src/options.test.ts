import { describe, expect, it } from "vitest";
import { readOptions } from "./options.js";

describe("the command line", () => {
  it("asks for the usual dose of everything, with one run more than there are cores, unless it says otherwise", () => {
    expect(readOptions([], 2)).toEqual({ dose: "usual", only: undefined, case: undefined, seed: 1, jobs: 3 });
  });

  it("is read whole", () => {
    const words = ["--dose", "small", "--only", "fire", "--case", "hangs", "--seed", "7", "--jobs", "2"];
    expect(readOptions(words, 2)).toEqual({ dose: "small", only: "fire", case: "hangs", seed: 7, jobs: 2 });
  });

  it.each([["--dose", "large"], ["--seed", "x"], ["--jobs", "0"], ["--jobs", "1.5"], ["--more"], ["fire"]])(
    "is refused where it says %s %s",
    (...words) => {
      expect(readOptions(words, 2)).toBe(undefined);
    },
  );
});
