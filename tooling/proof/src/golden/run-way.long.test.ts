import * as procedures from "@volkit/kit-orchestrator";
import { describe, expect, it } from "vitest";
import type { RunRecord } from "volkit/src/recorded/format.js";
import { chartedParts } from "volkit/src/report/chart/charts-for.js";
import { runCharts } from "volkit/src/report/chart/charts.js";
import { runWay } from "volkit/src/report/chart/run-way.js";
import { noc } from "../walk/alarm-worlds.js";
import type { ActionName, Path } from "../walk/path.js";
import { walk } from "../walk/walk.js";
import { nodeB, worldOf, type Differences } from "../walk/world-of.js";
import { entryOf } from "./arms.js";
import { exitOf } from "./route.js";
import { ofNoPeer } from "./run-charts.js";

const charts = runCharts();

/** The record that a run would leave which takes this path. */
function recordOf(path: Path): RunRecord {
  const { world, events } = path;
  const { resource, settings } = world;
  const startedAt = "2026-01-02T03:04:05.000+00:00";
  const output = { text: "", encoding: "utf-8", cut: false, base64: null };
  return {
    format: "volkit-record",
    formatVersion: 1,
    run: "20260102T030405000Z-E-test-000000",
    volkit: "0.0.0",
    action: world.action,
    node: resource.node,
    tag: resource.tag,
    volume: resource.volume.name,
    startedAt,
    durationMs: 0,
    arguments: [],
    configuration: { ...settings, resources: { [resource.tag]: { peers: resource.peers } } },
    calls: path.asked.map(({ step, peer, argv: [tool = "", ...args], effect }) => ({
      step,
      peer: peer ?? null,
      tool,
      args,
      effect,
      startedAt,
      durationMs: 0,
      ending: { how: "exited", exitCode: 0, stdout: output, stderr: output },
    })),
    lookups: [],
    decisions: events.flatMap((event) => (event.kind === "noted" ? [event] : [])),
    messages: events.flatMap((event) => (event.kind === "said" ? [event] : [])),
    outcome: exitOf(path) === 0 ? "succeeded" : "failed",
    exitCode: exitOf(path),
  };
}

/** The number of the message that says why a path ends: the last that is no warning, after what was asked last. */
function decidedIn({ events }: Path): string | undefined {
  const last = events.findLastIndex((event) => event.kind === "asked" || event.kind === "looked up");
  const after = events.slice(last).flatMap((event) => (event.kind === "said" ? event.id : []));
  return after.findLast((id) => entryOf(id).severity !== "WARN");
}

/** What is wrong with a path as it is drawn; nothing where it leads to its end without a gap. */
function flawsOf(path: Path): readonly string[] {
  const record = recordOf(path);
  return chartedParts(record).flatMap((part) => {
    const chart = charts[part.key];
    const found = chart === undefined ? undefined : runWay(record, part, chart);
    if (chart === undefined || found === undefined) return [`there is no chart ${part.key}`];
    const { way, whyNoEnd } = found;
    if (whyNoEnd !== undefined)
      return [`${part.key}: ${JSON.stringify(whyNoEnd)} after ${way.nodes.join(" ")}`];
    const stops = [...way.nodes, way.end ?? ""];
    const gaps = stops
      .slice(1)
      .filter((to, at) => !chart.edges.some((edge) => edge.from === stops[at] && edge.to === to));
    const lines = new Set(
      part.asked.filter(({ peer }) => part.peer !== null || peer === null).map(({ line }) => line),
    );
    const shown = new Set(
      [...found.askedAt]
        .flatMap(([id, asked]) => (way.nodes.includes(id) ? asked : []))
        .map(({ line }) => line),
    );
    const lost = [...lines].filter((line) => !shown.has(line));
    const end = chart.ends.find(({ id }) => id === way.end);
    const wrong =
      part.peer === null && (end?.exit !== exitOf(path) || !isDecided(end.decided, path, way.nodes));
    return [
      ...gaps.map((to) => `${part.key}: a gap before ${to}`),
      ...lost.map((line) => `${part.key}: ${line} is not on the way`),
      ...(wrong
        ? [
            `${part.key}: ends in ${way.end ?? "nothing"}, not in ${exitOf(path)} by ${decidedIn(path) ?? "nothing"}`,
          ]
        : []),
    ];
  });
}

/** Where a peer is the last that is asked, what is said of it decides nothing of the whole. */
function isDecided(decided: string | undefined, path: Path, nodes: readonly string[]): boolean {
  return nodes.at(-1) === "monitor-3" ? decided === undefined : decided === decidedIn(path);
}

const builtIn: Differences = { writeCheck: { by: "built-in", slow: 5, notInstalled: true } };
const short: Differences = { vss: { peerDelete: "never" }, emcmd: { retries: 0 } };
const cases: readonly (readonly [ActionName, string, Differences])[] = [
  ["restore", "by the defaults", {}],
  ["restore", "with the built-in write check", builtIn],
  ["remove", "by the defaults", {}],
  ["remove", "where unknown copies are no reason to fail", { vss: { unknown: "continue" } }],
  ["quickCheck", "by the defaults", {}],
  ["quickCheck", "that asks LifeKeeper for the peers", { peers: "from eqv_list" }],
  [
    "quickCheck",
    "that keeps what peers have",
    { splitBrain: { keepPeerShadows: true, keepPeerState: true } },
  ],
  [
    "quickCheck",
    "that looks before it deletes",
    { vss: { peerDelete: "when-present" }, emcmd: { retries: 0 } },
  ],
  ["quickCheck", "that deletes nothing", { vss: { peerDelete: "never" }, peers: [nodeB("10.0.0.8")] }],
  ["quickCheck", "that tells a manager as well", { ...short, snmp: { notifier: "both", managers: [noc] } }],
  [
    "quickCheck",
    "that tells of changes alone",
    {
      ...short,
      splitBrain: { notify: "on-change", clearFlags: "when-over" },
      snmp: { notifier: "snmp", managers: [noc] },
      alarms: { peers: { NODEB: { kind: "raised", told: [] } } },
    },
  ],
  ["deepCheck", "without peers", { peers: [] }],
  ["deepCheck", "with the built-in write check", { ...builtIn, peers: [] }],
];

describe.each(cases)("every path of %s %s", (action, _, differs) => {
  it("is drawn without a gap to the end that its exit status and deciding message say", async () => {
    const flaws = new Set<string>();
    const visit = (path: Path) => {
      for (const flaw of flawsOf(path)) flaws.add(flaw);
    };
    const isShort = differs.peers === "from eqv_list"; // what the peers answer is walked above
    const paths = await walk(procedures, worldOf(action, differs), visit, isShort ? ofNoPeer : undefined);
    expect([...flaws].slice(0, 5)).toEqual([]);
    expect(paths).toBeGreaterThan(10);
  });
});
