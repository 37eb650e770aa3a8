import { once } from "node:events";
import { appendFile, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { changeNode } from "../src/change.js";
import type { Cluster } from "../src/cluster.js";
import { createCluster } from "../src/create.js";
import { diskStore, startDiskStore } from "../src/disk-store.js";
import { bundle } from "./bundle.js";
import { temporary } from "./temporary.js";
import { start } from "./start.js";

let module: string;
beforeAll(async () => {
  module = await bundle("disk-store");
});

async function newStore(): Promise<string> {
  const dir = await temporary();
  await startDiskStore(dir, createCluster());
  return dir;
}

function raise(flag: string): (cluster: Cluster) => { cluster: Cluster; value: string } {
  return (cluster) => {
    const flags = cluster.nodes[0]?.flags ?? [];
    return { cluster: changeNode(cluster, "NODEA", { flags: [...flags, flag] }), value: flag };
  };
}

/** A process that raises `count` flags one after the other, naming each on stdout when it is kept. */
function raiser(dir: string, name: string, count: number): readonly string[] {
  const script = `
    const { diskStore } = await import(${JSON.stringify(pathToFileURL(module).href)});
    const store = diskStore(${JSON.stringify(dir)});
    for (let n = 0; n < ${count}; n += 1) {
      const flag = ${JSON.stringify(name)} + n;
      await store.update((cluster) => {
        const nodes = cluster.nodes.map((node, i) => (i === 0 ? { ...node, flags: [...node.flags, flag] } : node));
        return { cluster: { ...cluster, nodes }, value: undefined };
      });
      process.stdout.write(flag + "\\n");
    }`;
  return ["--input-type=module", "-e", script];
}

describe("the disk store", () => {
  it("keeps what was changed, for every later reader", async () => {
    const dir = await newStore();
    expect(await diskStore(dir).update(raise("one"))).toBe("one");
    expect((await diskStore(dir).read()).nodes[0]?.flags).toEqual(["one"]);
  });

  it("commits nothing where nothing changed", async () => {
    const dir = await newStore();
    await diskStore(dir).update((cluster) => ({ cluster, value: 1 }));
    expect(await readdir(join(dir, "state"))).toEqual(["000000001.json"]);
  });

  it("starts only once", async () => {
    expect(await startDiskStore(await newStore(), createCluster())).toBe(false);
  });

  it("empties states older than the last hundred and never frees their numbers", async () => {
    const dir = await newStore();
    for (let n = 0; n < 105; n += 1) await diskStore(dir).update(raise(`${n}`));
    expect((await readdir(join(dir, "state"))).length).toBe(106);
    expect((await stat(join(dir, "state", "000000006.json"))).size).toBe(0);
    expect((await stat(join(dir, "state", "000000007.json"))).size).toBeGreaterThan(0);
    expect(await readdir(join(dir, "aside"))).toEqual([]);
  });

  it.each([
    ["empty", ""],
    ["half of one", '{"format":1,"nodes":['],
    ["another thing", '{"format":1}'],
  ])("falls back to the newest whole state where the last is %s, and goes on above it", async (_, text) => {
    const dir = await newStore();
    await diskStore(dir).update(raise("kept"));
    await writeFile(join(dir, "state", "000000003.json"), text);
    expect((await diskStore(dir).read()).nodes[0]?.flags).toEqual(["kept"]);
    await diskStore(dir).update(raise("next"));
    expect(await readdir(join(dir, "state"))).toContain("000000004.json");
    expect((await diskStore(dir).read()).nodes[0]?.flags).toEqual(["kept", "next"]);
  });

  it("says so where there is no state at all", async () => {
    const dir = await newStore();
    await truncate(join(dir, "state", "000000001.json"), 0);
    await expect(diskStore(dir).read()).rejects.toThrow("no state of a lab");
  });

  it("ignores files that are no states", async () => {
    const dir = await newStore();
    await appendFile(join(dir, "state", "notes.txt"), "x");
    expect((await diskStore(dir).read()).nodes.length).toBe(2);
  });

  it("loses no update of eight processes that change it at once", async () => {
    const dir = await newStore();
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const ends = await Promise.all(names.map((name) => start(process.execPath, raiser(dir, name, 25)).ended));
    expect(ends.map(({ code }) => code)).toEqual(names.map(() => 0));
    const flags = (await diskStore(dir).read()).nodes[0]?.flags ?? [];
    expect(flags.length).toBe(200);
    expect(new Set(flags).size).toBe(200);
  });

  it("keeps what was confirmed, and stays usable, when its processes are killed", async () => {
    const dir = await newStore();
    const running = ["a", "b", "c", "d"].map((name) => start(process.execPath, raiser(dir, name, 100_000)));
    await Promise.race(
      running.flatMap(({ child: { stdout } }) => (stdout === null ? [] : once(stdout, "data"))),
    );
    await new Promise((done) => setTimeout(done, 500));
    for (const { child } of running) child.kill("SIGKILL");
    const ends = await Promise.all(running.map(({ ended }) => ended));
    const confirmed = ends.flatMap(({ stdout }) => stdout.toString().split("\n").filter(Boolean));
    await diskStore(dir).update(raise("after"));
    const flags = (await diskStore(dir).read()).nodes[0]?.flags ?? [];
    expect(confirmed.length).toBeGreaterThan(0);
    expect(confirmed.filter((flag) => !flags.includes(flag))).toEqual([]);
    expect(flags.at(-1)).toBe("after");
    const last = (await readdir(join(dir, "state"))).sort().at(-1) ?? "";
    expect(await readFile(join(dir, "state", last), "utf8")).toContain("after");
  });
});
