import { createCluster } from "@volkit/cluster-lab";
import { ending, type Ending } from "@volkit/tool-command";
import { describe, expect, test } from "vitest";
import type { RunRecord } from "../recorded/format.js";
import { recordsOf } from "../recorded/lab.fixture.js";
import { readRecorded } from "../recorded/read.js";
import { nodesOverRuns, nodesSeen } from "./nodes-seen.js";
import type { FactName, NodeSeen } from "./seen.js";

const peers = { resources: { "Vol.E": { peers: [{ node: "NODEB", addresses: ["10.0.0.2"] }] } } };

async function onlyRecord(played: Parameters<typeof recordsOf>[0]): Promise<RunRecord> {
  const [record] = await recordsOf(played);
  if (record === undefined) throw new Error("nothing was recorded");
  return record;
}

/** A fact of a node as `KIND VALUE`, before and after. */
function shown(nodes: readonly NodeSeen[], name: string, fact: FactName): readonly [string, string] {
  const seen = nodes.find(({ node }) => node === name)?.facts.find((one) => one.fact === fact);
  if (seen === undefined) throw new Error(`nothing is told of ${name}`);
  const [before, after] = [seen.before, seen.after].map((each) =>
    each.kind === "unknown" ? `unknown: ${each.why.en}` : `${each.kind}: ${each.value}`,
  );
  return [before ?? "", after ?? ""];
}

describe("a check", () => {
  test("tells each node's role, mirror and state as the tools answered", async () => {
    const nodes = nodesSeen(await onlyRecord({ runs: [["NODEA", "deepCheck"]], file: peers }));
    expect(nodes.map(({ node, volume }) => [node, volume])).toEqual([
      ["NODEA", "E:"],
      ["NODEB", "E:"],
    ]);
    expect(shown(nodes, "NODEA", "role")).toEqual(["seen: source", "seen: source"]);
    expect(shown(nodes, "NODEA", "mirror")).toEqual(["seen: mirroring", "seen: mirroring"]);
    expect(shown(nodes, "NODEA", "writable")).toEqual(["seen: yes", "seen: yes"]);
    expect(shown(nodes, "NODEB", "role")).toEqual(["seen: target", "seen: target"]);
    expect(shown(nodes, "NODEB", "resource")).toEqual(["seen: OSU", "seen: OSU"]);
    expect(shown(nodes, "NODEB", "volumeLock")[1]).toBe("unknown: nobody asked in this run");
  });

  test("that sets a peer's state infers it, since nobody looks again", async () => {
    const nodes = nodesSeen(
      await onlyRecord({ runs: [["NODEA", "quickCheck"]], file: peers, faults: ["mirror-paused E:"] }),
    );
    expect(shown(nodes, "NODEA", "mirror")).toEqual(["seen: paused", "seen: paused"]);
    expect(shown(nodes, "NODEB", "resource")).toEqual(["seen: OSU", "inferred: OSF"]);
  });

  test("in a split brain tells two sources and both flags", async () => {
    const nodes = nodesSeen(
      await onlyRecord({
        runs: [["NODEA", "quickCheck"]],
        file: peers,
        faults: ["split-brain E:"],
      }),
    );
    expect(shown(nodes, "NODEB", "role")).toEqual(["seen: source", "seen: source"]);
    for (const node of ["NODEA", "NODEB"])
      expect(shown(nodes, node, "flag")).toEqual([
        "unknown: it was changed before anybody asked",
        "inferred: raised",
      ]);
  });

  test("with a peer that does not answer knows nothing of it, and says why", async () => {
    const nodes = nodesSeen(
      await onlyRecord({ runs: [["NODEA", "quickCheck"]], file: peers, faults: ["link-down NODEA NODEB"] }),
    );
    expect(shown(nodes, "NODEB", "role")[1]).toMatch(/^unknown: "EMCmd NODEB GETMIRRORVOLINFO E:" /);
    expect(shown(nodes, "NODEB", "resource")[1]).toMatch(/^unknown: "ins_list -d NODEB -t Vol.E" /);
  });

  test("whose first answer says nothing knows what the second one says", async () => {
    const nodes = nodesSeen(
      await onlyRecord({
        runs: [["NODEA", "quickCheck"]],
        file: peers,
        faults: ["empty NODEA GETMIRRORVOLINFO 1"],
      }),
    );
    expect(shown(nodes, "NODEA", "role")).toEqual(["seen: source", "seen: source"]);
  });

  test("knows the peers that LifeKeeper names", async () => {
    const cluster = createCluster({ nodes: ["NODEA", "NODEB", "NODEC"] });
    const nodes = nodesSeen(await onlyRecord({ runs: [["NODEA", "quickCheck"]], cluster }));
    expect(nodes.map(({ node }) => node)).toEqual(["NODEA", "NODEB", "NODEC"]);
  });
});

