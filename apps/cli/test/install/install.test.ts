import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { startProgram } from "../blackbox/harness/program.js";
import { copyInto, runCopy } from "./support/copies.js";
import { foreign, foreigns, makeSite, type Site } from "./support/site.js";
import { treeOf } from "./support/tree.js";
import { numbersIn, volkitAt } from "./support/volkit-at.js";

const all = foreigns["all six scripts"];
const always = ["VK728"];

function site(configuration?: unknown): Site {
  const made = makeSite(all, configuration);
  for (const tool of [
    ...["volume", "CheckVolume", "flg_create", "ins_list", "ins_setst", "eqv_list", "lcdremexec"],
    ...["EISMEventNotice", "win/System32/vssadmin", "win/System32/chkntfs", "win/System32/schtasks"],
    ...["win/System32/mountvol", "win/System32/sc"],
  ]) {
    const file = tool.startsWith("win") ? join(made.root, tool) : join(made.root, "Bin", tool);
    mkdirSync(join(file, ".."), { recursive: true });
    foreign(file, "#!/bin/sh\nexit 1\n");
  }
  return made;
}

const withWindows = (at: Site) => ({ SystemRoot: join(at.root, "win") });

/** Runs a command, and holds it to having written nothing. */
async function untouched(at: Site, words: readonly string[], environment = withWindows(at)) {
  const before = treeOf(at.root, "all times");
  const ended = await volkitAt(at, words, environment);
  expect(treeOf(at.root, "all times")).toEqual(before);
  return ended;
}

