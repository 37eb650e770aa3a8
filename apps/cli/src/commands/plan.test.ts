import { describe, expect, it } from "vitest";
import { main } from "../main.js";
import { systemWith } from "../system.fixture.js";

async function refusal(...words: readonly string[]): Promise<readonly [number, string]> {
  let said = "";
  const system = { ...systemWith({}), print: (_: string, text: string) => (said += text) };
  const exit = await main(words, system);
  return [exit, said];
}

describe("what plan cannot plan", () => {
  it.each([
    [["status"], "status is no action; plan takes quickCheck, deepCheck, restore, remove."],
    [["restore", "Vol.E"], "Give the tag with -t: volkit plan restore -t Vol.E."],
    [["restore", "Vol E"], 'Give the tag with -t: volkit plan restore -t "Vol E".'],
    [["restore", "Vol.E", "-t", "Vol.F"], "there are more words than it takes."],
  ])("%j is told what plan takes", async (words, problem) => {
    const [exit, said] = await refusal("plan", ...words);
    expect(exit).toBe(2);
    expect(said).toContain(`ERROR VK106 volkit plan was not run: ${problem}`);
  });

  it("is told in Japanese as well", async () => {
    const [exit, said] = await refusal("plan", "status", "--lang", "ja");
    expect(exit).toBe(2);
    expect(said).toContain("plan に指定できるのは quickCheck、deepCheck、restore、remove です");
  });
});
