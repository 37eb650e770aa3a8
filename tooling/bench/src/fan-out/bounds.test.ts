import { expect, it } from "vitest";
import { peersUpTo } from "../node/cluster.js";
import { leastWaits, mostAllowed } from "./bounds.js";

const cluster = (volumes: number, peers: number) => ({
  letters: "EFGHIJKLMNOPQRSTUVWXYZAB".slice(0, volumes).split(""),
  peers: peersUpTo(peers),
});

it("is twice where everything may run at a time", () => {
  expect(leastWaits(cluster(1, 1))).toBe(2);
});

it("is more often where a node may be asked no more at a time, or all together may not", () => {
  // A peer is asked 24 times two questions and six of itself, 16 at a time.
  expect(leastWaits(cluster(24, 1))).toBe(1 + Math.ceil(54 / 16));
  // This node has four of itself; of all four nodes 32 at a time.
  expect(leastWaits(cluster(24, 3))).toBe(1 + Math.ceil((52 + 3 * 54) / 32));
});

it("lets at most 32 programs run, and 16 for each node", () => {
  expect([cluster(24, 0), cluster(24, 1), cluster(24, 3)].map(mostAllowed)).toEqual([16, 32, 32]);
});
