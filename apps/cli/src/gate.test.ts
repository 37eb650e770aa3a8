import fc from "fast-check";
import { expect, test } from "vitest";
import { splitCall } from "./action-arguments.js";
import type { Loaded } from "./configuration/load.js";
import { gate } from "./gate.js";

const usable: Loaded = {
  kind: "usable",
  file: "FILE",
  content: { resources: { "Vol.E": {} } },
  warnings: [],
  lastValid: false,
  toKeep: undefined,
};

function whose(words: readonly string[], loaded: Loaded = usable): string {
  return gate(splitCall(words), loaded).kind;
}

const fromScript = ["--called-by=1", "--vendor=/v.ksh"];

test.each([
  ["a tag that is named", ["-t", "Vol.E"], "volkit"],
  ["a tag that is named, after =", ["-t=Vol.E"], "volkit"],
  ["a tag that is named, with words that will be refused", ["-t", "Vol.E", "-i"], "volkit"],
  ["a tag that is named, beside another", ["-t", "Vol.F", "-t", "Vol.E"], "volkit"],
  ["a tag that is not named", ["-t", "Vol.F"], "vendor"],
  ["a tag that is not named, with words that would be refused", ["-t", "Vol.F", "--json=x", "-i"], "vendor"],
  ["a tag in another case", ["-t", "vol.e"], "vendor"],
  ["a tag that is a key of every object", ["-t", "constructor"], "vendor"],
  ["a tag that is no value of -t", ["-i", "Vol.E"], "vendor"],
  ["-t with an option after it", ["-t", "-i"], "vendor"],
  ["no words at all", [], "vendor"],
])("%s", (_, words, expected) => {
  expect(whose([...fromScript, ...words])).toBe(expected);
});

test("without a vendor's script a tag that is not named is nobody's", () => {
  expect(whose(["--called-by=1", "--vendor=", "-t", "Vol.F"])).toBe("nobody");
  expect(whose(["--called-by=1", "--vendor=", "-t", "Vol.E"])).toBe("volkit");
});

test("without a usable configuration nobody can tell", () => {
  expect(whose([...fromScript, "-t", "Vol.E"], { kind: "none" })).toBe("unknown");
  const unusable: Loaded = { kind: "unusable", file: "FILE", problems: [], language: "en" };
  expect(whose([...fromScript, "-t", "Vol.F"], unusable)).toBe("unknown");
});

test("who calls volkit by hand has it for every tag", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      fc.pre(!words.some((word) => word.startsWith("--vendor=")));
      expect(whose(words)).toBe("volkit");
    }),
  );
});

test("the words are those that the script was given, whatever they are", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      fc.pre(!words.some((word) => /^--(?:vendor|called-by)=/.test(word)));
      const split = splitCall([...fromScript, ...words]);
      expect(split).toEqual({ script: { calledBy: "1", vendor: "/v.ksh" }, words });
    }),
  );
});
