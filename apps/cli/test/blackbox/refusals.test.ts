import { describe, expect, test } from "vitest";
import { volkit } from "./harness/volkit.js";

const refusals: readonly (readonly [readonly string[], string, string])[] = [
  [
    ["lab", "fault", "--bogus"],
    "volkit lab fault was not run: it knows no option --bogus. Expected: volkit lab fault [options] <dir> [words...]",
    "volkit lab fault は実行していません: オプション --bogus はありません。書式: volkit lab fault [オプション] <dir> [words...]",
  ],
  [
    ["lab", "create"],
    "volkit lab create was not run: <dir> is missing. Expected: volkit lab create [options] <dir>",
    "volkit lab create は実行していません: <dir> が指定されていません。書式: volkit lab create [オプション] <dir>",
  ],
  [
    ["compare", "--since"],
    "volkit compare was not run: --since <when> has no value. Expected: volkit compare [options] [tag]",
    "volkit compare は実行していません: --since <when> に値が指定されていません。書式: volkit compare [オプション] [tag]",
  ],
  [
    ["lab", "create", "x", "--nodes", "5"],
    'volkit lab create was not run: --nodes <count> cannot be "5"; it is one of 2, 3. Expected: volkit lab create [options] <dir>',
    'volkit lab create は実行していません: --nodes <count> に "5" は指定できません (指定できる値: 2, 3)。書式: volkit lab create [オプション] <dir>',
  ],
  [
    ["config", "bogus"],
    "volkit config was not run: it knows no command bogus. Expected: volkit config [options] check|show|schema",
    "volkit config は実行していません: コマンド bogus はありません。書式: volkit config [オプション] check|show|schema",
  ],
  [
    ["config"],
    "volkit config was not run: no command was given. Expected: volkit config [options] check|show|schema",
    "volkit config は実行していません: コマンドが指定されていません。書式: volkit config [オプション] check|show|schema",
  ],
  [
    ["install", "a"],
    "volkit install was not run: there are more words than it takes. Expected: volkit install [options]",
    "volkit install は実行していません: 引数が多すぎます。書式: volkit install [オプション]",
  ],
  [
    ["--lang", "fr", "config", "schema"],
    'Option --lang was given as "fr". Expected en or ja.',
    'Option --lang was given as "fr". Expected en or ja.',
  ],
];

describe.concurrent(
  "words that a command does not understand: one line that says what is wrong, exit status 2",
  () => {
    for (const [words, en, ja] of refusals) {
      for (const [language, text] of [
        ["en", en],
        ["ja", ja],
      ] as const) {
        test(`volkit ${words.join(" ")}, in ${language}`, async () => {
          const given = words.includes("--lang") ? words : [...words, "--lang", language];
          const { exit, stdout, messages } = await volkit({ words: given });
          expect([exit, stdout]).toEqual([2, ""]);
          expect(messages.map((line) => line.replace(/^ERROR VK10[36] /, ""))).toEqual([text]);
        });
      }
    }
  },
);

describe.concurrent("--lang on an action", () => {
  test("decides over the configuration for the kit's own messages", async () => {
    const { messages } = await volkit({ words: ["restore", "--lang", "ja"] });
    expect(messages.join("\n")).toContain("リソースタグが指定されていません");
  });

  test("never makes it fail: a language that there is not is one more option that is not known", async () => {
    const { exit, stdout } = await volkit({ words: ["quickCheck", "-t", "Vol.E", "--json", "--lang", "fr"] });
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ notes: ["options that volkit does not know: --lang=fr"] });
  });
});
