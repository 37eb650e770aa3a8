import { describe, expect, it } from "vitest";
import { askedFor } from "./asked-for.js";

describe("what is asked for", () => {
  it.each([
    [["disk-kit"], { kind: "kit", folder: "disk-kit", language: "en" }],
    [["--lang", "ja", "disk-kit"], { kind: "kit", folder: "disk-kit", language: "ja" }],
    [["disk-kit", "--help"], { kind: "help", language: "en" }],
    [[], { kind: "misused", language: "en" }],
    [["one", "two"], { kind: "misused", language: "en" }],
    [["disk-kit", "--force"], { kind: "misused", language: "en" }],
    [["disk-kit", "--lang=fr"], { kind: "misused", language: "en" }],
    [["disk-kit", "--lang"], { kind: "misused", language: "en" }],
  ])("by %j is %j", (args, asked) => {
    expect(askedFor(args, {})).toEqual(asked);
  });

  it.each([
    [{ LANG: "ja_JP.UTF-8" }, "ja"],
    [{ LANG: "ja_JP.UTF-8", LC_ALL: "C" }, "en"],
    [{ LANG: "ja_JP.UTF-8", LC_ALL: "" }, "ja"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
  ])("is answered, in the environment %j, in %s", (environment, language) => {
    expect(askedFor(["disk-kit"], environment).language).toBe(language);
  });
});
