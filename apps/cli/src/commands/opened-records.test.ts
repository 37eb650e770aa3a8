import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../main.js";
import { folderOf, maskedBundleOf, runAt } from "../recorded/record.fixture.js";
import { systemWith } from "../system.fixture.js";

/** A LifeKeeper folder with one record, and a configuration that is no JSON. */
async function brokenNode(): Promise<string> {
  const root = await folderOf([], { "etc/volkit.json": "{" });
  const records = await folderOf([runAt(1)]);
  await mkdir(join(root, "Out", "volkit"), { recursive: true });
  for (const file of await readdir(records))
    await rename(join(records, file), join(root, "Out", "volkit", file));
  return root;
}

async function onBrokenNode(...words: readonly string[]) {
  const root = await brokenNode();
  const printed = { stdout: "", stderr: "" };
  const system = {
    ...systemWith({ LKROOT: root }),
    print: (stream: "stdout" | "stderr", text: string) => {
      printed[stream] += text;
    },
  };
  const exit = await main(words, system);
  return { exit, ...printed };
}

const commands = [
  ["history", []],
  ["show", []],
  ["replay", []],
  ["report", ["-o", "page.html"]],
] as const;

async function wordsOf(command: string, options: readonly string[], ...more: readonly string[]) {
  const folder = await folderOf([]);
  return [command, ...more, ...options.map((word) => (word === "page.html" ? join(folder, word) : word))];
}

describe.each(commands)("%s, with a configuration that is not usable,", (command, options) => {
  test("says so, and reads the standard folder", async () => {
    const { exit, stdout, stderr } = await onBrokenNode(...(await wordsOf(command, options)));
    expect(stderr).toContain("VK111");
    expect(stdout).not.toBe("");
    expect(exit).not.toBe(2);
  });

  test("needs none where --from names the records", async () => {
    const from = ["--from", await folderOf([runAt(2)])];
    const { stdout, stderr } = await onBrokenNode(...(await wordsOf(command, options, ...from)));
    expect(stderr).not.toContain("VK111");
    expect(stdout).not.toBe("");
  });

  test("does nothing where it was named", async () => {
    const file = join(await folderOf([]), "named.json");
    await writeFile(file, "{");
    const named = ["--config", file];
    const { exit, stdout } = await onBrokenNode(...(await wordsOf(command, options, ...named)));
    expect([exit, stdout]).toEqual([2, ""]);
  });
});

test.each(commands.slice(1))(
  "%s needs no configuration where all runs are paths",
  async (command, options) => {
    const bundle = await maskedBundleOf([runAt(2)]);
    const { stdout, stderr } = await onBrokenNode(...(await wordsOf(command, options, bundle)));
    expect(stderr).not.toContain("VK111");
    expect(stdout).not.toBe("");
  },
);