describe.concurrent("volkit install", () => {
  test("tells the tags that it acts on from those that it only watches", async () => {
    const watched = { volume: "O:", mode: "observe" };
    const both = site({ resources: { "Vol.E": { volume: "E:" }, "Vol.O": watched } });
    const { stdout } = await volkitAt(both, ["install"], withWindows(both));
    expect(stdout).toContain("volkit handles: Vol.E. Every other tag");
    expect(stdout).toContain("volkit observes: Vol.O, beside those scripts.");
    const { stdout: none } = await volkitAt(site({ resources: { "Vol.O": watched } }), ["install"]);
    expect(none).toContain("volkit handles no tag.");
  });

  test("says what it did, and a second time that there was nothing to do", async () => {
    const at = site();
    const first = await volkitAt(at, ["install"], withWindows(at));
    expect(numbersIn(first)).toEqual(always);
    expect([first.exit, first.stdout.split("\n")[0]]).toEqual([
      0,
      `volkit 0.0.0 is installed in ${at.actions}.`,
    ]);
    expect(first.stdout).toContain("volkit handles: Vol.E, 業務 'D'.");
    const second = await untouched(at, ["install"]);
    expect([second.exit, second.stdout.split("\n")[0]]).toEqual([
      0,
      `volkit 0.0.0 is installed in ${at.actions} already; nothing was written.`,
    ]);
  });

  test("--dry-run writes nothing, and prints every write and every script", async () => {
    const at = site();
    const dry = await untouched(at, ["install", "--dry-run"]);
    expect(dry.exit).toBe(0);
    expect(dry.stdout).toMatch(/^Nothing was written\./);
    const json = await untouched(at, ["install", "--dry-run", "--json"]);
    const planned: unknown = JSON.parse(json.stdout);
    expect(json.stderr).toBe("");
    expect(planned).toMatchObject({ outcome: "planned", dryRun: true, exitCode: 0 });

    await volkitAt(at, ["install"], withWindows(at));
    for (const [path, entry] of Object.entries(treeOf(at.actions, "no times"))) {
      if (!path.endsWith(".ksh")) continue;
      const text = Buffer.from(entry.slice(entry.indexOf(" ", 5) + 1), "latin1").toString("utf8");
      expect(json.stdout).toContain(JSON.stringify(text));
      expect(dry.stdout).toContain(text.trimEnd().replaceAll(/^/gm, "    "));
      expect(dry.stdout).toContain(`write ${join(at.actions, path)} (`);
    }
    const undo = await untouched(at, ["uninstall", "--dry-run"]);
    expect(undo.stdout).toContain(`move ${join(at.actions, "restore.ksh.before-volkit")} -> `);
  });

  test("speaks the configuration's language", async () => {
    const at = site({ language: "ja", resources: { "Vol.E": {} } });
    const { stdout, stderr } = await volkitAt(at, ["install"], withWindows(at));
    expect(stdout).toContain("にインストールしました。");
    expect(stderr).toContain("ツールの出力のコードページを取得できません");
    expect((await volkitAt(at, ["uninstall"])).stdout).toContain("アンインストールし");
  });

  test("takes LifeKeeper's folder by --lkroot, from anywhere", async () => {
    const at = site();
    const { exit } = await volkitAt(at, ["install", `--lkroot=${at.root}/`], { LKROOT: "/nowhere" });
    expect(exit).toBe(0);
    const relative = at.root.slice(at.top.length + 1);
    const second = await volkitAt(at, ["install", "--lkroot", relative], { LKROOT: "" });
    expect(second.stdout).toContain("nothing was written");
  });

  test("does not take an empty --lkroot for the current folder", async () => {
    const at = site();
    const before = treeOf(at.root, "all times");
    const { exit, stderr } = await startProgram({
      words: ["install", "--lkroot", ""],
      environment: { PATH: "/usr/bin:/bin", ExtMirrBase: join(at.root, "dk") },
      folder: at.root,
    });
    expect([exit, stderr]).toEqual([1, expect.stringContaining("VK710")]);
    expect(treeOf(at.root, "all times")).toEqual(before);
  });

  test("keeps the configuration for the day it breaks", async () => {
    const at = site();
    await volkitAt(at, ["install"], withWindows(at));
    writeFileSync(at.configuration, "{");
    const words = ["restore", "--called-by=1", "--vendor=/v", "-t", "Vol.F"];
    const ended = await volkitAt(at, words);
    expect([ended.exit, numbersIn(ended)]).toEqual([117, ["VK111", "VK115"]]);
  });

  test("stores the page that chcp.com answers, and actions go by it", async () => {
    const at = site();
    foreign(join(at.root, "win/System32/chcp.com"), "#!/bin/sh\nprintf 'Aktive Codepage: 850.\\r\\n'\n");
    const { stderr, stdout } = await volkitAt(at, ["install"], withWindows(at));
    expect([stderr, stdout.includes("page 850")]).toEqual(["", true]);
    expect(readFileSync(join(at.root, "etc/volkit-system.json"), "utf8")).toBe(
      '{"format":"volkit system 1","codePage":850}\n',
    );
    const shown = await volkitAt(at, ["config", "show", "--effective"]);
    expect(shown.stdout).toMatch(/^codePage += 850 +\(found out by volkit install\)$/m);
    writeFileSync(at.configuration, JSON.stringify({ codePage: 437, resources: { "Vol.E": {} } }));
    expect((await volkitAt(at, ["config", "show", "--effective"])).stdout).toMatch(/^codePage += 437 /m);
    await volkitAt(at, ["uninstall"]);
    expect((await volkitAt(at, ["config", "show"])).stdout).not.toContain("850");
    expect(Object.keys(treeOf(join(at.root, "etc")))).toEqual(["volkit.json"]);
  });

  test("bakes a configuration that VOLKIT_CONFIG names into the scripts", async () => {
    const at = site();
    const file = join(at.top, "elsewhere's.json");
    writeFileSync(file, JSON.stringify({ resources: { T: {} } }));
    await volkitAt(at, ["install"], { ...withWindows(at), VOLKIT_CONFIG: file });
    expect(readFileSync(join(at.actions, "restore.ksh"), "utf8")).toContain(
      `VOLKIT_CONFIG='${file.replace("'", "'\\''")}' '`,
    );
  });
});

