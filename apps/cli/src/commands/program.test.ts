import { describe, expect, it } from "vitest";
import { main } from "../main.js";
import { systemWith } from "../system.fixture.js";

describe("a word that is no command", () => {
  it.each([
    ["stauts", "en", '"stauts" is no command of volkit; near to it: status. Expected'],
    ["stauts", "ja", "「stauts」は volkit のコマンドではありません。近い名前: status。quickCheck"],
    ["zzzzzzzz", "en", '"zzzzzzzz" is no command of volkit. Expected'],
  ])("%s is refused in %s with the commands that are near to it", async (word, language, expected) => {
    let said = "";
    const print = (_: string, text: string) => (said += text);
    expect(await main([word, "--lang", language], { ...systemWith({}), print })).toBe(2);
    expect(said).toContain(expected);
  });
});
