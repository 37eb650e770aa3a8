import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findActionsFolder } from "../../src/install/actions-folder.js";
import { findInstallation } from "../../src/install/found.js";
import { installedState } from "../../src/install/installed-state.js";
import { numbersOf, run, type Command } from "./support/in-process.js";
import { foreign, foreigns, makeSite, type Site } from "./support/site.js";
import { treeOf, withoutRecords } from "./support/tree.js";

const all = foreigns["all six scripts"];

async function installed(found = all): Promise<Site> {
  const site = makeSite(found);
  expect((await run("install", site)).outcome).toBe("done");
  return site;
}

async function refused(command: Command, site: Site): Promise<string[]> {
  const before = treeOf(site.root, "all times");
  const report = await run(command, site);
  expect(report.outcome).toBe("refused");
  expect(treeOf(site.root, "all times")).toEqual(before);
  return numbersOf(report);
}

async function stateOf(site: Site, action: string): Promise<string | undefined> {
  const place = await findActionsFolder(site.root, "linux");
  if (place.kind !== "found") throw new Error("no folder");
  const states = installedState(await findInstallation(place, "linux"));
  return states.find((each) => each.action === action)?.state;
}

const at = (site: Site, name: string) => join(site.actions, name);

describe.concurrent("a script that somebody has changed", () => {
  test("is lost by neither command: both refuse, and name it", async () => {
    const site = await installed();
    appendFileSync(at(site, "remove.ksh"), "# my own line\n");
    expect(await stateOf(site, "remove")).toBe("changed");
    expect(await refused("uninstall", site)).toEqual(["VK717"]);
    expect(await refused("install", site)).toEqual(["VK717"]);
  });

  test("and that was deleted is put back by either", async () => {
    const site = makeSite(all);
    const before = treeOf(site.root);
    await run("install", site);
    rmSync(at(site, "remove.ksh"));
    expect(await stateOf(site, "remove")).toBe("changed");
    expect((await run("install", site)).outcome).toBe("done");
    expect(await stateOf(site, "remove")).toBe("installed");
    rmSync(at(site, "remove.ksh"));
    await run("uninstall", site);
    expect(withoutRecords(treeOf(site.root))).toEqual(before);
  });
});

describe.concurrent("what is kept of the vendor's", () => {
  test.each<[string, (file: string) => void]>([
    [
      "changed",
      (file) => {
        appendFileSync(file, "# patched\n");
      },
    ],
    [
      "gone",
      (file) => {
        rmSync(file);
      },
    ],
  ])("and was %s: uninstall refuses, install says so and leaves it", async (_, change) => {
    const site = await installed();
    change(at(site, "restore.ksh.before-volkit"));
    expect(await stateOf(site, "restore")).toBe("changed");
    expect(await refused("uninstall", site)).toEqual(["VK717"]);
    const report = await run("install", site);
    expect([report.outcome, numbersOf(report)[0]]).toEqual(["nothing-to-do", "VK719"]);
  });
});

