import { hold } from "@volkit/run-lock";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordsInBundle } from "./bundle-records.js";
import { readSources } from "./found.js";
import { runsNamed } from "./named-runs.js";
import { newestFirst } from "./newest-first.js";
import { readRecorded } from "./read.js";
import { folderOf, rehearsalAt, runAt, vendorAt, zipped } from "./record.fixture.js";
import { openSource, type Source } from "./source.js";

async function opened(path: string): Promise<Source> {
  const source = await openSource(path);
  if (source.kind !== "source") throw new Error(`${path}: ${source.kind}`);
  return source.source;
}

const index = (formatVersion: number, about = {}) =>
  JSON.stringify({ format: "volkit-bundle", formatVersion, ...about });
const named = ({ run }: { readonly run: string }) => run;

describe("a record", () => {
  test("of the first releases is read without the keys that came later", () => {
    const first = {
      ...runAt(1),
      platform: undefined,
      interrupted: undefined,
      notes: undefined,
      configuration: {},
    };
    expect(readRecorded(JSON.stringify(first))).toMatchObject({ kind: "recorded" });
  });

  test("of a later format is told from a damaged one", () => {
    const newer = { ...runAt(1), formatVersion: 2 };
    expect(readRecorded(JSON.stringify(newer))).toEqual({
      kind: "newer",
      format: "volkit-record",
      formatVersion: 2,
    });
    const damaged = { ...runAt(1), durationMs: "long" };
    expect(readRecorded(JSON.stringify(damaged))).toEqual({ kind: "unreadable", where: "durationMs" });
    expect(readRecorded("{")).toEqual({ kind: "unreadable", where: undefined });
  });

  test("whose configuration is nested without end is damaged", () => {
    const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    const text = JSON.stringify({ ...runAt(1), configuration: {} }).replace(
      '"configuration":{}',
      `"configuration":${deep}`,
    );
    expect(readRecorded(text)).toMatchObject({ kind: "unreadable" });
  });
});

describe("a source", () => {
  test("is a folder of records, with those of observed calls below it, and nothing else in it", async () => {
    const folder = await folderOf([runAt(1), rehearsalAt(2), vendorAt(3, 0)], { "notes.txt": "of somebody" });
    const { records, notRead } = await readSources([await opened(folder)]);
    expect(records.map(({ record }) => record.format)).toEqual([
      "volkit-record",
      "volkit-rehearsal",
      "volkit-vendor-result",
    ]);
    expect(notRead).toEqual([]);
  });

  test("is a bundle; what is not among its records is no record", async () => {
    const record = runAt(1);
    const path = await zipped({
      "index.json": index(1),
      [`records/${record.run}.json`]: JSON.stringify(record),
      "records/../../escape.json": JSON.stringify(runAt(2)),
      "configuration/volkit.json": "{}",
    });
    const { records } = await readSources([await opened(path)]);
    expect(records.map((found) => found.record.run)).toEqual([record.run]);
  });

  test.each([
    ["a bundle of a later format", { "index.json": index(2) }, /format 2; this volkit reads format 1/],
    ["a zip that is no bundle", { "a.txt": "x" }, /no bundle of volkit doctor/],
  ])("is not %s", async (_what, files, why) => {
    const source = await openSource(await zipped(files));
    expect(source.kind === "failed" && source.why).toMatch(why);
  });

  test("is not half a zip", async () => {
    const path = join(await folderOf([]), "half.zip");
    await writeFile(path, "PK\u0003\u0004half of a zip");
    expect(await openSource(path)).toMatchObject({ kind: "failed" });
  });
});

test.skipIf(process.platform === "win32")(
  "a device in a record's place is not read without end",
  async () => {
    const good = runAt(1);
    const folder = await folderOf([good]);
    const device = join(folder, `${runAt(2).run}.json`);
    await symlink("/dev/zero", device);
    const { records, notRead } = await readSources([await opened(folder)]);
    expect(records.map(({ record }) => record.run)).toEqual([good.run]);
    expect(notRead).toMatchObject([{ why: { kind: "failed", why: "it is a pipe or a device, no file" } }]);
    expect(await openSource(device)).toMatchObject({ kind: "failed" });
  },
);

test("a bundle that would unpack without end is not unpacked", async () => {
  const names = [1, 2, 3].map((at) => [`records/${at}.json`, " ".repeat(2 ** 19)] as const);
  const bomb = await readFile(await zipped({ "index.json": index(1), ...Object.fromEntries(names) }));
  expect(recordsInBundle(bomb, 2 ** 21).records.size).toBe(3);
  expect(() => recordsInBundle(bomb, 2 ** 20)).toThrow("its records have more than 1 MiB");
});

