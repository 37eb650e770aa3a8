import { createCluster } from "@volkit/cluster-lab";
import { ending } from "@volkit/tool-command";
import { describe, expect, test } from "vitest";
import type { RehearsalRecord, RunRecord } from "../../recorded/format.js";
import { recordsOf, type Played } from "../../recorded/lab.fixture.js";
import { chartOfRun, type RunChart } from "./chart-of-run.js";

const named = { resources: { "Vol.E": { peers: [{ node: "NODEB", addresses: ["10.0.0.2"] }] } } };

async function lastRecord(played: Played): Promise<RunRecord> {
  const record = (await recordsOf(played)).at(-1);
  if (record === undefined) throw new Error("nothing was recorded");
  return record;
}

/** The nodes and the end that a picture marks, by the numbers of their stops. */
function stopsOf({ svg }: RunChart | undefined = { title: "", svg: "", words: [] }): readonly string[] {
  const nodes = [...svg.matchAll(/<g class="node[^"]* taken" id="([^"]*)"[^]*?class="number"[^>]*>(\d+)</g)];
  const ends = [
    ...svg.matchAll(
      /data-end="([^"]*)">\n<rect[^>]*>\n<text[^>]*>[^<]*<\/text>\n<g class="stop">.*?>(\d+)</g,
    ),
  ];
  return [...nodes, ...ends]
    .toSorted(([, , one], [, , other]) => Number(one) - Number(other))
    .map(([, id]) => id ?? "");
}

describe("the path of a run", () => {
  test("leads to the end of a check, and has a chart for each peer", async () => {
    const cluster = createCluster({ nodes: ["NODEA", "NODEB", "NODEC"] });
    const [whole, ...peers] = chartOfRun(
      await lastRecord({ cluster, runs: [["NODEA", "deepCheck"]] }),
      "en",
      "r-",
    );
    expect(stopsOf(whole)).toEqual([
      "r-0-monitor-1",
      "r-0-monitor-peers",
      "r-0-monitor-3",
      "r-0-monitor-6",
      "monitor-exit-0",
    ]);
    expect(peers.map(({ title }) => title)).toEqual([
      "The path of deepCheck on NODEA: steps 3 to 5 for NODEB",
      "The path of deepCheck on NODEA: steps 3 to 5 for NODEC",
    ]);
    expect(stopsOf(peers[1])).toEqual([
      "r-2-monitor-peer-3.1",
      "r-2-monitor-peer-4.1",
      "r-2-monitor-peer-5",
      "monitor-peer-done",
    ]);
  });

  test("shows the flag that is raised here once on the way of every peer in split brain", async () => {
    const record = await lastRecord({
      runs: [["NODEA", "quickCheck"]],
      file: named,
      faults: ["split-brain E:"],
    });
    const [, peer] = chartOfRun(record, "en", "");
    expect(stopsOf(peer)).toContain("1-monitor-peer-4.2");
  });

  test("follows a switchover that hangs to the failure that it ends in", async () => {
    const record = await lastRecord({
      runs: [["NODEB", "restore"]],
      faults: ["hang NODEB SWITCHOVERVOLUME"],
    });
    const [chart] = chartOfRun(record, "en", "");
    expect(stopsOf(chart)).toEqual(["0-restore-1", "0-restore-2a", "0-restore-2c", "restore-exit-1-12500"]);
    expect(chart?.words.at(-1)).toMatch(
      /^2c target: switch over to this node: EMCmd \. SWITCHOVERVOLUME E: → not ended at its deadline of \d+ s .*; it says VK201, VK207, 12500; the end: exit 1 · 12500$/,
    );
  });

  test.each([
    ["vss", { vss: { peerDelete: "never" } }, "monitor-peer-4.1"],
    ["vss", { vss: { peerDelete: "when-present" } }, "monitor-peer-5.1"],
  ] as const)("is drawn on the chart of the settings it ran under: %s %o", async (_, set, last) => {
    const [, peer] = chartOfRun(
      await lastRecord({ runs: [["NODEA", "quickCheck"]], file: { ...named, ...set } }),
      "en",
      "",
    );
    expect(stopsOf(peer).slice(-2)).toEqual([`1-${last}`, "monitor-peer-done"]);
    expect(peer?.note).toBeUndefined();
  });

  test("names the commands as they were run, whatever the volume is called", async () => {
    const record = await lastRecord({
      runs: [["NODEA", "remove"]],
      file: { emcmd: { volumeArgument: "E" } },
    });
    const [chart] = chartOfRun(record, "en", "");
    expect(chart?.words.at(-1)).toContain("EMCmd . LOCKVOLUME E →");
    expect(stopsOf(chart).at(-1)).toBe("remove-exit-0");
  });
});

describe("a message", () => {
  test("stands with the peer that it is about, and with no other", async () => {
    const cluster = createCluster({ nodes: ["NODEA", "NODEB", "NODEC"] });
    const faults = ["link-down NODEA NODEB"];
    const record = await lastRecord({ cluster, faults, runs: [["NODEA", "quickCheck"]] });
    const [, b, c] = chartOfRun(record, "en", "");
    expect(b?.words.find((words) => words.startsWith("4.1"))).toMatch(/it says VK320; then 5$/);
    expect(c?.words.join()).not.toContain("it says");
  });

  test("stands with the command that it names", async () => {
    const faults = ["split-brain E:", "exit NODEA flg_create 1 1 1"]; // the second flg_create: the peer's
    const record = await lastRecord({ runs: [["NODEA", "quickCheck"]], file: named, faults });
    const [, peer] = chartOfRun(record, "en", "");
    const flags = peer?.words.filter((words) => words.includes("flg_create"));
    expect(flags?.map((words) => words.includes("it says VK322"))).toEqual([false, true]);
  });
});

