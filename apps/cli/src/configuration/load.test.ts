import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepCopies, readCopies } from "./last-valid.js";
import { keepLastValid, loadConfiguration, type Loaded } from "./load.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-load-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const copies = () => join(folder, "copies");
const named = (name: string) => ({ file: join(folder, name), named: true });

/** What a run does: loads, and keeps. */
async function load(name: string, text?: string): Promise<Loaded> {
  if (text !== undefined) writeFileSync(join(folder, name), text);
  const loaded = await loadConfiguration(named(name), copies());
  await keepLastValid(loaded, copies(), "aa");
  return loaded;
}

const idsOf = (loaded: Loaded) => (loaded.kind === "usable" ? loaded.warnings.map(({ id }) => id) : []);

test("gives the same content the first time and the next", async () => {
  const text = '\ufeff{"resources":{"T":{"volume":"E:"}},"timeouts":{"sc":2}}';
  const first = await load("a.json", text);
  const second = await load("a.json", text);
  expect(first).toMatchObject({ kind: "usable", content: { timeouts: { sc: 2 } }, lastValid: false });
  expect(second).toEqual({ ...first, toKeep: undefined });
});

test("is none where nobody named one and none is there, whatever copies there are", async () => {
  await load("a.json", "{}");
  expect(await loadConfiguration(undefined, copies())).toEqual({ kind: "none" });
  const absent = { file: join(folder, "no", "file"), named: false };
  expect(await loadConfiguration(absent, copies())).toEqual({ kind: "none" });
});

test("writes nothing by itself, and keeps nothing that is not valid", async () => {
  writeFileSync(join(folder, "a.json"), "{}");
  await loadConfiguration(named("a.json"), copies());
  expect(await load("b.json", "[]")).toMatchObject({ kind: "unusable" });
  expect(existsSync(copies())).toBe(false);
});

test("falls back on its own copy before one that was used later", async () => {
  await load("a.json", '{"node":"A"}');
  await load("b.json", '{"node":"B"}');
  const fallen = await load("a.json", "{");
  expect(fallen).toMatchObject({ file: join(folder, "a.json"), content: { node: "A" }, lastValid: true });
  expect(idsOf(fallen)).toEqual(["VK111", "VK115"]);
});

test("else on the one most recently used", async () => {
  await load("a.json", '{"node":"A"}');
  await load("b.json", '{"node":"B"}');
  await load("a.json");
  const fallen = await load("c.json");
  expect(fallen).toMatchObject({ file: join(folder, "a.json"), content: { node: "A" }, lastValid: true });
  expect(idsOf(fallen)).toEqual(["VK110", "VK115"]);
});

test("passes over a copy that the schema of today refuses, whatever its checker", async () => {
  const [a, b] = [join(folder, "a.json"), join(folder, "b.json")];
  await load("b.json", '{"node":"B"}');
  const [good] = await readCopies(copies());
  const refused = ['{"gone":1}', "{", "null"].map((text) => ({
    file: a,
    text,
    checker: good?.checker ?? "",
  }));
  await keepCopies(copies(), [...refused, ...(good === undefined ? [] : [good])], "aa");
  expect(await load("a.json", "[]")).toMatchObject({ file: b, content: { node: "B" }, lastValid: true });
});

test("a copy found valid by an older checker counts where the schema of today takes it", async () => {
  await keepCopies(copies(), [{ file: "/old", text: '{"node":"O"}', checker: "older" }], "aa");
  expect(await load("a.json", "[]")).toMatchObject({ file: "/old", content: { node: "O" } });
});
