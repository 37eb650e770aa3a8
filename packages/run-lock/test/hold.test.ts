import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hold, isHeld, type Hold } from "../src/index.js";

const root = mkdtempSync(join(tmpdir(), "volkit-lock-"));
const folder = mkdtempSync(join(root, "a-"));
const started: ChildProcess[] = [];
const holds: Hold[] = [];

beforeAll(async () => {
  const entry = [fileURLToPath(new URL("holder.ts", import.meta.url))];
  await build({ config: false, silent: true, entry, outDir: root, format: "esm", target: "node20" });
});
afterEach(async () => {
  await Promise.all(started.splice(0).map(killed));
  for (const held of holds.splice(0)) if (held.kind === "held") await held.release();
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Another process that tries to hold a lock: what came of it, and the process. */
async function other(where: string, name: string): Promise<{ kind: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(root, "holder.js"), where, name], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(child);
  const said: unknown[] = await once(child.stdout, "data");
  return { kind: String(said[0]).trim(), child };
}

async function here(where: string, name: string): Promise<Hold> {
  const held = await hold(where, name);
  holds.push(held);
  return held;
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

describe("a lock", () => {
  test("is held by one process at a time", async () => {
    expect((await other(folder, "E")).kind).toBe("held");
    expect(await here(folder, "E")).toEqual({ kind: "busy" });
    expect((await other(folder, "E")).kind).toBe("busy");
  });

  test("is held by one of many that try at the same moment", async () => {
    const tried = await Promise.all(Array.from({ length: 8 }, () => other(folder, "E")));
    expect(tried.map(({ kind }) => kind).sort()).toEqual([
      ...Array.from({ length: 7 }, () => "busy"),
      "held",
    ]);
  });

  test("is free again when its owner lets go", async () => {
    const held = await here(folder, "E");
    expect(held.kind).toBe("held");
    if (held.kind === "held") await held.release();
    expect((await other(folder, "E")).kind).toBe("held");
  });

  test("is free again when its owner is killed, and leaves nothing that holds", async () => {
    const { child } = await other(folder, "E");
    await killed(child);
    expect((await here(folder, "E")).kind).toBe("held");
  });

  test("stays with an owner that is stopped, however many look", async () => {
    const { child } = await other(folder, "E");
    child.kill("SIGSTOP");
    for (let looked = 0; looked < 600; looked += 1) expect(await isHeld(folder, "E")).toBe(true);
    expect(await here(folder, "E")).toEqual({ kind: "busy" });
  });

  test("is seen by whoever looks, and looking takes nothing", async () => {
    expect(await isHeld(folder, "E")).toBe(false);
    expect((await here(folder, "E")).kind).toBe("held");
    expect(await isHeld(folder, "E")).toBe(true);
    expect(await isHeld(folder, "F")).toBe(false);
  });

  test("belongs to its name and its folder, and to nothing else of the machine", async () => {
    const elsewhere = mkdtempSync(join(root, "b-"));
    await here(folder, "E");
    expect((await here(folder, "F")).kind).toBe("held");
    expect((await here(elsewhere, "E")).kind).toBe("held");
  });

  test("belongs to its folder by whatever path it is reached", async () => {
    const link = join(root, "link");
    symlinkSync(folder, link);
    await here(folder, "E");
    expect(await here(link, "E")).toEqual({ kind: "busy" });
    expect(await here(join(folder, "..", "link"), "E")).toEqual({ kind: "busy" });
  });

  test("cannot be held in a folder that is not there, and that is said", async () => {
    const nowhere = join(root, "nowhere");
    expect(JSON.stringify(await here(nowhere, "E"))).toMatch(/"failed","why":"ENOENT/);
    expect(await isHeld(nowhere, "E")).toBe(false);
  });

  test("tells its owner in the very moment it is held, and nobody whom it refuses", async () => {
    const told: string[] = [];
    const both = await Promise.all(
      ["one", "other"].map((who) =>
        hold(folder, "E", () => {
          told.push(who);
        }),
      ),
    );
    holds.push(...both);
    expect(told).toEqual([both[0]?.kind === "held" ? "one" : "other"]);
  });

  test("leaves no file once it is released", async () => {
    const held = await here(folder, "E");
    if (held.kind === "held") await held.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
