import { describeFaults } from "@volkit/cluster-lab";
import { describe, expect, test } from "vitest";
import type { NodeFacts } from "./facts.js";
import { lookedAt, surveyed } from "./lab.fixture.js";

/** Every tool and verb that a survey uses. */
const programs = [
  "EMCmd",
  "GETMIRRORVOLINFO",
  "eqv_list",
  "flg_test",
  "ins_list",
  "lcdremexec",
  "sc",
  "sys_getst",
  "volume",
  "vssadmin",
];

/** Every fault of the lab, on every node, of every program that matters here. */
const faults = describeFaults().flatMap(({ usage }) => {
  const [name = "", ...parts] = usage.split(" ").filter((word) => !word.startsWith("["));
  return ["NODEA", "NODEB"].flatMap((node) => {
    const values: Readonly<Record<string, readonly string[]>> = {
      NODE: [node],
      OTHER: [node === "NODEA" ? "NODEB" : "NODEA"],
      VOLUME: ["E:"],
      PROGRAM: programs,
      TOOL: programs.filter((program) => program !== "GETMIRRORVOLINFO"),
      CODE: ["1"],
      PATH: ["/frozen"],
    };
    return parts.reduce<readonly string[]>(
      (words, part) => words.flatMap((so) => (values[part] ?? []).map((value) => `${so} ${value}`)),
      [name],
    );
  });
});

test("the faults that are looked at are all there are", () => {
  const names = new Set(faults.map((fault) => fault.split(" ")[0]));
  expect([...names]).toEqual(describeFaults().map(({ name }) => name));
});

describe.each([...new Set(faults), "nothing"])("%s", (fault) => {
  const broken = fault === "nothing" ? [] : [fault];

  test.each(["NODEA", "NODEB"])(
    "seen from %s: only asked, nothing changed, and nothing left blank",
    async (from) => {
      const { surveys, calls, before, after } = await lookedAt({
        faults: broken,
        from,
        file: { resources: { "Vol.E": { volume: "E:" } } },
      });
      expect(after).toEqual(before);
      expect(calls.filter(({ effect }) => effect === "changes")).toEqual([]);
      expect(surveys).toHaveLength(1);
      for (const { here, peers } of surveys) {
        for (const facts of [here, ...peers]) {
          for (const why of whysOf(facts)) expect(why).toEqual({ en: text, ja: text });
        }
      }
    },
  );
});

const text: unknown = expect.stringMatching(/\S/);

function whysOf(facts: NodeFacts): unknown[] {
  return Object.values(facts).flatMap((fact: unknown) =>
    typeof fact === "object" && fact !== null && "why" in fact ? [fact.why] : [],
  );
}

type Expected = Partial<Record<keyof NodeFacts, unknown>>;

const isKnown = (value: unknown) => ({ kind: "known", value });
const anything: unknown = expect.anything();
const isUnknown = { kind: "unknown", why: anything };
const [paused, mirroring, target] = [
  isKnown(expect.objectContaining({ mirrors: [expect.objectContaining({ state: "paused" })] })),
  isKnown(expect.objectContaining({ mirrors: [expect.objectContaining({ state: "mirroring" })] })),
  isKnown(expect.objectContaining({ role: "target" })),
];
const unanswered: Expected = {
  mirrors: isUnknown,
  state: isUnknown,
  lifeKeeperLock: isUnknown,
  shadowCopies: isUnknown,
  shadowStorage: isUnknown,
  splitBrainFlag: isUnknown,
  service: isUnknown,
};

