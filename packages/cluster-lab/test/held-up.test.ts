import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { HowItEnded } from "@volkit/tool-command";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Cluster } from "../src/cluster.js";
import { readCalls } from "../src/call-log.js";
import { createLabOnDisk } from "../src/lab-on-disk.js";
import { toolFile } from "../src/lab-layout.js";
import { labRunner } from "../src/lab-runner.js";
import { memoryStore } from "../src/store.js";
import { emcmd } from "../src/tools/emcmd.js";
import { breaks, broken, nodeOf, volumeOf } from "./ask.js";
import type { StandInSource } from "../src/stand-in-program.js";
import { bundle } from "./bundle.js";
import { start } from "./start.js";
import { temporary } from "./temporary.js";
import { endThoseIn, livingIn } from "./living.js";

let standIn: StandInSource;
beforeAll(async () => {
  standIn = { kind: "script", file: await bundle("stand-in"), node: process.execPath };
});

let dir = "";
const made: string[] = [];
afterEach(async () => {
  for (const lab of made.splice(0)) await endThoseIn(lab);
});

async function newLab(cluster: Cluster): Promise<string> {
  dir = join(await temporary(), "lab");
  made.push(dir);
  await createLabOnDisk(dir, { standIn, cluster });
  return dir;
}

/** LOCKVOLUME on NODEA in a lab on disk, and how it ended by the time it had ended. */
async function lock(cluster: Cluster): Promise<{ code: number | null; signal: string | null; out: string }> {
  const { child } = start(toolFile(await newLab(cluster), "NODEA", emcmd), [".", "LOCKVOLUME", "E:"]);
  let out = "";
  child.stdout?.on("data", (part: Buffer) => (out += part.toString()));
  const [code, signal] = await new Promise<[number | null, string | null]>((ended) => {
    child.once("exit", (...how) => {
      ended(how);
    });
  });
  await pause(50);
  child.stdout?.destroy();
  child.stderr?.destroy();
  return { code, signal, out };
}

/** LOCKVOLUME on NODEA in one process, and whether the volume is locked after it. */
async function lockInProcess(cluster: Cluster): Promise<{ how: HowItEnded; locked: boolean }> {
  const store = memoryStore(cluster);
  const call = { tool: emcmd, args: [".", "LOCKVOLUME", "E:"], effect: "changes", deadlines: [] } as const;
  const how = await labRunner(store, "NODEA").run({
    step: "test",
    command: { ...call, read: () => undefined },
  });
  return { how, locked: isLocked(await store.read()) };
}

function isLocked(cluster: Cluster): boolean {
  return volumeOf(cluster, "NODEA").lockedByDataKeeper;
}

async function lockedOnDisk(): Promise<boolean> {
  const { diskStore } = await import("../src/disk-store.js");
  return isLocked(await diskStore(dir).read());
}

describe("hang-with-child", () => {
  it("in one process is past its deadline", async () => {
    const { how, locked } = await lockInProcess(broken("hang-with-child NODEA LOCKVOLUME"));
    expect([how.how, locked]).toEqual(["timed-out", false]);
  });

  it("on disk are two processes, and either holds the output open", async () => {
    await newLab(broken("hang-with-child NODEA LOCKVOLUME"));
    const { child, ended } = start(toolFile(dir, "NODEA", emcmd), [".", "LOCKVOLUME", "E:"]);
    while ((await livingIn(dir)).length < 2) await pause(20);
    child.kill("SIGKILL");
    expect(await Promise.race([ended, pause(500, "held open")])).toBe("held open");
    expect((await livingIn(dir)).length).toBe(1);
  });
});

describe("hang-deaf", () => {
  it("in one process is past its deadline", async () => {
    expect((await lockInProcess(broken("hang-deaf NODEA LOCKVOLUME"))).how).toMatchObject({
      how: "timed-out",
      left: [],
    });
  });

  it("on disk ignores what can be ignored", async () => {
    await newLab(broken("hang-deaf NODEA LOCKVOLUME"));
    const { child, ended } = start(toolFile(dir, "NODEA", emcmd), [".", "LOCKVOLUME", "E:"]);
    while ((await readCalls(dir)).length === 0) await pause(20);
    await pause(200);
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) child.kill(signal);
    expect(await Promise.race([ended, pause(500, "lives")])).toBe("lives");
    child.kill("SIGKILL");
    expect((await ended).signal).toBe("SIGKILL");
  });
});