describe("a path that comes to no end", () => {
  test("stops where the run was killed, and says so in picture and words", async () => {
    const record = await lastRecord({ runs: [["NODEA", "remove"]] });
    const at = record.calls.findIndex(({ step }) => step === "remove.4");
    const killed: RunRecord = {
      ...record,
      exitCode: null,
      outcome: "failed",
      interrupted: { signal: null, step: "remove.4", command: "EMCmd . GETMIRRORVOLINFO E:" },
      calls: record.calls
        .slice(0, at + 1)
        .map((call, index) => (index === at ? { ...call, durationMs: null, ending: null } : call)),
    };
    const [chart] = chartOfRun(killed, "en", "");
    expect(stopsOf(chart).at(-1)).toBe("0-remove-4");
    expect(chart?.note).toBe("The run was ended here.");
    expect(chart?.svg).toContain("■ The run was ended here.");
    expect(chart?.words.at(-1)).toMatch(/→ no answer when the run ended$/);
  });

  test.each([
    [
      "a step that today's procedure does not have",
      (step: string) => step === "remove.5",
      "remove.9",
      "0-remove-4",
    ],
    ["a step that was left out", (step: string) => step === "remove.2", undefined, "0-remove-1"],
  ] as const)("stops at %s", async (_, isChanged, instead, last) => {
    const record = await lastRecord({ runs: [["NODEA", "remove"]] });
    const calls = record.calls.flatMap((call) => {
      if (!isChanged(call.step)) return [call];
      return instead === undefined ? [] : [{ ...call, step: instead }];
    });
    const [chart] = chartOfRun({ ...record, calls }, "en", "");
    expect(stopsOf(chart).at(-1)).toBe(last);
    expect(chart?.note).toMatch(/^Here the run does not go on as this release's procedure does: it asked /);
  });

  test("stops where the exit status and the messages are another procedure's", async () => {
    const record = await lastRecord({ runs: [["NODEA", "remove"]] });
    const [chart] = chartOfRun({ ...record, exitCode: 1, outcome: "failed" }, "ja", "");
    expect(stopsOf(chart).at(-1)).toBe("0-remove-6");
    expect(chart?.note).toBe("ここから先は、この版の volkit の処理の流れと一致しません。");
  });
});

test("what has no chart, or asked nothing, gives none", async () => {
  const record = await lastRecord({ runs: [["NODEA", "remove"]] });
  expect(chartOfRun({ ...record, action: "recover" }, "en", "")).toEqual([]);
  expect(chartOfRun({ ...record, action: "__proto__" }, "en", "")).toEqual([]);
  expect(chartOfRun({ ...record, calls: [] }, "en", "")).toEqual([]);
});

test.each(["en", "ja"] as const)(
  "several charts stand on one page, ask for nothing, and take hostile output for text: %s",
  async (language) => {
    const hostile = ending(
      { how: "exited", exitCode: 0 },
      `E: 1 <script>alert(1)</script>\x1b[2J&"'\u202e 1 1`,
    );
    const record = await lastRecord({
      runs: [["NODEA", "quickCheck"]],
      around: (inner) => ({
        run: (call) => (call.step === "monitor.1" ? Promise.resolve(hostile) : inner.run(call)),
      }),
    });
    const named = { ...record, node: `</svg><img src=x onerror=alert(1)>`, calls: record.calls };
    const charts = ["a-", "b-"].flatMap((prefix) => chartOfRun(named, language, prefix));
    const page = charts.map(({ svg }) => svg).join("");
    expect(page).not.toMatch(/<script|<img|href|url\((?!#[ab]-\d-(?:way-)?arrow\))|\x1b|@import/);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { svg } of charts)
      expect(svg).toMatch(
        /role="img" aria-labelledby="(\S+) (\S+)">\n<title id="\1">.+<\/title>\n<desc id="\2">.+<\/desc>/,
      );
  },
);

test("a rehearsal is drawn to the end that it expects, and says what was assumed", async () => {
  const record = await lastRecord({ runs: [["NODEA", "remove"]] });
  const isChange = ({ effect }: RunRecord["calls"][number]) => effect === "changes";
  const rehearsal: RehearsalRecord = {
    ...record,
    format: "volkit-rehearsal",
    calledBy: null,
    calledAt: null,
    result: { kind: "depends", on: [] },
    calls: record.calls.filter((call) => !isChange(call)),
    assumed: record.calls.filter(isChange).map(({ step, peer, tool, args }) => ({
      step,
      peer,
      command: [tool, ...args].join(" "),
    })),
    wouldSay: [],
  };
  const [chart] = chartOfRun(rehearsal, "en", "");
  expect(stopsOf(chart).at(-1)).toBe("remove-exit-0");
  expect(chart?.words.at(-1)).toBe(
    "6 lock the volume: EMCmd . LOCKVOLUME E: → assumed to succeed; the end: exit 0",
  );
  expect(chart?.note).toMatch(/^A rehearsal: nothing was changed\./);
});

test("a huge record is drawn in a moment, and no text in it without end", async () => {
  const record = await lastRecord({ runs: [["NODEA", "quickCheck"]] });
  const [first] = record.calls.filter(({ step }) => step === "monitor.3");
  if (first === undefined) throw new Error("the peer was asked");
  const many = Array.from({ length: 5000 }, (_, at) => ({
    ...first,
    peer: `N${at}`,
    args: ["x".repeat(5000)],
  }));
  const charts = chartOfRun({ ...record, calls: [...record.calls, ...many] }, "en", "");
  expect(charts.length).toBeLessThan(40);
  expect(charts[0]?.note).toContain("those after the first 32 are not drawn");
  for (const { svg } of charts) expect(svg.length).toBeLessThan(40_000);
});
