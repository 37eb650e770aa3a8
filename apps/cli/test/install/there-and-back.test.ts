import { describe, expect, test } from "vitest";
import type { Disk } from "../../src/install/disk.js";
import { realDisk } from "../../src/install/real-disk.js";
import { run } from "./support/in-process.js";
import { foreigns, makeSite, type Foreign } from "./support/site.js";
import { treeOf, withoutRecords } from "./support/tree.js";

const refusesLinks: Disk = {
  ...realDisk,
  link: () => Promise.reject(Object.assign(new Error("no links"), { code: "EPERM" })),
};

describe.concurrent.each(Object.entries<Foreign>(foreigns))("%s", (_, found) => {
  test("uninstall puts everything back, bytes, rights and times", async () => {
    const site = makeSite(found);
    const before = treeOf(site.root);
    expect((await run("install", site)).outcome).toBe("done");
    expect((await run("uninstall", site)).outcome).toBe("done");
    expect(withoutRecords(treeOf(site.root))).toEqual(before);
  });

  test("so it does where the disk takes no second name for a file", async () => {
    const site = makeSite(found);
    const before = treeOf(site.root);
    await run("install", site, refusesLinks);
    await run("uninstall", site, refusesLinks);
    expect(withoutRecords(treeOf(site.root))).toEqual(before);
  });

  test("a second run changes nothing, not even a time", async () => {
    const site = makeSite(found);
    await run("install", site);
    const installed = treeOf(site.root, "all times");
    expect((await run("install", site)).outcome).toBe("nothing-to-do");
    expect(treeOf(site.root, "all times")).toEqual(installed);

    await run("uninstall", site);
    const uninstalled = treeOf(site.root, "all times");
    expect((await run("uninstall", site)).outcome).toBe("nothing-to-do");
    expect(treeOf(site.root, "all times")).toEqual(uninstalled);
  });
});