describe("leave-child", () => {
  it("in one process does its work and ends", async () => {
    const { how, locked } = await lockInProcess(broken("leave-child NODEA LOCKVOLUME"));
    expect([how, locked]).toMatchObject([
      { how: "exited", exitCode: 0, stdout: { text: "Status = 0\r\n" } },
      true,
    ]);
  });

  it("on disk too, and somebody else still holds the output", async () => {
    expect(await lock(broken("leave-child NODEA LOCKVOLUME"))).toMatchObject({
      code: 0,
      out: "Status = 0\r\n",
    });
    expect([await lockedOnDisk(), (await livingIn(dir)).length]).toEqual([true, 1]);
  });

  it("holds nothing open where the program itself has another answer", async () => {
    const cluster = breaks(broken("leave-child NODEA lcdremexec"), "hang NODEB vssadmin");
    const runner = labRunner(memoryStore(cluster), "NODEA");
    const args = ["-d", "NODEB", "--", "vssadmin.exe", "list", "shadows"];
    const command = { tool: { name: "lcdremexec", home: "lifekeeper" }, args, effect: "reads" } as const;
    const how = await runner.run({
      step: "test",
      command: { ...command, deadlines: [], read: () => undefined },
    });
    expect(how).toMatchObject({ how: "timed-out" });
  });
});

describe("close-early", () => {
  it("in one process ends with 0 and says nothing, its work undone", async () => {
    const { how, locked } = await lockInProcess(broken("close-early NODEA LOCKVOLUME"));
    expect([how, locked]).toMatchObject([{ how: "exited", exitCode: 0, stdout: { text: "" } }, false]);
  });

  it("on disk closes its output a while before it ends with 0", async () => {
    await newLab(broken("close-early NODEA LOCKVOLUME"));
    const { child } = start(toolFile(dir, "NODEA", emcmd), [".", "LOCKVOLUME", "E:"]);
    const order: string[] = [];
    child.stdout?.once("close", () => order.push("closed"));
    const code = await new Promise((ended) => child.once("exit", ended));
    order.push("ended");
    expect([code, order, await lockedOnDisk()]).toEqual([0, ["closed", "ended"], false]);
  });
});

describe("frozen", () => {
  it("in one process is past its deadline and cannot be ended, its work undone", async () => {
    const { how, locked } = await lockInProcess(broken("frozen NODEA LOCKVOLUME /disk"));
    expect([how.how === "timed-out" && how.left.length, locked]).toEqual([1, false]);
  });

  it("on a disk that is not frozen does its work as ever, and leaves no file", async () => {
    const disk = await temporary();
    expect(await lock(broken(`frozen NODEA LOCKVOLUME ${disk} 1`))).toMatchObject({
      code: 0,
      out: "Status = 0\r\n",
    });
    expect([await lockedOnDisk(), await readdir(disk)]).toEqual([true, []]);
    const { diskStore } = await import("../src/disk-store.js");
    expect((await diskStore(dir).read()).toolFaults).toEqual([]);
  });

  it("on the peer keeps the one who asks waiting", async () => {
    const cluster = breaks(broken("frozen NODEB vssadmin /disk"), "shadow-copies NODEB E:");
    const store = memoryStore(cluster);
    const args = ["-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows", "/for=E:", "/quiet"];
    const command = { tool: { name: "lcdremexec", home: "lifekeeper" }, args, effect: "changes" } as const;
    const how = await labRunner(store, "NODEA").run({
      step: "test",
      command: { ...command, deadlines: [], read: () => undefined },
    });
    expect(how.how).toBe("timed-out");
    expect(nodeOf(await store.read(), "NODEB").volumes[0]?.shadowCopies.length).toBe(1);
  });
});
