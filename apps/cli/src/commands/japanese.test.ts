import { describe, expect, it } from "vitest";
import { main } from "../main.js";
import { systemWith } from "../system.fixture.js";

async function help(path: readonly string[], language: string): Promise<string> {
  let shown = "";
  const system = { ...systemWith({}), print: (_: string, text: string) => (shown += text) };
  await main([...path, "--help", "--lang", language], system);
  return shown;
}

/** Every command and command of a command, by its words. */
async function everyCommand(path: readonly string[] = []): Promise<(readonly string[])[]> {
  const [, listed = ""] = (await help(path, "en")).split("\nCommands:\n");
  const names = (listed.split("\n\n")[0] ?? "")
    .split("\n")
    .flatMap((line) => /^ {2}([a-z-]+)/i.exec(line)?.[1] ?? []);
  const below = await Promise.all(names.map((name) => everyCommand([...path, name])));
  return [path, ...below.flat()];
}

/** A run of words that no Japanese text has: names and literals are shorter. */
const english = /(?:\b[a-z]{2,}[ ,.;:]+){4,}/;

const commands = await everyCommand();

describe("help", () => {
  it("is found for every command", () => {
    expect(commands.map((path) => path.join(" "))).toEqual(
      expect.arrayContaining(["", "restore", "config check", "lab fault", "completion bash"]),
    );
  });

  it.each(commands.map((path) => [path.join(" "), path] as const))(
    "of %s is Japanese in Japanese",
    async (_, path) => {
      const shown = await help(path, "ja");
      expect(shown).toMatch(/[\u3041-\u30fe\u4e00-\u9fff]/);
      expect(shown.split("\n").filter((line) => english.test(line))).toEqual([]);
      expect((await help(path, "en")).match(/[\u3041-\u30fe\u4e00-\u9fff]/g)).toBeNull();
    },
  );
});
