import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { kitIn } from "./find-kit.js";

async function folderWith(...names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "volkit-find-kit-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(folder, { recursive: true });
  for (const name of names) await writeFile(join(folder, name), "");
  return folder;
}

test("actions are known by their names, in LifeKeeper's spelling too, whatever their extension", async () => {
  const folder = await folderWith(
    "quickchk.ksh",
    "deepCheck.sh",
    "restore",
    "remove.exe",
    "recover.py",
    "else.sh",
  );
  expect(await kitIn(folder)).toEqual({
    quickCheck: { file: join(folder, "quickchk.ksh"), words: [] },
    deepCheck: { file: join(folder, "deepCheck.sh"), words: [] },
    restore: { file: join(folder, "restore"), words: [] },
    remove: { file: join(folder, "remove.exe"), words: [] },
    recover: { file: join(folder, "recover.py"), words: [] },
  });
});

test("JavaScript is run by this Node, and goes before what the system would have to start", async () => {
  const folder = await folderWith("restore.ksh", "restore.mjs", "remove.js");
  expect(await kitIn(folder)).toEqual({
    restore: { file: process.execPath, words: [join(folder, "restore.mjs")] },
    remove: { file: process.execPath, words: [join(folder, "remove.js")] },
  });
});

test("beside the programs lie other files: what they were made from, and what stood there before", async () => {
  expect(
    await kitIn(await folderWith("restore.js.map", "remove.ksh.before-volkit", "restore-all.sh")),
  ).toEqual({});
});

test("a folder that is not there holds none", async () => {
  expect(await kitIn(join(tmpdir(), "volkit-no-such-folder"))).toEqual({});
});
