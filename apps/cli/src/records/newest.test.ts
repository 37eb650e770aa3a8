import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "vitest";
import { runAt } from "../recorded/record.fixture.js";
import { newestRecord } from "./newest.js";

const test = base.extend<{ folder: string }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "volkit-records-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

const now = Date.parse("2026-11-23T03:00:00Z");
const vol = { tag: "Vol.E", letter: "E" };

/** The name of a record of that minute of the hour before now. */
const named = (minute: number, letter = "E", action = "quickCheck") =>
  `20261123T02${String(minute).padStart(2, "0")}00000Z-${letter}-${action}-abc123.json`;

function record(run: string, tag: string | null = "Vol.E"): string {
  return JSON.stringify({ ...runAt(0), run, tag });
}

async function newest(folder: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const found = await newestRecord(folder, vol, now);
  return found.kind === "record" ? [found.run.run, ...found.unreadable] : [found.kind];
}

test("the newest of the tag counts, be its volume known to it or not", async ({ folder }) => {
  const files = {
    [named(10)]: record("older"),
    [named(20)]: record("newer"),
    [named(30, "F")]: record("of F"),
  };
  expect(await newest(folder, files)).toEqual(["newer"]);
  expect(await newest(folder, { [named(40, "none")]: record("refused") })).toEqual(["refused"]);
  expect(await newest(folder, { [named(50)]: record("another tag", "Vol.E2") })).toEqual(["refused"]);
});

test("newer files that are no record are named, and do not hide it", async ({ folder }) => {
  const files = {
    [named(10)]: record("readable"),
    [named(20)]: "",
    [named(30)]: "{}",
    [named(40)]: record("x").replace('"formatVersion":1', '"formatVersion":2'),
  };
  expect(await newest(folder, files)).toEqual(["readable", named(40), named(30), named(20)]);
});

test("files of other names are none of its business", async ({ folder }) => {
  const files = { "notes.txt": "x", [named(10)]: record("it"), [`${named(20)}.writing`]: "half" };
  expect(await newest(folder, files)).toEqual(["it"]);
});

test("a record of a time to come is older than those that are not: the clock was set back", async ({
  folder,
}) => {
  const tomorrow = named(10).replace("20261123", "20261124");
  expect(await newest(folder, { [tomorrow]: record("to come") })).toEqual(["to come"]);
  expect(await newest(folder, { [named(1)]: record("past") })).toEqual(["past"]);
});

test("no folder is no record; a folder that cannot be read is a failure", async ({ folder }) => {
  expect(await newestRecord(join(folder, "none"), vol, now)).toEqual({ kind: "none", unreadable: [] });
  await writeFile(join(folder, "file"), "");
  expect(await newestRecord(join(folder, "file"), vol, now)).toMatchObject({ kind: "failed" });
});
