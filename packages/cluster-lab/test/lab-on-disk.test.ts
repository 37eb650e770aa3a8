import { access, readdir, readFile, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readCalls } from "../src/call-log.js";
import type { Cluster } from "../src/cluster.js";
import { createCluster } from "../src/create.js";
import { setFault, mendFault } from "../src/faults.js";
import { labNodes } from "../src/lab-file.js";
import { labEnvironment } from "../src/lab-layout.js";
import { createLabOnDisk, labStore } from "../src/lab-on-disk.js";
import type { StandInSource } from "../src/stand-in-program.js";
import { bundle } from "./bundle.js";
import { temporary } from "./temporary.js";
import { start, type Ended } from "./start.js";

let standIn: StandInSource;
beforeAll(async () => {
  standIn = { kind: "script", file: await bundle("stand-in"), node: process.execPath };
});

async function newLab(name = "lab", toolModules: readonly string[] = []): Promise<string> {
  const dir = join(await temporary(), name);
  const created = await createLabOnDisk(dir, { standIn, cluster: createCluster({ nodes: 2 }), toolModules });
  expect(created.kind).toBe("created");
  return dir;
}

function fileOf(dir: string, node: string, tool: string): string {
  const { ExtMirrBase, LKROOT, SystemRoot } = labEnvironment(dir, node);
  const folders: Readonly<Record<string, string>> = {
    EMCmd: ExtMirrBase,
    vssadmin: join(SystemRoot, "System32"),
    chkntfs: join(SystemRoot, "System32"),
    sc: join(SystemRoot, "System32"),
  };
  return join(folders[tool] ?? join(LKROOT, "Bin"), `${tool}.exe`);
}

function run(dir: string, node: string, tool: string, ...args: readonly string[]): Promise<Ended> {
  return start(fileOf(dir, node, tool), args).ended;
}

async function breakIt(dir: string, ...words: readonly string[]): Promise<void> {
  await labStore(dir).update((cluster) => ({ cluster: after(setFault(cluster, words)), value: undefined }));
}

function after(outcome: ReturnType<typeof setFault>): Cluster {
  if (outcome.kind === "refused") throw new Error(outcome.reason.en);
  return outcome.cluster;
}