describe("remove and restore", () => {
  const failover = {
    runs: [
      ["NODEA", "remove"],
      ["NODEB", "restore"],
    ],
  } as const;

  test("lock the volume, and change the roles: both inferred", async () => {
    const [removed, restored] = await recordsOf(failover);
    if (removed === undefined || restored === undefined) throw new Error("two runs are recorded");
    expect(shown(nodesSeen(removed), "NODEA", "volumeLock")).toEqual([
      "unknown: it was changed before anybody asked",
      "inferred: locked",
    ]);
    expect(shown(nodesSeen(removed), "NODEA", "shadowCopies")[1]).toBe("seen: absent");
    const after = nodesSeen(restored);
    expect(shown(after, "NODEB", "role")).toEqual(["seen: target", "inferred: source"]);
    expect(shown(after, "NODEA", "role")[1]).toBe("inferred: target");
    expect(shown(after, "NODEB", "mirror")[1]).toMatch(/^unknown: .* makes the mirror anew/);
    expect(shown(after, "NODEB", "resource")[1]).toBe("inferred: ISP");
  });

  test("are one story over both nodes", async () => {
    const nodes = nodesOverRuns(await recordsOf(failover));
    expect(shown(nodes, "NODEA", "role")).toEqual(["seen: source", "inferred: target"]);
    expect(shown(nodes, "NODEB", "role")).toEqual(["seen: target", "inferred: source"]);
    expect(shown(nodes, "NODEB", "flag")[0]).toBe("unknown: nobody asked in these runs");
  });

  test.each([
    ["exit NODEB SWITCHOVERVOLUME 5", /ended with 5, and nothing looked/],
    ["hang NODEB SWITCHOVERVOLUME", /had not ended after \d+ s, and nothing looked/],
  ])("know no role any more after %s", async (fault, why) => {
    const nodes = nodesOverRuns(await recordsOf({ ...failover, faults: [fault] }));
    expect(shown(nodes, "NODEB", "role")[0]).toBe("seen: target");
    for (const node of ["NODEA", "NODEB"]) expect(shown(nodes, node, "role")[1]).toMatch(why);
    expect(shown(nodes, "NODEB", "resource")[1]).toBe("inferred: OSF");
  });

  test("know nothing of a lock whose command failed", async () => {
    const record = await onlyRecord({ runs: [["NODEA", "remove"]], faults: ["exit NODEA LOCKVOLUME 5"] });
    expect(shown(nodesSeen(record), "NODEA", "volumeLock")[1]).toMatch(/^unknown: .*ended with 5/);
  });
});

test("a command that was under way when its run was killed leaves its fact unknown", async () => {
  const record = await onlyRecord({ runs: [["NODEA", "remove"]] });
  const killed = {
    ...record,
    calls: record.calls.map((call) =>
      call.args.includes("LOCKVOLUME") ? { ...call, durationMs: null, ending: null } : call,
    ),
  };
  expect(shown(nodesSeen(killed), "NODEA", "volumeLock")[1]).toMatch(/was under way when the run ended/);
});

/** The facts of a node that some command asked for or could change. */
function touched(nodes: readonly NodeSeen[], name: string): readonly FactName[] {
  const facts = nodes.find(({ node }) => node === name)?.facts ?? [];
  return facts.flatMap(({ fact, isTouched }) => (isTouched ? fact : []));
}

describe("what was asked for and not answered is told from what nobody asked for", () => {
  test("of a peer that does not answer", async () => {
    const faults = ["link-down NODEA NODEB"];
    const nodes = nodesSeen(await onlyRecord({ runs: [["NODEA", "deepCheck"]], file: peers, faults }));
    expect(touched(nodes, "NODEB")).toEqual(["role", "mirror", "resource", "shadowCopies"]);
  });

  test("of a peer that the run never came to", async () => {
    const faults = ["exit NODEA GETMIRRORVOLINFO 5"];
    const nodes = nodesSeen(await onlyRecord({ runs: [["NODEA", "quickCheck"]], file: peers, faults }));
    expect(touched(nodes, "NODEB")).toEqual([]);
  });

  test("of a lock whose command was under way when a signal ended the run", async () => {
    const record = await onlyRecord({ runs: [["NODEA", "remove"]] });
    const calls = record.calls.flatMap((call) => {
      if (call.step === "remove.6") return { ...call, durationMs: null, ending: null };
      return call.step > "remove.6" ? [] : call;
    });
    expect(touched(nodesSeen({ ...record, calls }), "NODEA")).toContain("volumeLock");
  });

  test("a run that never got to know its volume has no entry beside those of its node", async () => {
    const record = await onlyRecord({ runs: [["NODEA", "quickCheck"]], file: peers });
    const refused = { ...record, tag: null, volume: null, calls: [] };
    const entries = nodesOverRuns([refused, record, refused]).map(({ node, volume }) => [node, volume]);
    expect(entries).toEqual([
      ["NODEA", "E:"],
      ["NODEB", "E:"],
    ]);
    expect(nodesSeen(refused).map(({ node, volume }) => [node, volume])).toEqual([["NODEA", ""]]);
  });
});

