import { exited } from "@volkit/tool-command";
import { getMirrorVolInfo } from "@volkit/emcmd-parser";
import { describe, expect, test } from "vitest";
import { defaultSettings } from "@volkit/kit-orchestrator";
import { known, unknown } from "../known.js";
import { runAt } from "../recorded/record.fixture.js";
import type { RecordedRun } from "../recorded/recorded-run.js";
import type { MirrorsThere, NodeFacts } from "../survey/facts.js";
import { findingsIn, now } from "./lab.fixture.js";

const silent = unknown({ en: "no answer", ja: "応答なし" });

/** What is found, as `severity id nodes`. */
async function found(...where: Parameters<typeof findingsIn>): Promise<string[]> {
  return (await findingsIn(...where)).map(({ severity, id, nodes }) => [severity, id, ...nodes].join(" "));
}

test("a healthy resource has nothing said of it, from either side and with three nodes", async () => {
  expect(await found({})).toEqual([]);
  expect(await found({ from: "NODEB" })).toEqual([]);
  expect(await found({ nodes: 3 })).toEqual([]);
  expect(await found({ faults: ["japanese NODEA", "japanese NODEB"] })).toEqual([]);
});

describe("what a fault of the lab is judged to be", () => {
  test.each<readonly [fault: string, findings: readonly string[]]>([
    ["split-brain E:", ["bad split-brain NODEA NODEB"]],
    ["mirror-paused E:", ["bad mirror NODEA NODEB"]],
    ["mirror-broken E:", ["bad mirror NODEA NODEB"]],
    ["mirror-resync E:", ["warning mirror NODEA NODEB"]],
    ["mirror-resync-pending E:", ["warning mirror NODEA NODEB"]],
    ["mirror-disagrees E:", ["bad mirror NODEA NODEB"]],
    ["shadow-storage NODEA E:", ["warning storage NODEA"]],
    ["shadow-storage NODEB E:", ["warning storage NODEB"]],
    ["shadow-copies NODEA E:", []],
    ["lifekeeper-lock NODEA E:", ["warning lock NODEA"]],
    ["lifekeeper-lock NODEB E:", []],
    ["lifekeeper-stopping NODEA", ["warning service NODEA"]],
    ["lifekeeper-stopping NODEB", ["warning service NODEB"]],
    ["node-down NODEB", ["bad node-dead NODEB", "bad mirror NODEA NODEB", "unknown mirror-unread NODEB"]],
    ["hang NODEA GETMIRRORVOLINFO", ["bad mirror-unread NODEA", "unknown mirror-unread NODEB"]],
    ["hang NODEA lcdremexec", ["unknown facts NODEB"]],
    ["hang NODEA vssadmin", ["unknown storage NODEA", "unknown facts NODEA"]],
    ["garbage NODEB vssadmin", ["unknown facts NODEB"]],
    ["exit NODEA flg_test 1", ["unknown facts NODEA", "unknown facts NODEB"]],
    ["missing NODEA sys_getst", ["unknown facts NODEB"]],
    ["hang NODEA eqv_list", ["unknown no-peers"]],
    ["busy NODEA E:", []],
    ["dirty NODEA E:", []],
    ["schedule-disabled NODEA E:", []],
    ["osf-refused", []],
  ])("%s: %j", async (fault, findings) => {
    expect(await found({ faults: [fault] })).toEqual(findings);
  });

  test("a target that waits for its standby is not the one that mirrors", async () => {
    const faults = ["mirror-paused E: NODEC"];
    expect(await found({ nodes: 3, faults })).toEqual(["bad mirror NODEA NODEC"]);
    expect(await found({ nodes: 3, faults, from: "NODEB" })).toEqual(["bad mirror NODEA NODEC"]);
  });
});

test("a mirror of which nobody knows whose it is is told of by its address", async () => {
  expect(await found({ nodes: 3, faults: ["node-down NODEB"] })).toEqual([
    "bad node-dead NODEB",
    "bad mirror NODEA 10.0.0.2",
    "unknown mirror NODEA NODEB",
    "unknown mirror-unread NODEB",
  ]);
});

const state = (word: string): Partial<NodeFacts> => ({ state: known({ kind: "state", state: word }) });

function says(output: string): Partial<NodeFacts> {
  const read = getMirrorVolInfo(".", { letter: "E", name: "E:" }, "E:").read(exited(0, output));
  if (read.kind === "failed") throw new Error(output);
  const mirrors: MirrorsThere = read;
  return { mirrors: known(mirrors) };
}

describe("LifeKeeper's state, here and there", () => {
  test.each<readonly [here: string, there: string, findings: readonly string[]]>([
    ["ISP", "OSU", []],
    ["ISU", "OSU", ["warning unprotected NODEA"]],
    ["OSU", "OSU", ["bad not-in-service NODEA NODEB"]],
    ["ISP", "ISP", ["bad several-in-service NODEA NODEB"]],
    ["ISP", "ISU", ["bad several-in-service NODEA NODEB", "warning unprotected NODEB"]],
    ["OSU", "ISP", ["bad in-service-on-target NODEB"]],
    ["OSF", "OSU", ["bad not-in-service NODEA NODEB", "bad out-of-service-failed NODEA"]],
    ["ISP", "OSF", ["warning out-of-service-failed NODEB"]],
    ["ISP", "XYZ", ["unknown state NODEB"]],
  ])("%s and %s: %j", async (here, there, findings) => {
    expect(await found({}, state(here), state(there))).toEqual(findings);
  });

  test("where one is not known, nobody says that it is in service nowhere", async () => {
    expect(await found({}, state("OSU"), { state: silent })).toEqual(["unknown facts NODEB"]);
  });

  test("a tag that a node's LifeKeeper does not have", async () => {
    expect(await found({}, {}, { state: known({ kind: "absent" }) })).toEqual(["bad no-resource NODEB"]);
  });
});

