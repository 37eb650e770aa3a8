import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../dist/create-kit.js", import.meta.url));
const example = fileURLToPath(new URL("../../../apps/example-kit/", import.meta.url));

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "create-kit-"));
});
afterAll(() => rm(room, { recursive: true }));

it("writes a kit that builds, passes its tests and the kit tester", { timeout: 400_000 }, async () => {
  const folder = join(room, "disk-kit");
  const { stdout } = await run(process.execPath, [program, folder, "--lang", "en"]);
  expect(stdout).toContain("Wrote the kit disk-kit: ");
  // What npm install would bring: the same packages in the same versions, as they are built here.
  await symlink(join(example, "node_modules"), join(folder, "node_modules"), "junction");
  const tested = await run("npm", ["test"], { cwd: folder });
  expect(tested.stdout).toMatch(/Test Files .*3 passed/);
});

it("names packages as they are published, and no workspace", async () => {
  const folder = join(room, "other-kit");
  await run(process.execPath, [program, folder]);
  const manifest = await readFile(join(folder, "package.json"), "utf8");
  expect(manifest).toContain('"name": "other-kit"');
  expect(manifest).not.toMatch(/workspace:|catalog:|example-kit/);
  expect(await readdir(folder)).toContain(".gitignore");
});

it("refuses a folder with something in it, by exit status and in the reader's language", async () => {
  const folder = join(room, "taken");
  await mkdir(join(folder, "mine"), { recursive: true });
  const refused = run(process.execPath, [program, folder, "--lang", "ja"]);
  await expect(refused).rejects.toThrow("空ではありません");
  await expect(refused).rejects.toMatchObject({ code: 1, stdout: "" });
  await expect(run(process.execPath, [program])).rejects.toMatchObject({ code: 2 });
});
