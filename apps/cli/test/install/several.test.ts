import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releaseOf, runCopy } from "./support/copies.js";
import { foreigns, makeSite } from "./support/site.js";
import { treeOf, withoutRecords } from "./support/tree.js";
import { numbersIn, volkitAt } from "./support/volkit-at.js";

const all = foreigns["all six scripts"];

test.concurrent(
  "installations that start at once do no harm: each is done, finds nothing to do, or gives way",
  async () => {
    const site = makeSite(all);
    const before = treeOf(site.root);
    const ended = await Promise.all(Array.from({ length: 6 }, () => volkitAt(site, ["install"])));
    for (const one of ended) {
      if (one.exit === 0) continue;
      expect(numbersIn(one)).toContain("VK731");
    }
    expect(ended.some(({ exit }) => exit === 0)).toBe(true);
    expect((await volkitAt(site, ["install"])).stdout).toContain("nothing was written");

    const mixed = ["install", "uninstall", "install", "uninstall"];
    await Promise.all(mixed.map((command) => volkitAt(site, [command])));
    expect((await volkitAt(site, ["uninstall"])).exit).toBe(0);
    expect(withoutRecords(treeOf(site.root))).toEqual(before);
  },
);

test.concurrent(
  "another release writes its scripts, keeps what the first one kept, and so does the way back",
  async () => {
    const site = makeSite(all);
    const before = treeOf(site.root);
    await volkitAt(site, ["install"]);
    const own = treeOf(site.actions, "no times");
    await volkitAt(site, ["quickCheck", "-t", "Vol.E"]);

    const later = releaseOf("9.8.7", site);
    const upgraded = runCopy(later, site, ["install"]);
    expect([upgraded.exit, upgraded.stdout.split(" is ")[0]]).toEqual([0, "volkit 9.8.7"]);
    expect(readFileSync(join(site.actions, "restore.ksh"), "utf8")).toContain("# volkit 9.8.7.");
    expect(treeOf(site.actions)["restore.ksh.before-volkit"]).toBe(
      before["subsys/filesys/resources/volume/actions/restore.ksh"],
    );
    expect(runCopy(later, site, ["config", "check"]).exit).toBe(0);
    writeFileSync(site.configuration, "{");
    expect(numbersIn(runCopy(later, site, ["quickCheck", "-t", "Vol.E"]))).toContain("VK115");
    writeFileSync(
      site.configuration,
      before["etc/volkit.json"]?.split(" ").slice(3).join(" ") ?? "",
      "latin1",
    );

    expect((await volkitAt(site, ["install"])).exit).toBe(0);
    expect(treeOf(site.actions, "no times")).toEqual(own);
    expect(runCopy(later, site, ["uninstall"]).exit).toBe(0);
    expect(treeOf(site.actions)).toEqual(
      Object.fromEntries(
        Object.entries(before).flatMap(([path, entry]) => {
          const folder = "subsys/filesys/resources/volume/actions/";
          return path.startsWith(folder) ? [[path.slice(folder.length), entry]] : [];
        }),
      ),
    );
  },
);