describe("the mirror's roles", () => {
  test.each<readonly [here: string, there: string, findings: readonly string[]]>([
    [
      "E: 2 NODEB 10.0.0.1 1",
      "E: 2 NODEA 10.0.0.2 1",
      ["bad no-source NODEA NODEB", "bad in-service-on-target NODEA"],
    ],
    ["E: 0 NODEA 10.0.0.2 0", "E: 2 NODEA 10.0.0.2 1", ["bad role NODEA"]],
    ["E: -1 NODEA 10.0.0.2 -1", "E: 2 NODEA 10.0.0.2 1", ["bad role NODEA"]],
    ["E: 7 NODEA 10.0.0.2 1", "E: 2 NODEA 10.0.0.2 1", ["unknown role NODEA"]],
    [
      "E: 1 NODEA 10.0.0.2 1",
      "E: 1 NODEB 10.0.0.1 4\nE: 2 NODEA 10.0.0.2 1",
      ["bad split-brain NODEA NODEB", "unknown role NODEB"],
    ],
  ])("%j and %j: %j", async (here, there, findings) => {
    expect(await found({}, says(here), says(there))).toEqual(findings);
  });
});

describe("the split-brain flag", () => {
  const raised: Partial<NodeFacts> = { splitBrainFlag: known("raised") };

  test("left over, it is worth a warning, wherever it is", async () => {
    expect(await found({}, raised)).toEqual(["warning split-brain-flag NODEA"]);
    expect(await found({}, {}, raised)).toEqual(["warning split-brain-flag NODEB"]);
  });

  test("with a node that does not tell its role, it may not be over", async () => {
    expect(await found({}, raised, { mirrors: silent })).toEqual([
      "bad split-brain-flag NODEA",
      "unknown mirror-unread NODEB",
    ]);
  });

  test("in a split brain it is part of it", async () => {
    expect(await found({ faults: ["split-brain E:"] }, raised, raised)).toEqual([
      "bad split-brain NODEA NODEB",
    ]);
  });
});

test("a dead node whose DataKeeper answers is told of with what it says", async () => {
  expect(await found({}, {}, { seen: known("dead") })).toEqual(["bad node-dead NODEB"]);
});

test("storage that remove would go on without is one fact among others", async () => {
  const vss = { ...defaultSettings.vss, unknown: "continue" as const };
  expect(await found({}, { shadowStorage: silent }, {}, { vss })).toEqual(["unknown facts NODEA"]);
});

test("a service that is stopped is no service that is stopping", async () => {
  expect(await found({}, {}, { service: known("STOPPED") })).toEqual(["bad service NODEB"]);
  expect(await found({}, {}, { service: known("START_PENDING") })).toEqual(["warning service NODEB"]);
});

describe("the last run on this node", () => {
  const run = (
    so: Partial<RecordedRun>,
    minutesAgo = 3,
    unreadable: readonly string[] = [],
  ): Partial<NodeFacts> => ({
    lastRun: known({
      kind: "run",
      unreadable,
      run: {
        ...runAt(0),
        startedAt: new Date(now - minutesAgo * 60_000 - 1000).toISOString(),
        durationMs: 1000,
        ...so,
      },
    }),
  });
  const error = { severity: "ERROR", id: "12029", text: "Unable to get information", step: "monitor.1" };
  const interrupted = { signal: "SIGTERM", step: "monitor.1", command: "EMCmd . GETMIRRORVOLINFO E:" };

  test.each<readonly [string, Partial<NodeFacts>, readonly string[]]>([
    ["succeeded", run({}), []],
    ["failed", run({ outcome: "failed", exitCode: 1, messages: [error] }), ["bad last-run NODEA"]],
    ["refused", run({ outcome: "refused", exitCode: 2 }), ["warning last-run NODEA"]],
    ["interrupted", run({ outcome: "failed", interrupted }), ["warning last-run NODEA"]],
    ["an hour ago", run({}, 60), []],
    ["more than an hour ago", run({}, 61), ["warning last-run-old NODEA"]],
    ["newer ones not to be read", run({}, 3, ["x.json"]), ["unknown records NODEA"]],
    ["not known", { lastRun: silent }, ["unknown records NODEA"]],
  ])("%s: %j", async (_, last, findings) => {
    expect(await found({}, last)).toEqual(findings);
  });

  test("is not missed where nobody calls volkit, nor where the resource is out of service", async () => {
    const old = run({}, 600);
    expect(await found({}, old, {}, { mode: "observe" })).toEqual([]);
    expect(await found({}, old, {}, { mode: "not configured" })).toEqual([]);
    expect(await found({ from: "NODEB" }, old)).toEqual([]);
  });
});