describe("a lab on disk", () => {
  it("has every node's folders with an executable for each tool", async () => {
    const dir = await newLab();
    expect(await labNodes(dir)).toEqual(["NODEA", "NODEB"]);
    for (const node of ["NODEA", "NODEB"]) {
      expect(await readdir(join(dir, node, "datakeeper"))).toEqual(["EMCmd.exe"]);
      expect(await readdir(join(dir, node, "lifekeeper", "Bin"))).toContain("flg_create.exe");
      expect((await readdir(join(dir, node, "windows", "System32"))).sort()).toEqual(
        ["chkntfs.exe", "mountvol.exe", "sc.exe", "schtasks.exe", "vssadmin.exe"].sort(),
      );
    }
  });

  it("answers as the state machine does, byte for byte", async () => {
    const dir = await newLab();
    const mirror = await run(dir, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E");
    expect([mirror.code, mirror.stdout.toString()]).toEqual([0, "E: 1 NODEA 10.0.0.2 1\r\n"]);
    const unlock = await run(dir, "NODEB", "EMCmd", ".", "UNLOCKVOLUME", "E:");
    expect([unlock.code, unlock.stdout.toString()]).toEqual([5, "Status = 5\r\n"]);
  });

  it.each(["with space", 'it\'s "quoted" $HOME', "研究室"])("works in a folder called %s", async (name) => {
    const dir = await newLab(name);
    expect((await run(dir, "NODEA", "flg_create", "-f", "a b'c\"d")).code).toBe(0);
    expect((await run(dir, "NODEA", "flg_list")).stdout.toString()).toBe("a b'c\"d\n");
  });

  it("shows on one node what was done on another", async () => {
    const dir = await newLab();
    await run(dir, "NODEA", "flg_create", "-d", "NODEB", "-f", "X");
    expect((await run(dir, "NODEB", "flg_test", "-f", "X")).code).toBe(0);
  });

  it("loses no flag that real tools raise at the same time", async () => {
    const dir = await newLab();
    const workers = [0, 1, 2, 3, 4, 5].map(async (worker) => {
      for (let n = 0; n < 5; n += 1) {
        const { code } = await run(dir, "NODEA", "flg_create", "-f", `${worker}-${n}`);
        expect(code).toBe(0);
      }
    });
    await Promise.all(workers);
    expect((await labStore(dir).read()).nodes[0]?.flags.length).toBe(30);
    expect((await readCalls(dir)).length).toBe(30);
  }, 120_000);

  it("logs each start with its arguments and exit status", async () => {
    const dir = await newLab();
    await run(dir, "NODEA", "sc", "query", "Nothing");
    const [call] = await readCalls(dir);
    expect(call).toMatchObject({ node: "NODEA", tool: "sc", args: ["query", "Nothing"], exitCode: 1060 });
  });

  it("hangs until it is killed, and keeps nobody else waiting", async () => {
    const dir = await newLab();
    await breakIt(dir, "hang", "NODEA", "LOCKVOLUME");
    const hanging = start(fileOf(dir, "NODEA", "EMCmd"), [".", "LOCKVOLUME", "E:"]);
    const others = await Promise.all([
      run(dir, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:"),
      run(dir, "NODEA", "flg_create", "-f", "X"),
      new Promise((done) => setTimeout(done, 1000)),
    ]);
    expect([others[0].code, others[1].code, hanging.child.exitCode]).toEqual([0, 0, null]);
    hanging.child.kill("SIGKILL");
    expect((await hanging.ended).signal).toBe("SIGKILL");
  });

  it("crashes, floods, and prints garbage", async () => {
    const dir = await newLab();
    await breakIt(dir, "crash", "NODEA", "sc");
    await breakIt(dir, "flood", "NODEA", "flg_list");
    await breakIt(dir, "garbage", "NODEA", "EMCmd");
    expect((await run(dir, "NODEA", "sc", "query", "LifeKeeper")).signal).toBe("SIGSEGV");
    const flood = await run(dir, "NODEA", "flg_list");
    expect([flood.code, flood.stdout.length > 8_000_000, flood.stderr.toString()]).toEqual([0, true, ""]);
    expect((await run(dir, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:")).stdout).toContain(0xff);
  });

  it("minds no reader that goes away early", async () => {
    const dir = await newLab();
    await breakIt(dir, "flood", "NODEA", "flg_list");
    const { child, ended } = start(fileOf(dir, "NODEA", "flg_list"), []);
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: Buffer.from("") });
  });

  it("takes a missing tool's file away and brings it back", async () => {
    const dir = await newLab();
    const file = fileOf(dir, "NODEA", "chkntfs");
    await breakIt(dir, "missing", "NODEA", "chkntfs");
    await expect(access(file)).rejects.toThrow("ENOENT");
    await breakIt(dir, "unstartable", "NODEA", "chkntfs");
    await expect(start(file, ["E:"]).ended).rejects.toThrow("EACCES");
    await labStore(dir).update((cluster) => ({
      cluster: after(mendFault(cluster, ["missing", "NODEA", "chkntfs"])),
      value: undefined,
    }));
    expect((await run(dir, "NODEA", "chkntfs", "E:")).code).toBe(0);
  });

  it("answers in Japanese as CP932 bytes", async () => {
    const dir = await newLab();
    await breakIt(dir, "japanese", "NODEA");
    const { stdout } = await run(dir, "NODEA", "chkntfs", "E:");
    expect(new TextDecoder("shift_jis", { fatal: true }).decode(stdout)).toContain("ファイル システムの種類");
  });

  it("refuses a folder that holds something else, and touches nothing", async () => {
    const dir = await temporary();
    await writeFile(join(dir, "mine.txt"), "precious");
    expect(await createLabOnDisk(dir, { standIn })).toEqual({ kind: "refused", why: "not-empty", dir });
    expect(await readdir(dir)).toEqual(["mine.txt"]);
  });

  it("begins a lab anew", async () => {
    const dir = await newLab();
    await run(dir, "NODEA", "flg_create", "-f", "old");
    await createLabOnDisk(dir, { standIn, cluster: createCluster({ nodes: 3 }) });
    expect(await labNodes(dir)).toEqual(["NODEA", "NODEB", "NODEC"]);
    expect((await run(dir, "NODEA", "flg_list")).stdout.toString()).toBe("");
  });

  it("runs the tools of another kit", async () => {
    const file = join(await temporary(), "tools.mjs");
    await writeFile(
      file,
      `export const labTools = [{ name: "count", home: "lifekeeper", answer: (cluster, node) => {
        const count = (cluster.extra.count ?? 0) + 1;
        const reply = { how: "exited", exitCode: 0, stdout: node.name + " " + count + "\\n", stderr: "", encoding: "utf-8" };
        return { cluster: { ...cluster, extra: { ...cluster.extra, count } }, reply };
      } }];`,
    );
    const dir = await newLab("lab", [file]);
    await run(dir, "NODEA", "count");
    expect((await run(dir, "NODEA", "lcdremexec", "-d", "NODEB", "--", "count.exe")).stdout.toString()).toBe(
      "NODEB 2\n",
    );
  });

  it("stands alone: its stand-in needs nothing beside it", async () => {
    const dir = await newLab();
    const text = await readFile(join(dir, "stand-in.mjs"), "utf8");
    const imported = [...text.matchAll(/from "([^"]+)"/g)].map(([, name = ""]) => name);
    expect(imported.filter((name) => !isBuiltin(name))).toEqual([]);
  });
});
