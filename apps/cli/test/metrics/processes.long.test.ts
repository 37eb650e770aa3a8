import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { configure, type World } from "../blackbox/harness/world.js";
import { startIn, usualConfiguration, worldOf } from "../blackbox/harness/volkit.js";

const killedAtRename = ["--import", fileURLToPath(new URL("support/kill-at-rename.mjs", import.meta.url))];

function meteredWorld(): { readonly world: World; readonly folder: string; readonly file: string } {
  const world = worldOf({});
  const folder = join(world.folder, "textfile");
  mkdirSync(folder);
  configure(world, { ...usualConfiguration, metrics: { folder } });
  return { world, folder, file: join(folder, "volkit-E.prom") };
}

/** How many quick checks a file has counted, whichever way they ended. */
function countedIn(file: string): number {
  const counts = readFileSync(file, "utf8").matchAll(
    /^volkit_runs_total\{.*action="quickCheck".*\} (\d+)$/gm,
  );
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

describe.concurrent("processes", () => {
  test("that end at the same moment are all counted, and nobody ever sees half a file", async () => {
    const { world, folder, file } = meteredWorld();
    await startIn(world, "quickCheck");
    const seen = { isOver: false, counts: [countedIn(file)] };
    const looking = (async () => {
      while (!seen.isOver) {
        const text = readFileSync(file, "utf8");
        expect(text).toMatch(/^# HELP volkit_build_info [^]*volkit_notifications_total\{[^\n]*\} \d+\n$/);
        seen.counts.push(countedIn(file));
        await pause(2);
      }
    })();
    const many = 8;
    const runs = await Promise.all(Array.from({ length: many }, () => startIn(world, "quickCheck")));
    seen.isOver = true;
    await looking;
    expect(runs.map(({ exit }) => exit)).toEqual(runs.map(() => 0));
    const uncounted = runs.filter(({ stderr }) => stderr.includes("VK156")).length;
    expect(countedIn(file)).toBe(1 + many - uncounted);
    expect(seen.counts, "never back").toEqual(seen.counts.toSorted((one, other) => one - other));
    expect(readdirSync(folder)).toEqual(["volkit-E.prom"]);
  });

  test("one that is killed while it writes leaves the file as it was, and is no hindrance", async () => {
    const { world, folder, file } = meteredWorld();
    await startIn(world, "quickCheck");
    const before = readFileSync(file, "utf8");
    const killed = await startIn(world, "quickCheck", undefined, undefined, killedAtRename);
    expect(killed.exit).toBeNull();
    expect(readFileSync(file, "utf8")).toBe(before);
    expect(readdirSync(folder).toSorted()).toEqual(["volkit-E.prom", "volkit-E.writing"]);

    const next = await startIn(world, "quickCheck");
    expect(next.exit).toBe(0);
    expect(next.stderr).not.toMatch(/VK15[567]/);
    expect(readdirSync(folder)).toEqual(["volkit-E.prom"]);
    expect(countedIn(file), "what was kept before the file was written is not lost").toBe(3);
  });
});