describe.concurrent("volkit install refuses, and writes nothing", () => {
  const refused = async (at: Site, numbers: readonly string[], environment = {}) => {
    const ended = await untouched(at, ["install"], { ...withWindows(at), ...environment });
    expect([ended.exit, numbersIn(ended)]).toEqual([1, numbers]);
    expect(ended.stdout).toBe("Nothing was written, for the reasons on stderr.\n");
    return ended;
  };

  test("where nothing says where LifeKeeper is, or what is named is none", async () => {
    await refused(site(), ["VK710"], { LKROOT: "" });
    const at = site();
    rmSync(join(at.root, "subsys"), { recursive: true });
    await refused(at, ["VK711", "VK728"]);
  });

  test("where scripts stand in both places", async () => {
    const at = site();
    const second = join(at.root, "LifeKeeper/subsys/filesys/resources/volume/actions");
    mkdirSync(second, { recursive: true });
    writeFileSync(join(second, "remove.ksh"), "");
    expect((await refused(at, ["VK712", "VK728"])).stderr).toContain(second);
  });

  test.each([
    ["there is none", undefined, ["VK722"]],
    ["it is not valid", { nodes: 1 }, ["VK112", "VK722"]],
    ["it names no resources", { resources: {} }, ["VK722"]],
  ])("without a configuration that names resources: %s", async (_, content, numbers) => {
    const at = site(content ?? {});
    if (content === undefined) rmSync(at.configuration);
    await refused(at, numbers);
  });

  test("without EMCmd, with where it was looked for; without others it only warns", async () => {
    const at = site();
    const { stderr } = await refused(at, ["VK723", "VK728"], { ExtMirrBase: "/none" });
    expect(stderr).toContain("Looked for /none/EMCmd.exe, /none/EMCmd.");
    rmSync(join(at.root, "Bin/CheckVolume"));
    const warned = await volkitAt(at, ["install"], withWindows(at));
    expect([warned.exit, numbersIn(warned)]).toEqual([0, ["VK724", "VK728"]]);
  });

  test("where something that is no file has the name of a script", async () => {
    const at = site();
    rmSync(join(at.actions, "deepchk.ksh"));
    mkdirSync(join(at.actions, "deepchk.ksh"));
    await refused(at, ["VK728", "VK716"]);
    rmSync(join(at.actions, "deepchk.ksh"), { recursive: true });
    mkdirSync(join(at.actions, "restore.ksh.before-volkit"));
    await refused(at, ["VK728", "VK716"]);
  });

  test("bad arguments: 2", async () => {
    for (const words of [
      ["install", "--force"],
      ["install", "now"],
      ["uninstall", "--lkroot"],
    ]) {
      expect((await untouched(site(), words)).exit).toBe(2);
    }
  });
});

describe.concurrent("volkit install warns", () => {
  test("of a program that others can change", () => {
    const at = site();
    const program = copyInto(join(at.top, "program"));
    chmodSync(program, 0o666);
    const ended = runCopy(program, at, ["install", "--dry-run"]);
    expect(ended.stderr).toContain(`WARN VK726 The program ${program}, which LifeKeeper will start`);
  });

  test("of a program of which others can change a part", () => {
    const at = site();
    const program = copyInto(join(at.top, "program"));
    const part = join(dirname(program), "parts", "core.js");
    expect(runCopy(program, at, ["install", "--dry-run"]).stderr).not.toContain(part);
    chmodSync(part, 0o666);
    const ended = runCopy(program, at, ["install", "--dry-run"]);
    expect(ended.stderr).toContain(`WARN VK726 The program ${program}, which LifeKeeper will start`);
    expect(ended.stderr).toContain(`everybody (of ${part})`);
  });

  test("where the vendor has no script, by the actions that lack one in every spelling and place", async () => {
    const at = makeSite(foreigns["one spelling only, a recover, and files of others"]);
    const ended = await volkitAt(at, ["install"]);
    expect(ended.stderr).toContain("WARN VK729 The vendor has no script for deepchk, deepCheck:");
    expect((await volkitAt(at, ["install"])).stderr).toContain("script for deepchk, deepCheck:");
  });
});
