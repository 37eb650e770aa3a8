import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { crashingDisk } from "./support/crashing-disk.js";
import { run, type Command } from "./support/in-process.js";
import { foreigns, makeSite, type Foreign, type Site } from "./support/site.js";
import { treeOf, withoutRecords } from "./support/tree.js";

interface Trees {
  readonly before: Record<string, string>;
  readonly installed: Record<string, string>;
}

/** The tree without an installation, and with one that nothing has disturbed. */
async function treesOf(site: Site): Promise<Trees> {
  const before = treeOf(site.root);
  expect((await run("install", site)).outcome).toBe("done");
  return { before, installed: treeOf(site.root, "no times") };
}

/** Brings the site to where the command begins. */
async function begin(command: Command, site: Site): Promise<void> {
  site.reset();
  if (command === "uninstall") await run("install", site);
}

async function howManyWrites(command: Command, site: Site): Promise<number> {
  await begin(command, site);
  const disk = crashingDisk(Infinity, "after");
  await run(command, site, disk);
  return disk.count();
}

describe.concurrent.each(Object.entries<Foreign>(foreigns))("%s", (_, found) => {
  test.each<[Command, "after" | "middle"]>([
    ["install", "after"],
    ["install", "middle"],
    ["uninstall", "after"],
    ["uninstall", "middle"],
  ])(
    "%s killed (%s a write) is completed by the next run, or undone, whichever write it is",
    async (...killed) => {
      const [command, when] = killed;
      const site = makeSite(found);
      const { before, installed } = await treesOf(site);
      const writes = await howManyWrites(command, site);
      expect(writes).toBeGreaterThan(5);

      for (let last = 1; last <= writes; last += 1) {
        for (const next of ["install", "uninstall"] as const) {
          await begin(command, site);
          await run(command, site, crashingDisk(last, when));
          expect(scriptsGone(site, before, command), `after write ${last}`).toEqual([]);
          expect((await run(next, site)).outcome, `${next} after write ${last}`).not.toBe("refused");
          const tree = next === "install" ? treeOf(site.root, "no times") : treeOf(site.root);
          const expected = next === "install" ? installed : before;
          const left = next === "install" ? tree : withoutRecords(tree);
          expect(left, `${next} after write ${last}`).toEqual(expected);
        }
      }
    },
  );
});

test.each(["install", "uninstall"] as const)(
  "an installation over another one with other tags, killed after a write: the next %s knows whose scripts they are",
  async (next) => {
    const site = makeSite(foreigns["one spelling only, a recover, and files of others"]);
    const before = treeOf(site.actions);
    const reconfigure = () => {
      writeFileSync(site.configuration, JSON.stringify({ resources: { "Vol.X": {} } }));
    };
    for (let last = 1, isDone = false; !isDone; last += 1) {
      site.reset();
      await run("install", site);
      reconfigure();
      isDone = (await run("install", site, crashingDisk(last, "after"))).outcome === "done";
      expect((await run(next, site)).outcome).not.toBe("refused");
      if (next === "uninstall") expect(treeOf(site.actions)).toEqual(before);
      else expect((await run("install", site)).outcome).toBe("nothing-to-do");
    }
  },
);

/** The scripts that stood there before, and for a moment did not: there must be none. */
function scriptsGone(site: Site, before: Record<string, string>, command: Command): string[] {
  const names = ["restore", "remove", "quickchk", "quickCheck", "deepchk", "deepCheck"];
  const files = names.map((name) => join(site.actions, `${name}.ksh`));
  const stood = files.filter((file) => before[file.slice(site.root.length + 1)]?.startsWith("file"));
  return command === "install" || stood.length > 0 ? stood.filter((file) => !existsSync(file)) : [];
}
