import { expect, test } from "vitest";
import { readReadme } from "./readme.js";

const readme = (...parts: readonly string[]) => readReadme(parts.join("\n"));
const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

test("the first sh block below Install says how a package is installed, and is no example", () => {
  const found = readme("# x", "## Install", "", fence("sh", "npm install x"), "", "## Example");
  expect(found).toEqual({ install: "npm install x\n", examples: [], silent: 0 });
});

test("an example is code with the text that follows after the word prints", () => {
  const { examples, silent } = readme(
    fence("js", "console.log(1);"),
    "",
    "prints, on any machine:",
    "",
    fence("text", "1"),
  );
  expect(examples).toEqual([{ language: "js", text: "console.log(1);\n", prints: "1\n" }]);
  expect(silent).toBe(0);
});

test("code without a text after it, or with one that it does not print, is counted", () => {
  const { examples, silent } = readme(
    fence("js", "one"),
    "and",
    fence("js", "two"),
    "A log:",
    fence("text", "x"),
  );
  expect(examples).toEqual([]);
  expect(silent).toBe(2);
});

test("a block in another language is neither", () => {
  expect(readme(fence("json", "{}"), "prints", fence("text", "x"))).toEqual({
    install: "",
    examples: [],
    silent: 0,
  });
});