describe("a run that was killed before it had a record", () => {
  const killed = runAt(7, {
    exitCode: null,
    interrupted: { signal: null, step: "monitor.1", command: "EMCmd" },
  });
  const left = `.running/${killed.run}.running`;
  const text = JSON.stringify({ ...killed, running: { pid: 4711, since: 1, until: 2, over: 3 } });

  test.each([
    ["a folder", () => folderOf([runAt(1)], { [left]: text })],
    [
      "a bundle",
      () =>
        zipped({
          "index.json": index(1, { underWay: ["another"] }),
          [`records/${runAt(1).run}.json`]: JSON.stringify(runAt(1)),
          [`records/${left}`]: text,
        }),
    ],
  ])("is among the records of %s: the newest, and by its name", async (_what, made) => {
    const source = await opened(await made());
    const { records } = await readSources([source]);
    expect(records.map(({ record }) => record.run)).toEqual([runAt(1).run, killed.run]);
    for await (const read of newestFirst([source])) {
      expect(read).toMatchObject({ found: { record: { run: killed.run, interrupted: { signal: null } } } });
      break;
    }
    const word = await runsNamed("000007", [source]);
    expect(word).toMatchObject({ records: [{ record: { run: killed.run } }] });
  });

  test("is told from one that is at work: in a folder by its lock, in a bundle by what its index says", async () => {
    const folder = await folderOf([], { [left]: text });
    const life = await hold(join(folder, ".running"), killed.run);
    expect((await opened(folder)).files).toEqual([]);
    if (life.kind === "held") await life.release();
    expect((await opened(folder)).files).toEqual([left]);

    const bundle = { "index.json": index(1, { underWay: [killed.run] }), [`records/${left}`]: text };
    expect((await opened(await zipped(bundle))).files).toEqual([]);
  });

  test("is there once where it has been recorded since, in the same place or another", async () => {
    const since = { ...killed, notes: ["recorded"] };
    const both = await opened(await folderOf([since], { [left]: text }));
    expect(both.files).toEqual([`${killed.run}.json`]);

    const sources = [
      await opened(await folderOf([since])),
      await opened(await folderOf([], { [left]: text })),
    ];
    for (const order of [sources, sources.toReversed()]) {
      const expected = { records: [{ record: { notes: ["recorded"] } }] };
      expect(await readSources(order)).toMatchObject(expected);
      expect(await runsNamed("000007", order)).toMatchObject(expected);
    }
  });

  test("is named among what could not be read where what it left is none", async () => {
    const { notRead } = await readSources([await opened(await folderOf([], { [left]: "{" }))]);
    expect(notRead.map(({ file }) => file)).toEqual([left]);
  });
});

describe("several sources", () => {
  test("are one story in the order of time, a run that lies in two of them being one", async () => {
    const [one, other] = [
      await folderOf([runAt(3), runAt(1)]),
      await folderOf([runAt(2, { node: "NODEB" }), runAt(1)]),
    ];
    const { records } = await readSources([await opened(one), await opened(other)]);
    expect(records.map(({ record }) => `${record.node} ${record.run}`)).toEqual(
      [runAt(1), runAt(2, { node: "NODEB" }), runAt(3)].map((record) => `${record.node} ${record.run}`),
    );
  });

  test("are read with what cannot be read in one of them told beside", async () => {
    const bad = `${runAt(2).run}.json`;
    const folder = await folderOf([runAt(1)], { [bad]: "{" });
    const { records, notRead } = await readSources([
      await opened(folder),
      await opened(await folderOf([runAt(3)])),
    ]);
    expect(records).toHaveLength(2);
    expect(notRead.map(({ file }) => file)).toEqual([bad]);
  });

  test("give the newest first, by the names of their files", async () => {
    const folders = [await folderOf([runAt(1), vendorAt(4, 0)]), await folderOf([runAt(3), runAt(2)])];
    const sources = await Promise.all(folders.map(opened));
    const runs: string[] = [];
    for await (const read of newestFirst(sources)) {
      if (read.kind === "record") runs.push(read.found.record.run);
    }
    expect(runs).toEqual([vendorAt(4, 0), runAt(3), runAt(2), runAt(1)].map(named));
  });
});

describe("a word stands for", () => {
  const runs = [runAt(1), runAt(2), runAt(0xabc)];

  async function standsFor(word: string) {
    const found = await runsNamed(word, [await opened(await folderOf(runs))]);
    return found.kind === "found" ? found.records.map(({ record }) => record.run) : found.kind;
  }

  test.each([
    ["the digits at its end", "000abc", [runAt(0xabc).run]],
    ["its whole id", runAt(1).run, [runAt(1).run]],
    ["the name of its file", `${runAt(2).run}.json`, [runAt(2).run]],
    ["nothing of the kind", "zzz", "none"],
    ["nothing at all", "", "none"],
    ["a part of several", "quickCheck", "several"],
  ])("a run: %s", async (_what, word, expected) => {
    expect(await standsFor(word)).toEqual(expected);
  });

  test("all records of a folder that it names", async () => {
    expect(await standsFor(await folderOf([runAt(7), runAt(8)]))).toEqual([runAt(7).run, runAt(8).run]);
  });

  test("a single record that it names, whatever its file is called", async () => {
    const folder = await folderOf([], { "from a colleague.txt": JSON.stringify(runAt(5)) });
    expect(await standsFor(join(folder, "from a colleague.txt"))).toEqual([runAt(5).run]);
  });
});