describe.concurrent("a vendor's update that put its own script over volkit's", () => {
  const updated = "#!/bin/ksh\nprint newer\n";

  async function overwritten(): Promise<Site> {
    const site = await installed();
    foreign(at(site, "restore.ksh"), updated, 0o750);
    return site;
  }

  test("is noticed by a dry run of install, which writes nothing", async () => {
    const site = await overwritten();
    expect(await stateOf(site, "restore")).toBe("overwritten");
    const before = treeOf(site.root, "all times");
    const report = await run("install", site, undefined, true);
    expect([report.outcome, numbersOf(report)]).toEqual(["planned", ["VK718"]]);
    expect(treeOf(site.root, "all times")).toEqual(before);
  });

  test("is noticed where it is the very script of before, as a repair leaves it", async () => {
    const site = await installed();
    const kept = readFileSync(at(site, "restore.ksh.before-volkit"));
    foreign(at(site, "restore.ksh"), kept);
    const report = await run("install", site);
    expect([report.outcome, numbersOf(report)]).toEqual(["done", ["VK718"]]);
    expect(await stateOf(site, "restore")).toBe("installed");
    expect(readFileSync(at(site, "restore.ksh.before-volkit"))).toEqual(kept);
    const again = await run("install", site);
    expect([again.outcome, numbersOf(again)]).toEqual(["nothing-to-do", []]);
  });

  test("is what other tags go to after the next install, and nothing of before is lost", async () => {
    const site = await overwritten();
    const older = readFileSync(at(site, "restore.ksh.before-volkit"), "utf8");
    expect(numbersOf(await run("install", site))).toEqual(["VK718"]);
    expect(await stateOf(site, "restore")).toBe("installed");
    expect(readFileSync(at(site, "restore.ksh.before-volkit"), "utf8")).toBe(updated);
    expect(readFileSync(at(site, "restore.ksh.before-volkit.1"), "utf8")).toBe(older);
    expect((await run("install", site)).outcome).toBe("nothing-to-do");

    foreign(at(site, "restore.ksh"), "the third\n");
    await run("install", site);
    expect(readFileSync(at(site, "restore.ksh.before-volkit.2"), "utf8")).toBe(updated);

    const report = await run("uninstall", site);
    expect(numbersOf(report)).toEqual(["VK721", "VK721"]);
    expect(readFileSync(at(site, "restore.ksh"), "utf8")).toBe("the third\n");
    expect(Object.keys(treeOf(site.actions)).filter((name) => name.startsWith("restore"))).toEqual([
      "restore.ksh",
      "restore.ksh.before-volkit.1",
      "restore.ksh.before-volkit.2",
    ]);
  });

  test("stays when volkit is uninstalled, and so does what was kept; the next install adopts both", async () => {
    const site = await overwritten();
    const report = await run("uninstall", site);
    expect([report.outcome, numbersOf(report)]).toEqual(["done", ["VK720"]]);
    expect(readFileSync(at(site, "restore.ksh"), "utf8")).toBe(updated);
    expect(treeOf(site.actions)["remove.ksh"]).toContain("remove of the vendor's");
    const uninstalled = treeOf(site.actions);
    expect(Object.keys(uninstalled)).toContain("restore.ksh.before-volkit");

    await run("install", site);
    await run("uninstall", site);
    expect(treeOf(site.actions)).toEqual(uninstalled);
  });

  test("killed at every write of the install after it: nothing is lost", async () => {
    const { crashingDisk } = await import("./support/crashing-disk.js");
    for (let last = 1, isDone = false; !isDone; last += 1) {
      const site = await overwritten();
      const older = readFileSync(at(site, "restore.ksh.before-volkit"), "utf8");
      isDone = (await run("install", site, crashingDisk(last, "after"))).outcome === "done";
      await run("install", site);
      expect(readFileSync(at(site, "restore.ksh.before-volkit"), "utf8")).toBe(updated);
      expect(readFileSync(at(site, "restore.ksh.before-volkit.1"), "utf8")).toBe(older);
      await run("uninstall", site);
      expect(readFileSync(at(site, "restore.ksh"), "utf8")).toBe(updated);
    }
  });

  test("with the very bytes that were kept is taken for what was there before", async () => {
    const site = makeSite(all);
    const before = treeOf(site.root);
    await run("install", site);
    foreign(at(site, "restore.ksh"), readFileSync(at(site, "restore.ksh.before-volkit")));
    expect(await stateOf(site, "restore")).toBe("overwritten");
    await run("uninstall", site);
    expect(withoutRecords(treeOf(site.root))).toEqual(before);
  });

  test("with a script where there was none is kept like any other", async () => {
    const site = await installed(foreigns["no script at all"]);
    foreign(at(site, "remove.ksh"), updated);
    await run("install", site);
    await run("uninstall", site);
    expect(Object.keys(treeOf(site.actions))).toEqual(["remove.ksh"]);
    expect(readFileSync(at(site, "remove.ksh"), "utf8")).toBe(updated);
  });
});

describe.concurrent("a manifest", () => {
  const manifest = (site: Site) => at(site, "volkit-install.json");

  test("of a later format is left to the later release", async () => {
    const site = await installed();
    const text = readFileSync(manifest(site), "utf8");
    for (const later of ["2", "10"]) {
      writeFileSync(manifest(site), text.replace("installation 1", `installation ${later}`));
      expect(await refused("install", site)).toEqual(["VK713"]);
      expect(await refused("uninstall", site)).toEqual(["VK713"]);
    }
  });

  test.each(["", "{", "[]", '{"format":"volkit installation 1"}'])(
    "that reads %j is damaged",
    async (text) => {
      const site = await installed();
      writeFileSync(manifest(site), text);
      expect(await refused("install", site)).toEqual(["VK714"]);
      expect(await refused("uninstall", site)).toEqual(["VK714"]);
    },
  );

  test("that is gone leaves scripts of which nobody knows: volkit's is never taken for the vendor's", async () => {
    const site = await installed();
    rmSync(manifest(site));
    expect(await stateOf(site, "restore")).toBe("changed");
    expect(new Set(await refused("install", site))).toEqual(new Set(["VK715"]));
    expect(new Set(await refused("uninstall", site))).toEqual(new Set(["VK715"]));
  });
});

test.concurrent("every script's state is told before and after, and where a run was cut off", async () => {
  const { crashingDisk } = await import("./support/crashing-disk.js");
  const site = makeSite(all);
  expect(await stateOf(site, "restore")).toBe("absent");
  await run("install", site, crashingDisk(6, "after"));
  expect([await stateOf(site, "restore"), await stateOf(site, "deepCheck")]).toEqual([
    "installed",
    "incomplete",
  ]);
  expect(numbersOf(await run("install", site))).toEqual(["VK734"]);
  expect(await stateOf(site, "deepCheck")).toBe("installed");
});

test.concurrent("a write that fails is said, and what was done stays known", async () => {
  const { realDisk } = await import("../../src/install/real-disk.js");
  const site = makeSite(all);
  let writes = 0;
  const full = {
    ...realDisk,
    create: (...words: Parameters<typeof realDisk.create>) =>
      (writes += 1) > 3 ? Promise.reject(new Error("ENOSPC: no space left")) : realDisk.create(...words),
  };
  const report = await run("install", site, full);
  expect([report.outcome, numbersOf(report)]).toEqual(["failed", ["VK732"]]);
  expect((await run("uninstall", site)).outcome).toBe("done");
});
