import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { launcherBeside, launcherName } from "./launcher.js";

const carried = new TextEncoder().encode("MZ: the launcher");
const names: string[] = [];
let root: string;
let folder: string;
let file: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "volkit-launcher-"));
  folder = join(root, "volkit");
  await mkdir(folder);
  file = join(folder, launcherName);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** A single executable in the folder, which carries the launcher, or the program as a script for Node there. */
function program(kind: "executable" | "script", platform: NodeJS.Platform = "win32") {
  const kit =
    kind === "executable"
      ? { file: join(folder, "volkit.exe"), words: [] }
      : { file: "/elsewhere/node.exe", words: [join(folder, "volkit.js")] };
  const randomHex = () => names.pop() ?? Math.random().toString(16).slice(2, 8);
  return launcherBeside({ kit, platform, randomHex }, () => (kind === "executable" ? carried : undefined));
}

describe("a program for Node", () => {
  it("takes the launcher that stands beside it", async () => {
    await writeFile(file, "as it was installed");
    expect(await program("script")()).toBe(file);
  });

  it("does without where there is none, and looks nowhere else", async () => {
    await writeFile(join(root, launcherName), "planted");
    expect(await program("script")()).toBeUndefined();
  });

  it("needs none where the system is not Windows", async () => {
    await writeFile(file, "as it was installed");
    expect(await program("script", "linux")()).toBeUndefined();
  });
});

describe("a single executable", () => {
  it.each([
    ["none", undefined],
    ["half of one", carried.subarray(0, 5)],
    ["another one", new TextEncoder().encode("MZ: the launched")],
  ])("puts the launcher that it carries where there is %s", async (_, there) => {
    if (there !== undefined) await writeFile(file, there);
    expect(await program("executable")()).toBe(file);
    expect(new Uint8Array(await readFile(file))).toEqual(carried);
    expect(await readdir(folder)).toEqual([launcherName]);
  });

  it("writes nothing where the right one is there", async () => {
    await writeFile(file, carried, { mode: 0o400 });
    names.push("never-made/");
    expect(await program("executable")()).toBe(file);
    names.length = 0;
  });

  it("writes through nothing that was put in its way", async () => {
    await writeFile(join(folder, "valuable"), "valuable");
    await symlink(join(folder, "valuable"), join(folder, `${launcherName}.abcdef`));
    names.push("abcdef");
    expect(await program("executable")()).toBeUndefined();
    expect(await readFile(join(folder, "valuable"), "utf8")).toBe("valuable");
  });

  it("does without where it cannot be put", async () => {
    await mkdir(file);
    expect(await program("executable")()).toBeUndefined();
    expect(await readdir(folder)).toEqual([launcherName]);
  });

  it("has it whole, however many start at once", async () => {
    const found = await Promise.all(Array.from({ length: 30 }, () => program("executable")()));
    expect(new Set(found)).toEqual(new Set([file]));
    expect(await readdir(folder)).toEqual([launcherName]);
  });
});