describe("whether the volume can be written", () => {
  const unasked = "unknown: it was changed before anybody asked";

  test("is not known of the time before a switchover, where it was only tried afterwards", async () => {
    const [, restored] = await recordsOf({ runs: [["NODEA", "remove"], ["NODEB", "restore"]] }); // prettier-ignore
    if (restored === undefined) throw new Error("two runs are recorded");
    expect(shown(nodesSeen(restored), "NODEB", "writable")).toEqual([unasked, "seen: yes"]);
    expect(shown(nodesSeen(restored), "NODEB", "fileSystem")).toEqual([unasked, "seen: clean"]);
  });

  test("is not known any more once the node was locked, or became target", async () => {
    const nodes = nodesOverRuns(
      await recordsOf({
        runs: [
          ["NODEA", "deepCheck"],
          ["NODEA", "remove"],
          ["NODEB", "restore"],
          ["NODEB", "remove"],
          ["NODEA", "restore"],
        ],
        file: peers,
      }),
    );
    const was = '"yes" when last looked at, before the role or DataKeeper\'s lock may have changed';
    expect(shown(nodes, "NODEB", "role")[1]).toBe("inferred: target");
    expect(shown(nodes, "NODEB", "writable")).toEqual([unasked, `unknown: ${was}`]);
    expect(shown(nodes, "NODEA", "writable")).toEqual(["seen: yes", "seen: yes"]);
  });
});

describe("after a run that was killed", () => {
  /** As it is read back: what was under way is named in `interrupted` alone. */
  function killedAt(record: RunRecord, verb: string): RunRecord {
    const at = record.calls.findIndex(({ args }) => args.includes(verb));
    const { step = "", args = [] } = record.calls[at] ?? {};
    const interrupted = { signal: null, step, command: `EMCmd ${args.join(" ")}` };
    const killed = { ...record, exitCode: null, interrupted, calls: record.calls.slice(0, at) };
    const read = readRecorded(JSON.stringify(killed));
    if (read.kind !== "recorded" || read.record.format !== "volkit-record") throw new Error(read.kind);
    return read.record;
  }

  test("in its switchover, nothing is known any more of what that changes", async () => {
    const [, restored] = await recordsOf({ runs: [["NODEA", "remove"], ["NODEB", "restore"]] }); // prettier-ignore
    if (restored === undefined) throw new Error("two runs are recorded");
    const nodes = nodesSeen(killedAt(restored, "SWITCHOVERVOLUME"));
    expect(shown(nodes, "NODEB", "role")).toEqual([
      "seen: target",
      'unknown: "EMCmd . SWITCHOVERVOLUME E:" was under way when the run ended, and nothing looked at what it left',
    ]);
    expect(shown(nodes, "NODEB", "mirror")[1]).toMatch(/^unknown: /);
    expect(shown(nodes, "NODEA", "role")[1]).toMatch(/^unknown: /);
    expect(shown(nodes, "NODEB", "resource")[1]).toMatch(/^unknown: restore was killed/);
  });

  test("in LOCKVOLUME, what an earlier run left of the lock is not known any more", async () => {
    const [restored, removed] = await recordsOf({ runs: [["NODEA", "restore"], ["NODEA", "remove"]] }); // prettier-ignore
    if (restored === undefined || removed === undefined) throw new Error("two runs are recorded");
    expect(shown(nodesOverRuns([restored]), "NODEA", "volumeLock")[1]).toBe("inferred: unlocked");
    const nodes = nodesOverRuns([restored, killedAt(removed, "LOCKVOLUME")]);
    expect(shown(nodes, "NODEA", "volumeLock")[1]).toMatch(/^unknown: .*LOCKVOLUME E:" was under way/);
  });
});

test("what a hostile tool printed is one short line without control characters", async () => {
  const answer: Ending = ending(
    { how: "exited", exitCode: 0 },
    `E: 1 \x1b[2J${"x".repeat(500)} <script> 1\r\n`,
  );
  const record = await onlyRecord({
    runs: [["NODEA", "quickCheck"]],
    around: (inner) => ({
      run: (call) => (call.step === "monitor.1" ? Promise.resolve(answer) : inner.run(call)),
    }),
  });
  const texts = JSON.stringify(nodesSeen(record));
  expect(texts).not.toMatch(/\\u001b|x{100}/);
});

test("a record that names thousands of nodes is seen through in a moment", async () => {
  const record = await onlyRecord({ runs: [["NODEA", "quickCheck"]] });
  const calls = Array.from({ length: 5000 }, (_, at) =>
    record.calls.slice(0, 3).map((call) => ({ ...call, peer: `N${at}` })),
  ).flat();
  expect(nodesSeen({ ...record, calls }).length).toBeGreaterThan(5000);
}, 10_000);
