import type { Alarm, Message } from "@volkit/kit-orchestrator";
import { messageText } from "@volkit/kit-orchestrator";
import { parseVolume } from "@volkit/tool-command";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test as base } from "vitest";
import { alarmsIn } from "./format.js";
import { openAlarms, type OpenAlarms } from "./open.js";
import { alarmsFor, readAlarms } from "./read.js";

const test = base.extend<{ records: string }>({
  // eslint-disable-next-line no-empty-pattern
  records: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "volkit-alarms-"));
    await use(folder);
    await chmod(join(folder, "alarms"), 0o700).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  },
});

const volumeE = parseVolume("E:") ?? { letter: "E", name: "E:" };
const began = Date.parse("2026-11-23T03:00:00Z");
const minutes = (many: number) => began + many * 60_000;
const raised: Alarm = { kind: "raised", told: ["eism", "NOC"] };

interface Opened extends OpenAlarms {
  readonly said: readonly string[];
}

async function open(records: string | undefined, at = began): Promise<Opened> {
  const said: string[] = [];
  const report = (message: Message) => void said.push(`${message.id} ${messageText(message, "en")}`);
  return { ...(await openAlarms(records, volumeE, { now: () => at }, report)), said };
}

async function keep(records: string, alarm: Alarm | undefined, at = began): Promise<Opened> {
  const opened = await open(records, at);
  opened.book.keep("NODEB", alarm);
  await opened.settle();
  return opened;
}

const textOf = (records: string) => readFile(join(records, "alarms", "E.json"), "utf8");
const write = async (records: string, text: string) => {
  await mkdir(join(records, "alarms"), { recursive: true });
  await writeFile(join(records, "alarms", "E.json"), text);
};

describe("the file of a volume's alarms", () => {
  test("is not there where nothing was ever told, and then nothing is known", async ({ records }) => {
    const opened = await open(records);
    await opened.settle();
    expect(opened.book.read("NODEB")).toEqual({ kind: "none" });
    expect([await readdir(records), opened.said]).toEqual([[], []]);
  });

  test("gives the next run what this one keeps, the node in whatever case", async ({ records }) => {
    await keep(records, raised);
    const { book, start } = await open(records, minutes(3));
    expect(start).toEqual({ peers: { NODEB: raised } });
    expect([book.read("nodeb"), book.peers()]).toEqual([raised, ["NODEB"]]);
  });

  test("is this user's alone, and leaves nothing half written", async ({ records }) => {
    await keep(records, raised);
    expect((await stat(join(records, "alarms", "E.json"))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(records, "alarms"))).toEqual(["E.json"]);
  });

  test("tells a person since when, and when a check has last seen it so", async ({ records }) => {
    await keep(records, { kind: "raised", told: [] });
    await keep(records, raised, minutes(3));
    const text = await textOf(records);
    expect(JSON.parse(text)).toMatchObject({ format: "volkit-alarms", formatVersion: 1, volume: "E:" });
    expect(text).toMatch(/"since": "2026-11-23T\d{2}:00:00\.000[+-]\d{2}:\d{2}"/);
    expect(alarmsIn(text)?.get("NODEB")).toEqual({ ...raised, since: began, seen: minutes(3) });
  });

  test("is written as something is kept, before the run is over", async ({ records }) => {
    const { book } = await open(records);
    book.keep("NODEB", { kind: "raised", told: [] });
    await expect.poll(() => textOf(records).catch(() => "")).toContain('"raised"');
  });

  test("has the last of what was kept, however quickly", async ({ records }) => {
    const { book, settle } = await open(records);
    for (const told of [[], ["eism"], ["eism", "NOC"]]) book.keep("NODEB", { kind: "raised", told });
    await settle();
    expect((await open(records)).start).toEqual({ peers: { NODEB: raised } });
  });

  test("forgets what is forgotten", async ({ records }) => {
    await keep(records, raised);
    await keep(records, undefined, minutes(3));
    expect((await open(records)).start).toEqual({ peers: {} });
  });
});