describe("what a fault makes of the facts", () => {
  test.each<readonly [string, Expected, Expected]>([
    ["mirror-paused E:", { mirrors: paused }, { mirrors: paused }],
    ["mirror-disagrees E:", { mirrors: paused }, { mirrors: mirroring }],
    [
      "split-brain E:",
      { mirrors: paused },
      { mirrors: isKnown(expect.objectContaining({ role: "source" })) },
    ],
    ["shadow-copies NODEA E:", { shadowCopies: isKnown("present") }, { shadowCopies: isKnown("absent") }],
    ["shadow-copies NODEB E:", { shadowCopies: isKnown("absent") }, { shadowCopies: isKnown("present") }],
    ["shadow-storage NODEB E:", { shadowStorage: isKnown("absent") }, { shadowStorage: isKnown("present") }],
    [
      "lifekeeper-lock NODEA E:",
      { lifeKeeperLock: isKnown("locked") },
      { lifeKeeperLock: isKnown("unlocked") },
    ],
    [
      "lifekeeper-lock NODEB E:",
      { lifeKeeperLock: isKnown("unlocked") },
      { lifeKeeperLock: isKnown("locked") },
    ],
    ["lifekeeper-stopping NODEB", { service: isKnown("RUNNING") }, { service: isKnown("STOP_PENDING") }],
    ["node-down NODEB", { seen: isKnown("alive") }, { ...unanswered, seen: isKnown("dead") }],
    ["link-down NODEA NODEB", { seen: isKnown("alive") }, { ...unanswered, seen: isKnown("dead") }],
    [
      "hang NODEA GETMIRRORVOLINFO",
      { mirrors: isUnknown },
      { mirrors: isUnknown, state: isKnown({ kind: "state", state: "OSU" }) },
    ],
    [
      "hang NODEA lcdremexec",
      { service: isKnown("RUNNING") },
      {
        ...unanswered,
        mirrors: target,
        state: isKnown({ kind: "state", state: "OSU" }),
        splitBrainFlag: isKnown("not raised"),
      },
    ],
    [
      "garbage NODEB vssadmin",
      { shadowStorage: isKnown("absent") },
      { shadowStorage: isUnknown, shadowCopies: isUnknown },
    ],
    ["missing NODEA sys_getst", { seen: isKnown("alive") }, { seen: isUnknown, mirrors: target }],
    ["exit NODEA flg_test 1", { splitBrainFlag: isUnknown }, { splitBrainFlag: isUnknown }],
  ])("%s", async (fault, here, there) => {
    const survey = await surveyed({ faults: [fault] });
    expect(survey.here).toMatchObject(here);
    expect(survey.peers[0]).toMatchObject(there);
  });

  test("an answer that comes late is waited for: EMCMD that once says nothing is asked again", async () => {
    const { here } = await surveyed({ faults: ["empty NODEA GETMIRRORVOLINFO 1"] });
    expect(here.mirrors.kind).toBe("known");
  });

  test("a listing that settles nothing is asked for once more, unless it hung", async () => {
    const { here } = await surveyed({ faults: ["empty NODEA vssadmin 2"] });
    expect([here.shadowCopies.kind, here.shadowStorage.kind]).toEqual(["known", "known"]);
    const { calls } = await lookedAt({ faults: ["hang NODEA vssadmin 1"] });
    expect(calls.filter(({ tool }) => tool.name === "vssadmin")).toHaveLength(2);
  });

  test("of several volumes, one is asked about alone only on a node that has something to show", async () => {
    const { surveys, calls } = await lookedAt({ volumes: ["E", "F"], faults: ["shadow-copies NODEA F:"] });
    expect(surveys.map(({ here }) => here.shadowCopies)).toEqual([isKnown("absent"), isKnown("present")]);
    expect(surveys.map(({ peers }) => peers[0]?.shadowCopies)).toEqual([
      isKnown("absent"),
      isKnown("absent"),
    ]);
    const asked = calls.filter(({ args }) => args.includes("shadows")).map(({ args }) => args.join(" "));
    expect(asked.toSorted()).toEqual([
      "-d NODEB -- vssadmin.exe list shadows",
      "list shadows",
      "list shadows /for=E:",
      "list shadows /for=F:",
    ]);
  });

  test("of several volumes, one is asked about alone where nobody could tell of all", async () => {
    const copiesHere = async (...faults: readonly string[]) => {
      const { surveys } = await lookedAt({
        volumes: ["E", "F"],
        faults: ["shadow-copies NODEA F:", ...faults],
      });
      return surveys.map(({ here }) => here.shadowCopies);
    };
    expect(await copiesHere("empty NODEA vssadmin 2")).toEqual([isKnown("absent"), isKnown("present")]);
    expect(await copiesHere("garbage NODEA vssadmin")).toEqual([isUnknown, isUnknown]);
    expect(await copiesHere("hang NODEA vssadmin")).toEqual([isUnknown, isUnknown]);
  });

  test("a peer is asked for the tag that it has there", async () => {
    const peers = [{ node: "NODEB", tag: "Vol.Other" }];
    const { calls, surveys } = await lookedAt({ file: { resources: { "Vol.E": { peers } } } });
    const asked = calls.filter(({ tool, args }) => tool.name === "ins_list" && args.includes("NODEB"));
    // By its name, since NODEB's list of volumes does not show it.
    expect(asked.map(({ args }) => args.join(" "))).toEqual([
      "-d NODEB -a filesys -r volume",
      "-d NODEB -t Vol.Other",
    ]);
    expect(surveys[0]?.peers[0]?.tag).toBe("Vol.Other");
  });

  test("a reason names the command and how it failed", async () => {
    const { peers } = await surveyed({ faults: ["hang NODEA lcdremexec"] });
    expect(peers[0]?.service).toEqual({
      kind: "unknown",
      why: {
        en: '"lcdremexec -d NODEB -- sc.exe query LifeKeeper" had not ended after 30 s',
        ja: "「lcdremexec -d NODEB -- sc.exe query LifeKeeper」が 30 秒以内に終了しませんでした",
      },
    });
  });
});

describe("the mirrors between three nodes", () => {
  test("each leads from the source to one target", async () => {
    const { links } = await surveyed({ nodes: 3, faults: ["mirror-paused E: NODEC"] });
    expect(links.map(({ from, to, state }) => [from, to, state])).toEqual([
      ["NODEA", "NODEB", { kind: "known", value: "mirroring" }],
      ["NODEA", "NODEC", { kind: "known", value: "paused" }],
    ]);
  });

  test("seen from a target they are the same", async () => {
    const { links } = await surveyed({ nodes: 3, faults: ["mirror-paused E: NODEC"], from: "NODEC" });
    expect(links.map(({ from, to, state }) => [from, to, state])).toEqual([
      ["NODEA", "NODEC", { kind: "known", value: "paused" }],
      ["NODEA", "NODEB", { kind: "known", value: "mirroring" }],
    ]);
  });

  test("in a split brain each source has its own", async () => {
    const { links } = await surveyed({ faults: ["split-brain E:"] });
    expect(links.map(({ from, to, state }) => [from, to, state])).toEqual([
      ["NODEA", "NODEB", { kind: "known", value: "paused" }],
      ["NODEB", "NODEA", { kind: "known", value: "paused" }],
    ]);
  });
});

test("where no peer is named, why is known", async () => {
  const survey = await surveyed({ faults: ["hang NODEA eqv_list"] });
  expect(survey.peers).toEqual([]);
  expect(survey.whyNoPeers?.en).toBe("eqv_list had not ended after 30 s");
});
