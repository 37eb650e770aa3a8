import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, breaks } from "../test/ask.js";
import type { Cluster } from "./cluster.js";
import { createCluster } from "./create.js";
import { isCluster } from "./is-cluster.js";
import { sourcesOf } from "./mirror.js";
import { emcmdVerbs } from "./tools/emcmd-verbs.js";
import { standardTools } from "./tools/standard-tools.js";

const nodes = ["NODEA", "NODEB", "NODEC"];
const node = fc.constantFrom(...nodes);
const order = fc.record({
  on: node,
  to: fc.constantFrom(".", ...nodes),
  verb: fc.constantFrom(...emcmdVerbs),
});
const misfortune = fc.constantFrom(
  "link-down NODEA NODEB",
  "link-down NODEB NODEC",
  "node-down NODEA",
  "node-down NODEB",
  "mirror-paused E:",
  "mirror-broken E:",
  "busy NODEA E:",
  "busy NODEB E:",
  "mirror-disagrees E:",
);
const anyTool = fc.constantFrom(...standardTools.map(({ name }) => name));
const anyWord = fc.oneof(
  fc.constantFrom(
    ".",
    "E:",
    "-d",
    "-f",
    "-t",
    "-S",
    "/for=E:",
    "--",
    "NODEB",
    "Vol.E",
    "list",
    "shadows",
    ...emcmdVerbs,
  ),
  fc.string(),
);

function obey(cluster: Cluster, orders: readonly { on: string; to: string; verb: string }[]): Cluster {
  return orders.reduce((so, { on, to, verb }) => ask(so, on, "EMCmd", to, verb, "E:").cluster, cluster);
}

describe("whatever the tools are asked", () => {
  it("there is exactly one source, unless a split brain was injected", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(order, misfortune), { maxLength: 40 }), (events) => {
        const after = events.reduce<Cluster>(
          (so, event) => (typeof event === "string" ? breaks(so, event) : obey(so, [event])),
          createCluster({ nodes: 3 }),
        );
        expect(sourcesOf(after, "E").length).toBe(1);
      }),
    );
  });

  it("a target is locked, and a split brain never grows", () => {
    fc.assert(
      fc.property(fc.array(order, { maxLength: 30 }), (orders) => {
        const after = obey(breaks(createCluster({ nodes: 3 }), "split-brain E:"), orders);
        expect(sourcesOf(after, "E").length).toBeLessThanOrEqual(2);
        expect(sourcesOf(after, "E").length).toBeGreaterThan(0);
        const volumes = after.nodes.flatMap((each) => each.volumes);
        expect(
          volumes.filter(({ mirror, lockedByDataKeeper }) => mirror.role === "target" && !lockedByDataKeeper),
        ).toEqual([]);
      }),
    );
  });

  it("every mirror line can be read back", () => {
    fc.assert(
      fc.property(fc.array(order, { maxLength: 20 }), node, (orders, where) => {
        const { out } = ask(
          obey(createCluster({ nodes: 3 }), orders),
          where,
          "EMCmd",
          ".",
          "GETMIRRORVOLINFO",
          "E",
        );
        expect(out).toMatch(/^(E: [12] NODE[ABC] 10\.0\.0\.[123] [1-5]\r\n){1,2}$/);
      }),
    );
  });

  it("no words make a tool throw, and the state stays whole and plain JSON", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(node, anyTool, fc.array(anyWord, { maxLength: 6 })), { maxLength: 10 }),
        (calls) => {
          const after = calls.reduce<Cluster>(
            (so, [on, tool, args]) => ask(so, on, tool, ...args).cluster,
            createCluster({ nodes: 3 }),
          );
          const copy: unknown = JSON.parse(JSON.stringify(after));
          expect(isCluster(copy)).toBe(true);
          expect(copy).toEqual(after);
        },
      ),
    );
  });

  it("the same calls give the same answers", () => {
    fc.assert(
      fc.property(node, anyTool, fc.array(anyWord, { maxLength: 6 }), (on, tool, args) => {
        expect(ask(createCluster({ nodes: 3 }), on, tool, ...args)).toEqual(
          ask(createCluster({ nodes: 3 }), on, tool, ...args),
        );
      }),
    );
  });
});
