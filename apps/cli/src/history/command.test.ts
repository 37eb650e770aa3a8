import { describe, expect, test } from "vitest";
import { volkit } from "../commands/command.fixture.js";
import { folderOf, runAt } from "../recorded/record.fixture.js";

describe("volkit history", () => {
  test("shows runs, with what could not be read named at the end", async () => {
    const others = {
      [`${runAt(2).run}.json`]: "{",
      [`${runAt(3).run}.json`]: '{"format":"volkit-record","formatVersion":9}',
    };
    const { exit, stdout } = await volkit("history", "--from", await folderOf([runAt(1), runAt(4)], others));
    expect(exit).toBe(0);
    expect(stdout).toContain("2 files could not be read:");
    expect(stdout).toContain(`${runAt(2).run}.json: no record, or a damaged one`);
    expect(stdout).toContain(`${runAt(3).run}.json: volkit-record of format 9`);
  });

  test.each([
    [["Vol.X"], 1, "There are runs of: Vol.E"],
    [["--since", "2027-01-01"], 1, "Nothing ran since 2027-01-01. Older runs recorded: 1;"],
    [["--since", "soon"], 2, "VK103"],
    [["--last", "0"], 2, "VK103"],
  ])("%j: exit %i", async (words, exit, said) => {
    const shown = await volkit("history", ...words, "--from", await folderOf([runAt(1)]));
    expect([shown.exit, shown.stdout]).toEqual([exit, ""]);
    expect(shown.stderr).toContain(said);
  });

  test("of nothing says where it looked", async () => {
    const folder = await folderOf([]);
    expect((await volkit("history", "--from", folder)).stderr).toContain(
      `No runs are recorded in ${folder}.`,
    );
    expect((await volkit("history", "--from", `${folder}/none`)).exit).toBe(1);
    expect((await volkit("history")).stderr).toContain("LKROOT");
  });

  test("leaves older rows out, and says how many", async () => {
    const restores = [1, 2, 3, 4].map((n) => runAt(n, { action: "restore" }));
    const { stdout } = await volkit("history", "--last", "3", "--from", await folderOf(restores));
    expect(stdout).toContain("Earlier rows not shown: 1;");
    expect(stdout).not.toContain("000001");
  });

  test("compares with the run before, though that is older than what is asked for", async () => {
    const folder = await folderOf([runAt(1), runAt(30, { outcome: "failed" })]);
    const { words } = await volkit("history", "--since", "2026-11-23T01:20Z", "--from", folder);
    expect(words).toContain("result: ok -> FAILED");
  });

  test("has what has no tag where no tag is named", async () => {
    const folder = await folderOf([runAt(1), runAt(2, { tag: null, volume: null, outcome: "refused" })]);
    expect((await volkit("history", "--from", folder)).stdout).toContain("REFUSED");
    expect((await volkit("history", "Vol.E", "--from", folder)).stdout).not.toContain("REFUSED");
  });

  test("is one object for a machine, every run by itself", async () => {
    const folder = await folderOf([runAt(1), runAt(2), runAt(3)]);
    const { stdout } = await volkit("history", "--json", "--from", folder);
    const unchanged = { changed: [] };
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [{ changed: null }, unchanged, { ...unchanged, records: [{ run: runAt(3).run }] }],
    });
  });
});
