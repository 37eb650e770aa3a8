import { describe, expect, it } from "vitest";
import { languageFor } from "./language.js";
import { main } from "./main.js";
import { systemWith } from "./system.fixture.js";
import { takeLanguage } from "./take-language.js";

describe("--lang", () => {
  it.each([
    [["status", "--lang", "ja"], "ja", ["status"]],
    [["--lang=en", "status"], "en", ["status"]],
    [["--lang", "en", "status", "--lang", "ja"], "ja", ["status"]],
    [["status"], undefined, ["status"]],
    [["lab", "run", "--lang=ja", "--", "--lang", "en"], "ja", ["lab", "run", "--", "--lang", "en"]],
  ])("is taken out of %j", (words, language, rest) => {
    expect(takeLanguage(words)).toEqual({ language, bad: undefined, rest });
  });

  it.each([
    [["status", "--lang", "fr"], "fr"],
    [["status", "--lang"], ""],
    [["status", "--lang="], ""],
  ])("is bad in %j", (words, bad) => {
    expect(takeLanguage(words)).toEqual({ language: undefined, bad, rest: ["status"] });
  });

  it("is a bad argument where it is no language", async () => {
    let said = "";
    const system = { ...systemWith({}), print: (_: string, text: string) => (said += text) };
    expect(await main(["config", "schema", "--lang", "fr"], system)).toBe(2);
    expect(said).toMatch(/^ERROR VK103 .*--lang.*"fr".*en or ja/);
  });
});

describe("the language", () => {
  const japanese = { ...systemWith({}), locale: () => "ja-JP" };

  it("is what --lang asks for, else the configuration's, else the locale's", () => {
    expect(languageFor({ ...japanese, language: "en" }, "ja")).toBe("en");
    expect(languageFor(japanese, "en")).toBe("en");
    expect(languageFor(japanese, undefined)).toBe("ja");
  });

  it.each(["en-US", "de-DE", "jam", "", "C"])("is English for the locale %j", (locale) => {
    expect(languageFor({ ...japanese, locale: () => locale }, undefined)).toBe("en");
  });
});
