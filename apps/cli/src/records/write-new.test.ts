import { link, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeNew } from "./write-new.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "volkit-new-"));
  await writeFile(join(folder, "valuable"), "valuable");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const plantings: readonly [string, () => Promise<void>][] = [
  ["nothing", () => Promise.resolve()],
  ["what a killed run has left", () => writeFile(join(folder, "half"), "hal", { mode: 0o666 })],
  ["a link", () => symlink(join(folder, "valuable"), join(folder, "half"))],
  ["a link that leads nowhere", () => symlink(join(folder, "nowhere"), join(folder, "half"))],
  ["another name of a file", () => link(join(folder, "valuable"), join(folder, "half"))],
];

test.each(plantings)("a file is new, this user's alone, and no other is written: %s", async (_, plant) => {
  await plant();
  await writeNew(join(folder, "half"), "whole");
  expect(await readFile(join(folder, "half"), "utf8")).toBe("whole");
  expect((await stat(join(folder, "half"))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(folder, "valuable"), "utf8")).toBe("valuable");
  await expect(stat(join(folder, "nowhere"))).rejects.toThrow("ENOENT");
});
