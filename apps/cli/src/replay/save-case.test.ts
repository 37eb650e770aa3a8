import { mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "vitest";
import type { Case } from "./case-format.js";
import { trialsOf } from "./find-trials.js";
import { recordedInLab } from "./lab-record.fixture.js";
import { saveCase } from "./save-case.js";
import { caseOf } from "./trial.js";

const test = base.extend<{ folder: string; saved: Case }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "volkit-cases-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  saved: async ({ folder }, use) => {
    const file = join(folder, "a-record.json");
    await writeFile(file, JSON.stringify(await recordedInLab({ action: "remove" })));
    const found = await trialsOf([file], []);
    const [trial] = found.kind === "trials" ? found.trials : [];
    if (trial?.kind !== "replayed") throw new Error("the record is not replayed");
    await use(caseOf(trial));
  },
});

test("a case is this user's alone, replays, and is written over by the same run's", async ({
  folder,
  saved,
}) => {
  const { kind, file } = await saveCase(folder, saved);
  expect(kind).toBe("saved");
  if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await trialsOf([file], [])).toMatchObject({ trials: [{ judgement: { kind: "same" } }] });
  expect((await saveCase(folder, saved)).kind).toBe("saved");
});

test("what else stands at its name stays, and nothing is written through a link", async ({
  folder,
  saved,
}) => {
  const { file } = await saveCase(folder, saved);
  await writeFile(file, "mine");
  expect((await saveCase(folder, saved)).kind).toBe("taken");
  expect(await readFile(file, "utf8")).toBe("mine");

  await rm(file);
  await symlink(join(folder, "elsewhere"), file);
  expect((await saveCase(folder, saved)).kind).toBe("taken");
  expect(await readlink(file)).toBe(join(folder, "elsewhere"));
  expect(await readdir(folder)).not.toContain("elsewhere");
});

test.skipIf(process.platform === "win32")(
  "a device in a case's place is not read without end",
  async ({ folder, saved }) => {
    const { file } = await saveCase(folder, saved);
    await rm(file);
    await symlink("/dev/zero", file);
    expect((await saveCase(folder, saved)).kind).toBe("taken");
    expect(await trialsOf([file], [])).toMatchObject({ kind: "not-found" });
  },
);
