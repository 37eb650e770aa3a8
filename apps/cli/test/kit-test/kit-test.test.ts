import { fileURLToPath } from "node:url";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { volkit } from "../lab/lab.js";

const kits = fileURLToPath(new URL("../../../../packages/kit-tester/test/kits", import.meta.url));

function kitTest(...words: readonly string[]) {
  return volkit(tmpdir(), "kit-test", ...words);
}

describe.skipIf(process.platform !== "linux").concurrent("volkit kit-test", () => {
  test("tells what a wrong kit fails, what comes of it, and how to see it again", async () => {
    const kit = ["--actions", join(kits, "leaves-behind"), "--tools", join(kits, "shelf.mjs")];
    const { exit, stdout, stderr } = await kitTest(
      ...kit,
      "--only",
      "restore-leaves-no-file",
      "--only",
      "programs-present",
    );
    expect([exit, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^ {2}ok {7}programs-present /m);
    expect(stdout).toMatch(/^ {2}FAILED {3}restore-leaves-no-file /m);
    expect(stdout).toContain("restore left tmp/restore-");
    expect(stdout).toContain('volkit lab create "$LAB" --tools ');
    expect(stdout).toMatch(/^2 assertions: 1 passed, 1 failed, 0 skipped, in \d+\.\d s$/m);
  });

  test("tests volkit itself where no other kit is named, in Japanese as well", async () => {
    const { exit, stdout } = await kitTest("--only", "tag-without-value", "--lang", "ja");
    expect(stdout).toMatch(/^ {2}合格 {4}tag-without-value /m);
    expect(stdout).toMatch(/^1 項目: 合格 1、不合格 0、対象外 0 \(\d+\.\d 秒\)$/m);
    expect(exit).toBe(0);
  });

  test("lists what it asserts, for people and for programs", async () => {
    const [text, json] = await Promise.all([
      kitTest("--list"),
      kitTest("--list", "--json", "--only", "killed"),
    ]);
    expect([text.exit, json.exit]).toEqual([0, 0]);
    expect(text.stdout).toContain("life: a resource's life\n  quick-check-in-service\n");
    expect(JSON.parse(json.stdout)).toMatchObject([{ id: "deep-check-after-kill" }, {}, {}]);
  });

  test.each([
    [["--only", "nothing"], "No assertion and no group is called nothing."],
    [["--actions", join(kits, "..")], "There is no action program in"],
    [["--actions", "/no/such/folder"], "There is no folder /no/such/folder"],
    [["--limit", "0"], "--limit is a number of seconds above 0"],
    [["--env", "NAME"], "--env is NAME=VALUE"],
    [["elsewhere"], "there are more words than it takes"],
  ])("%j is refused, with what was expected, and nothing is started", async (words, says) => {
    const { exit, stdout, stderr } = await kitTest(...words);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });

  test("a module without lab tools is told, and is no result", async () => {
    const file = join(kits, "right", "lib", "ask.mjs");
    const { exit, stdout, stderr } = await kitTest("--tools", file, "--only", "remove-twice");
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`${file} exports no labTools`);
  });
});
