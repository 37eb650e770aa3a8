import { describe, expect, it } from "vitest";
import { readOptions } from "./options.js";
import { places } from "./places.js";

const sections = ["overhead", "parsers"];
const asked = (...words: readonly string[]) => readOptions(words, sections);
const read = (...words: readonly string[]) => {
  const one = asked(...words);
  return one.kind === "run" ? one.options : undefined;
};

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
    [["--only", "nothing"], "--only nothing: expected the name of a section"],
    [["--rounds", "0"], "--rounds 0: expected a whole number above 0"],
    [["--rounds", "few"], "--rounds few: expected a whole number above 0"],
    [["--warm-up=-1"], "--warm-up -1: expected a whole number"],
    [["--fast"], "Unknown option '--fast'"],
    [["word"], "Unexpected argument 'word'"],
  ])("is not understood, and says why: %s", (words, why) => {
    const told: unknown = expect.stringContaining(why);
    expect(asked(...words)).toEqual({ kind: "not understood", why: told });
  });

  it("asks how to ask", () => {
    expect(asked("--help")).toEqual({ kind: "help" });
  });
});
