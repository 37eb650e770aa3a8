import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "../../src/recorded/found.js";
import { openSource } from "../../src/recorded/source.js";
import { tryRecord } from "../../src/replay/trial.js";

/** Records that older volkits wrote, each named for what was new in it. */
const folder = join(import.meta.dirname, "older");

test.each(await readdir(folder))("%s is read, and replays the same", async (file) => {
  const opened = await openSource(join(folder, file));
  if (opened.kind !== "source") throw new Error(opened.kind);
  const { records, notRead } = await readSources([opened.source]);
  expect(notRead).toEqual([]);
  expect(await Promise.all(records.map(tryRecord))).toMatchObject([
    { kind: "replayed", judgement: { kind: "same" } },
  ]);
});