describe("a split brain that no check has seen for an hour", () => {
  test("counts as interrupted: the next one is another", async ({ records }) => {
    await keep(records, raised);
    expect((await open(records, minutes(59))).book.read("NODEB")).toEqual(raised);
    expect((await open(records, minutes(61))).book.read("NODEB")).toEqual({ kind: "over", told: [] });
  });

  test("and so does one that was seen in a time to come", async ({ records }) => {
    await keep(records, raised);
    expect((await open(records, minutes(-61))).book.read("NODEB")).toEqual({ kind: "over", told: [] });
  });

  test("but not its end, which is told whenever that may be", async ({ records }) => {
    await keep(records, { kind: "over", told: ["NOC"] });
    expect((await open(records, minutes(9999))).book.read("NODEB")).toEqual({ kind: "over", told: ["NOC"] });
  });
});

describe("what was told is lost", () => {
  const whole = (alarm: object, version = 1) =>
    JSON.stringify({ format: "volkit-alarms", formatVersion: version, alarms: { NODEB: alarm } });
  const dated = { kind: "raised", told: [], since: "2026-11-23T03:00:00Z", seen: "2026-11-23T03:00:00Z" };

  test.for([
    "",
    "{}",
    "[]",
    '{"format":"volkit-alarms","formatVersion":1}',
    whole(dated, 2),
    whole({ ...dated, kind: "known" }),
    whole({ ...dated, told: "NOC" }),
    whole({ ...dated, told: [1] }),
    whole({ ...dated, seen: "yesterday" }),
    whole(dated).slice(0, -9),
  ])("where its file is damaged or of a newer release: %#", async (text, { records }) => {
    await write(records, text);
    const { book } = await open(records);
    expect(book.read("NODEB")).toMatchObject({
      kind: "lost",
      why: { en: "its file is damaged, or of a newer release" },
    });
    book.keep("NODEB", undefined);
    expect(book.read("NODEC")).toMatchObject({ kind: "lost" });
  });

  test("till something is kept: the file is whole again from then on", async ({ records }) => {
    await write(records, "");
    await keep(records, undefined);
    expect((await open(records)).start).toEqual({ peers: {} });
  });

  test("where its file is a link, which is replaced and not written through", async ({ records }) => {
    await mkdir(join(records, "alarms"));
    await writeFile(join(records, "valuable"), "valuable");
    await symlink(join(records, "valuable"), join(records, "alarms", "E.json"));
    const opened = await keep(records, raised);
    expect(opened.start.lost).toMatchObject({ en: "its file is a link" });
    expect(await readFile(join(records, "valuable"), "utf8")).toBe("valuable");
    expect((await open(records)).start).toEqual({ peers: { NODEB: raised } });
  });

  test("where a folder stands in its place, which cannot be written either: VK158", async ({ records }) => {
    await mkdir(join(records, "alarms", "E.json"), { recursive: true });
    const opened = await keep(records, raised);
    expect(opened.start.lost).toMatchObject({ en: "it is a folder" });
    expect(opened.said).toEqual([
      expect.stringMatching(/^VK158 .*E\.json: .*\. The next check tells it again\.$/),
    ]);
  });

  test("where nothing says where records are kept; that was said already", async () => {
    const opened = await open(undefined);
    opened.book.keep("NODEB", raised);
    await opened.settle();
    expect([opened.start.lost !== undefined, opened.said]).toEqual([true, []]);
  });

  test("for this run alone where it cannot be read for the moment: nothing is written over it", async ({
    records,
  }) => {
    await mkdir(join(records, "alarms", "E.json"), { recursive: true });
    const opened = await keep(records, undefined);
    expect(opened.said).toEqual([]);
  });
});

test("whoever only looks reads it and writes nothing; nobody reads it where every check tells", async ({
  records,
}) => {
  await keep(records, raised);
  const look = (notify: "on-change" | "every-check") =>
    alarmsFor(
      { splitBrain: { notify, clearFlags: "by-hand", keepPeerShadows: false, keepPeerState: false } },
      records,
      volumeE,
      minutes(3),
    );
  expect(await look("on-change")).toEqual({ peers: { NODEB: raised } });
  expect(await look("every-check")).toBeUndefined();
  expect((await readAlarms(records, volumeE)).kind).toBe("known");
});
