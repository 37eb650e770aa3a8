import { createCluster, setFault, type Cluster } from "@volkit/cluster-lab";
import { describe, expect, it } from "vitest";
import { commandsOf } from "../commands.js";
import { misbehaviours } from "../misbehaviours.js";
import { findingsOf } from "../predicate.js";
import { scenarios } from "../scenarios.js";
import type { Ran } from "../try-action.js";
import { firePredicates } from "./predicates.js";
import { isDisturbed, type Tried } from "./tried.js";

const healthy = createCluster();
const restoreOnSource = scenarios.find(({ name }) => name === "restore on a source");
const role = { time: "", node: "NODEA", tool: "EMCmd", args: ["NODEA", "GETMIRRORVOLINFO", "E:"] };
const unlock = { time: "", node: "NODEA", tool: "EMCmd", args: [".", "UNLOCKVOLUME", "E:"] };
const check = { time: "", node: "NODEA", tool: "CheckVolume", args: ["E:"] };
const calls = [role, unlock, check].map((call) => ({ ...call, exitCode: 0 }));

function recordOf(exitCode: number, durationMs = 100, how = "exited") {
  const recorded = [{ tool: "EMCmd", args: unlock.args, durationMs, how }];
  return { name: "r.json", content: { exitCode, interrupted: null, calls: recorded } };
}

const good: Ran = {
  exit: 0,
  seconds: 1,
  endedAt: 0,
  said: [],
  before: restoreOnSource?.cluster ?? healthy,
  after: healthy,
  calls,
  records: [recordOf(0)],
  others: [],
  left: [],
  isLocked: false,
};

/** UNLOCKVOLUME misbehaves in a restore, and this is what came of it. */
function tried(misbehaviour: string, ran: Partial<Ran>): Tried {
  const does = misbehaviours.find(({ name }) => name === misbehaviour);
  const commands = commandsOf(calls);
  const command = commands[1];
  if (does === undefined || command === undefined || restoreOnSource === undefined)
    throw new Error(misbehaviour);
  const clean = { scenario: restoreOnSource, ran: good, commands };
  return { clean, command, does, name: "case", ran: { ...good, ...ran } };
}

/** The run that UNLOCKVOLUME hung in, as it has to be. */
const hung: Partial<Ran> = {
  exit: 1,
  seconds: 2.4,
  said: [{ severity: "WARN", id: "VK201", text: "UNLOCKVOLUME had not ended" }],
  after: good.before,
  calls: [
    { ...role, exitCode: 0 },
    { ...unlock, exitCode: null },
  ],
  records: [recordOf(1, 1050, "timed-out")],
};

function dirty(cluster: Cluster): Cluster {
  const outcome = setFault(cluster, ["dirty", "NODEB", "E:"]);
  return outcome.kind === "changed" ? outcome.cluster : cluster;
}

function found(misbehaviour: string, ran: Partial<Ran>): readonly string[] {
  return findingsOf(firePredicates, tried(misbehaviour, ran)).map(({ what }) => what);
}

const tool = { id: 4711, words: "EMCmd", stuck: false };
const named = [
  ...(hung.said ?? []),
  { severity: "WARN", id: "VK206", text: "processes are left behind: 4711." },
];

describe("a run that is as it has to be", () => {
  it.each([
    ["leaves a grandchild", { left: [{ ...tool, words: "volkit-lab-child" }] }],
    ["hangs", hung],
    ["stuck in a frozen disk", { ...hung, said: named, left: [{ ...tool, stuck: true }] }],
  ])("is not found fault with: %s", (misbehaviour, ran) => {
    expect(found(misbehaviour, ran)).toEqual([]);
  });
});

describe("a run is found fault with that", () => {
  it.each<[string, string, Partial<Ran>, string]>([
    ["does not end", "hangs", { ...hung, exit: null }, "ends by itself"],
    ["refuses", "hangs", { ...hung, exit: 2, records: [recordOf(2)] }, "ends by itself"],
    ["takes too long", "hangs", { ...hung, seconds: 4.6 }, "half a second for each: 4.60 s, allowed 4.50 s"],
    [
      "waits for a command too long",
      "hangs",
      { ...hung, records: [recordOf(1, 1501, "timed-out")] },
      "took 1501 ms",
    ],
    [
      "answers 0 though a command hung",
      "hangs",
      { ...hung, exit: 0, records: [recordOf(0)] },
      "exit 0, expected 1",
    ],
    ["serves a volume that is shut", "leaves a grandchild", { after: good.before }, "it is not open"],
    [
      "serves a volume unchecked",
      "leaves a grandchild",
      { calls: calls.slice(0, 2) },
      "CheckVolume did not answer 0",
    ],
    [
      "fails where nothing failed",
      "leaves a grandchild",
      { exit: 1, records: [recordOf(1)] },
      "exit 1, expected 0",
    ],
    [
      "asks again what it may not",
      "hangs",
      { ...hung, calls: [...calls, ...calls.slice(1)] },
      "UNLOCKVOLUME E:: 2 times",
    ],
    ["does not say what hung", "hangs", { ...hung, said: [] }, "VK201 is not said"],
    ["does not say what failed", "exits 5", { ...hung, said: [] }, "nothing is said"],
    [
      "says what is no message",
      "hangs",
      { ...hung, said: [...named, { severity: "", id: "", text: "at x.js" }] },
      "at x.js",
    ],
    ["leaves a process", "hangs", { ...hung, left: [tool] }, "4711: EMCmd"],
    [
      "leaves a stuck process that it does not name",
      "stuck in a frozen disk",
      { ...hung, left: [{ ...tool, stuck: true }] },
      "not named",
    ],
    [
      "leaves a process that is not stuck",
      "stuck in a frozen disk",
      { ...hung, said: named, left: [tool] },
      "4711: EMCmd",
    ],
    ["ends what a tool left", "leaves a grandchild", { left: [] }, "it is gone"],
    ["leaves no record", "hangs", { ...hung, records: [] }, "0 are"],
    [
      "leaves half a record",
      "hangs",
      { ...hung, records: [{ name: "r.json", content: undefined }] },
      "not whole",
    ],
    [
      "records another answer",
      "hangs",
      { ...hung, records: [recordOf(0)] },
      "0 in the record, 1 was answered",
    ],
    ["leaves another file", "hangs", { ...hung, others: [".x.writing"] }, ".x.writing"],
    ["changes a peer", "hangs", { ...hung, after: dirty(good.before) }, "nodes.1.volumes.0.dirty: true"],
  ])("%s", (_, misbehaviour, ran, text) => {
    expect(found(misbehaviour, ran).join("\n")).toContain(text);
  });
});

describe("a run tells nothing", () => {
  it("where a command was late that nobody had held up", () => {
    expect(isDisturbed(tried("exits 5", { records: [recordOf(1, 1010, "timed-out")] }))).toBe(true);
    expect(isDisturbed(tried("hangs", hung))).toBe(false);
  });
});
