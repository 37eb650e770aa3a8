import { describe, expect, it } from "vitest";
import { readOptions } from "./options.js";
import { places } from "./places.js";

const sections = ["overhead", "parsers"];
const read = (...words: readonly string[]) => readOptions(words, sections);

describe("the command line", () => {
  it("asks for everything, often enough to be believed, where it says nothing", () => {
    expect(read()).toEqual({ only: [], rounds: { warmUp: 3, counted: 21 }, json: places.json });
  });

  it("asks for few rounds with --quick, and for as many as it says", () => {
    expect(read("--quick")?.rounds).toEqual({ warmUp: 1, counted: 3 });
    expect(read("--quick", "--rounds", "5", "--warm-up=0")?.rounds).toEqual({ warmUp: 0, counted: 5 });
  });

  it("names sections one by one", () => {
    expect(read("--only", "parsers", "--only", "overhead")?.only).toEqual(["parsers", "overhead"]);
  });

  it.each([
    ["--only", "nothing"],
    ["--rounds", "0"],
    ["--rounds", "few"],
    ["--warm-up", "-1"],
    ["--fast"],
    ["word"],
  ])("is not understood: %s %s", (...words) => {
    expect(read(...words)).toBeUndefined();
  });
});
