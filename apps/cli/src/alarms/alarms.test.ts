import type { Alarm, KeptAlarms, Message } from "@volkit/kit-orchestrator";
import { messageText } from "@volkit/kit-orchestrator";
import { parseVolume } from "@volkit/tool-command";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test as base } from "vitest";
import { alarmsIn } from "./format.js";
import { forgetAlarms } from "./forget.js";
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
const randomHex = () => Math.random().toString(16).slice(2);
const raised: Alarm = { kind: "raised", told: ["eism", "NOC"] };

interface Opened extends OpenAlarms {
  readonly said: readonly string[];
}

async function open(records: string | undefined, at = began): Promise<Opened> {
  const said: string[] = [];
  const report = (message: Message) => void said.push(`${message.id} ${messageText(message, "en")}`);
  return { ...(await openAlarms(records, volumeE, { now: () => at, randomHex }, report)), said };
}

async function keep(records: string, alarm: Alarm | undefined, at = began): Promise<Opened> {
  const opened = await open(records, at);
  opened.book.keep("NODEB", alarm);
  await opened.settle();
  return opened;
}

const whyOf = ({ lost }: KeptAlarms) => (typeof lost === "object" ? lost.en : lost);
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
    expect(alarmsIn(text, "E:")?.alarms.get("NODEB")).toEqual({ ...raised, since: began, seen: minutes(3) });
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
  const head = { format: "volkit-alarms", formatVersion: 1, volume: "E:", underWay: false };
  const whole = (alarm: object, version = 1) =>
    JSON.stringify({ ...head, formatVersion: version, alarms: { NODEB: alarm } });
  const dated = { kind: "raised", told: [], since: "2026-11-23T03:00:00Z", seen: "2026-11-23T03:00:00Z" };

  test.for([
    "",
    "{}",
    "[]",
    '{"format":"volkit-alarms","formatVersion":1}',
    whole(dated, 2),
    whole(dated).replace("E:", "F:"),
    whole(dated).replace("false", "0"),
    whole({ ...dated, kind: "known" }),
    whole({ ...dated, told: "NOC" }),
    whole({ ...dated, told: [1] }),
    whole({ ...dated, seen: "yesterday" }),
    whole(dated).slice(0, -9),
  ])("where its file is damaged, of another volume or of a newer release: %#", async (text, { records }) => {
    await write(records, text);
    const { book, start } = await open(records);
    expect(whyOf(start)).toMatch(/E\.json: it is damaged, of another volume, or of a newer release$/);
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
    expect(whyOf(opened.start)).toMatch(/E\.json: it is a link$/);
    expect(await readFile(join(records, "valuable"), "utf8")).toBe("valuable");
    expect((await open(records)).start).toEqual({ peers: { NODEB: raised } });
  });

  test("where a folder stands in its place, which cannot be written either: VK158", async ({ records }) => {
    await mkdir(join(records, "alarms", "E.json"), { recursive: true });
    const opened = await keep(records, raised);
    expect(whyOf(opened.start)).toMatch(/E\.json: it is a folder$/);
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

  test.for(["a file", "a link"])(
    "where %s stands in place of the folder: nothing goes through it",
    async (what, { records }) => {
      const elsewhere = join(records, "elsewhere");
      const folder = join(records, "alarms");
      await mkdir(elsewhere);
      await (what === "a file" ? writeFile(folder, "") : symlink(elsewhere, folder));
      const opened = await keep(records, raised);
      expect(whyOf(opened.start)).toMatch(/alarms: it is (no folder|a link)$/);
      expect(opened.said).toEqual([expect.stringMatching(/^VK158 .*: it is (no folder|a link)\. /)]);
      expect(await readdir(elsewhere)).toEqual([]);
    },
  );
});

const over: Alarm = { kind: "over", told: [] };

describe("a run that has not had its last word hides no new split brain:", () => {
  test("killed, it leaves what was told as interrupted", async ({ records }) => {
    await keep(records, raised);
    const { book } = await open(records, minutes(1));
    expect(book.read("NODEB")).toEqual(raised);
    expect((await open(records, minutes(2))).start).toEqual({ peers: { NODEB: over } });
  });

  test("and so where the disk took its first word, and not the one that it is over", async ({ records }) => {
    await keep(records, raised);
    const { book, settle, said } = await open(records, minutes(1));
    await rename(join(records, "alarms"), join(records, "away"));
    await writeFile(join(records, "alarms"), "");
    book.keep("NODEB", undefined);
    await settle();
    expect(said).toEqual([expect.stringMatching(/^VK158 /)]);

    await rm(join(records, "alarms"));
    await rename(join(records, "away"), join(records, "alarms"));
    expect((await open(records, minutes(2))).start).toEqual({ peers: { NODEB: over } });
  });

  test("what it would keep after that is not kept: another run has the turn", async ({ records }) => {
    const { book } = await keep(records, raised);
    book.keep("NODEB", over);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await open(records)).start).toEqual({ peers: { NODEB: raised } });
  });
});

test("what killed runs have left half written is in nobody's way, and goes", async ({ records }) => {
  await keep(records, raised);
  await mkdir(join(records, "alarms", "E.json.writing"));
  await writeFile(join(records, "alarms", "E.json.0a.writing"), "");
  await writeFile(join(records, "alarms", "F.json.0a.writing"), "");
  const opened = await keep(records, over, minutes(1));
  expect([opened.start.lost, opened.said]).toEqual([undefined, []]);
  expect(await readdir(join(records, "alarms"))).toEqual(["E.json", "E.json.writing", "F.json.0a.writing"]);
});

test("a peer that a run says nothing of was not seen by it, and counts as interrupted in its own time", async ({
  records,
}) => {
  const first = await open(records);
  for (const peer of ["NODEB", "NODEC"]) first.book.keep(peer, raised);
  await first.settle();
  for (const later of [30, 59, 61]) await keep(records, raised, minutes(later));
  expect((await open(records, minutes(62))).start.peers).toEqual({ NODEB: raised, NODEC: over });
});

describe("where every check tells", () => {
  const forget = async (records: string) => {
    const said: string[] = [];
    await forgetAlarms(records, volumeE, ({ id }) => void said.push(id));
    return said;
  };

  test("what was told of changes is forgotten", async ({ records }) => {
    await keep(records, raised);
    expect(await forget(records)).toEqual([]);
    expect((await open(records, minutes(1))).start).toEqual({ peers: {} });
  });

  test("nothing is made where nothing is, and nothing taken away through a link", async ({ records }) => {
    expect([await forget(records), await readdir(records)]).toEqual([[], []]);
    await mkdir(join(records, "elsewhere"));
    await writeFile(join(records, "elsewhere", "E.json"), "valuable");
    await symlink(join(records, "elsewhere"), join(records, "alarms"));
    expect([await forget(records), await readdir(join(records, "elsewhere"))]).toEqual([[], ["E.json"]]);
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
