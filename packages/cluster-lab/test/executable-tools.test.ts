import { copyFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { mendFault, setFault } from "../src/faults.js";
import { labToolAt } from "../src/lab-tool-at.js";
import { createLabOnDisk, labStore } from "../src/lab-on-disk.js";
import { toolFile } from "../src/lab-layout.js";
import { temporary } from "./temporary.js";

let dir = "";
let volkit = "";
beforeEach(async () => {
  const folder = await temporary();
  dir = join(folder, "lab (試験)");
  volkit = join(folder, "volkit.exe");
  await writeFile(volkit, "MZ the executable");
  const made = await createLabOnDisk(dir, { standIn: { kind: "executable", file: volkit } });
  expect(made.kind).toBe("created");
});

const emcmd = (node = "NODEA"): string => toolFile(dir, node, { name: "EMCmd", home: "datakeeper" });
const numberOf = async (file: string): Promise<number> => (await stat(file)).ino;

async function change(by: typeof setFault, ...words: readonly string[]): Promise<void> {
  await labStore(dir).update((cluster) => {
    const outcome = by(cluster, words);
    return { cluster: outcome.kind === "changed" ? outcome.cluster : cluster, value: undefined };
  });
}

describe("a lab whose tools are an executable", () => {
  it("has one copy of it, and each tool is a link to that", async () => {
    const own = await numberOf(join(dir, "stand-in.exe"));
    expect(own).not.toBe(await numberOf(volkit));
    expect(await numberOf(emcmd("NODEA"))).toBe(own);
    expect(await numberOf(emcmd("NODEB"))).toBe(own);
    expect(await numberOf(toolFile(dir, "NODEB", { name: "vssadmin", home: "windows" }))).toBe(own);
  });

  it("takes a tool away that is to be missing, puts no program in the place of an unstartable one, and mends both", async () => {
    const own = await numberOf(emcmd());
    await change(setFault, "missing", "NODEA", "EMCmd");
    await expect(stat(emcmd())).rejects.toThrow("ENOENT");
    await change(mendFault, "missing", "NODEA", "EMCmd");
    expect(await numberOf(emcmd())).toBe(own);

    await change(setFault, "unstartable", "NODEA", "EMCmd");
    expect(await readFile(emcmd(), "latin1")).not.toMatch(/^MZ/);
    expect(await readFile(emcmd("NODEB"), "latin1")).toMatch(/^MZ/);
    await change(mendFault, "unstartable", "NODEA", "EMCmd");
    expect(await numberOf(emcmd())).toBe(own);
  });

  it("can be begun anew, with another executable", async () => {
    await writeFile(volkit, "MZ the next version");
    await createLabOnDisk(dir, { standIn: { kind: "executable", file: volkit } });
    expect(await readFile(emcmd(), "latin1")).toBe("MZ the next version");
  });
});

describe("which tool an executable is", () => {
  it.each([
    ["datakeeper/EMCmd.exe", "EMCmd"],
    ["lifekeeper/Bin/ins_list.exe", "ins_list"],
    ["windows/System32/vssadmin.exe", "vssadmin"],
    ["Windows/SYSTEM32/VSSADMIN.EXE", "VSSADMIN"],
  ])("NODEB/%s is %s", async (path, tool) => {
    expect(await labToolAt(join(dir, "NODEB", path))).toEqual({ dir, node: "NODEB", tool });
  });

  it.each(["volkit.exe", "NODEB/volkit.exe", "NODEX/datakeeper/EMCmd.exe", "NODEB/other/EMCmd.exe"])(
    "%s is none",
    async (path) => {
      expect(await labToolAt(join(dir, path))).toBeUndefined();
    },
  );

  it("outside a lab none is, whatever the folders are called", async () => {
    const elsewhere = join(dirname(dir), "NODEA", "datakeeper", "EMCmd.exe");
    await mkdir(dirname(elsewhere), { recursive: true });
    await copyFile(volkit, elsewhere);
    expect(await labToolAt(elsewhere)).toBeUndefined();
  });
});
