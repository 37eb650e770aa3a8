import { expect, test } from "vitest";
import { createCluster } from "./create.js";
import { findNode } from "./find.js";
import { lifeKeeperAfter, type CalledAction } from "./lifekeeper-after.js";

const stateOf = (node: string, called: CalledAction): string | undefined =>
  findNode(lifeKeeperAfter(createCluster(), node, called), node)?.instances[0]?.state;

test("a restore that answered 0 puts the resource in service, any other answer makes it failed", () => {
  expect(stateOf("NODEB", { action: "restore", tag: "Vol.E", exitCode: 0 })).toBe("ISP");
  expect(stateOf("NODEB", { action: "restore", tag: "Vol.E", exitCode: 1 })).toBe("OSF");
});

test("a remove that answered 0 takes the resource out of service, any other answer leaves it", () => {
  expect(stateOf("NODEA", { action: "remove", tag: "Vol.E", exitCode: 0 })).toBe("OSU");
  expect(stateOf("NODEA", { action: "remove", tag: "Vol.E", exitCode: 1 })).toBe("ISP");
});

test("a tag or a node that is not there changes nothing", () => {
  const cluster = createCluster();
  const called: CalledAction = { action: "restore", tag: "Vol.X", exitCode: 0 };
  expect(lifeKeeperAfter(cluster, "NODEB", called)).toEqual(cluster);
  expect(lifeKeeperAfter(cluster, "NODEX", called)).toBe(cluster);
});
