import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { foreigns, makeSite, type Foreign, type Site } from "./support/site.js";
import { treeOf, withoutRecords } from "./support/tree.js";
import { volkitAt } from "./support/volkit-at.js";

const preload = ["--import", fileURLToPath(new URL("support/kill-after.mjs", import.meta.url))];

/** Runs a command that is killed after so many writes; whether it was. */
async function killed(command: string, site: Site, after: number): Promise<boolean> {
  const ended = await volkitAt(site, [command], { KILL_AFTER: String(after) }, preload);
  if (ended.exit === null) return true;
  expect(ended.exit, ended.stderr).toBe(0);
  return false;
}

describe.concurrent("the program itself, by SIGKILL", () => {
  test.each<[string, "install" | "uninstall", Foreign, number]>([
    ["over foreign scripts", "install", foreigns["one spelling only, a recover, and files of others"], 0],
    ["where the folders were not there", "uninstall", foreigns["no folder for volumes"], 1],
  ])(
    "%s: %s killed after each write is undone by uninstall, or completed by install",
    async (_, command, found, turn) => {
      const site = makeSite(found);
      const before = treeOf(site.root);
      await volkitAt(site, ["install"]);
      const installed = treeOf(site.root, "no times");

      let writes = 0;
      for (let isKilled = true; isKilled; writes += isKilled ? 1 : 0) {
        // What comes next takes turns: every write with both is done, in one process, by the test beside.
        const next = writes % 2 === turn ? "install" : "uninstall";
        site.reset();
        if (command === "uninstall") await volkitAt(site, ["install"]);
        isKilled = await killed(command, site, writes + 1);
        expect((await volkitAt(site, [next])).exit).toBe(0);
        const left = next === "install" ? treeOf(site.root, "no times") : withoutRecords(treeOf(site.root));
        const expected = next === "install" ? installed : before;
        expect(left, `${next} after write ${writes + 1}`).toEqual(expected);
      }
      expect(writes).toBeGreaterThan(10);
    },
    300_000,
  );
});
