import { expect, test } from "vitest";
import { systemWith } from "../system.fixture.js";
import { doubtsAbout } from "./doubts.js";

function places(content: Parameters<typeof doubtsAbout>[1]): unknown[] {
  return doubtsAbout("f", content, systemWith({})).map(({ id, values }) => [
    id,
    values["first"],
    values["second"],
  ]);
}

test("a volume or a node that stands there again is doubted at each place, by the first one", () => {
  const peers = [{ node: "B" }, { node: "C" }, { node: "b" }, { node: "B" }];
  expect(places({ resources: { S: { volume: "E" }, T: { volume: "e:", peers }, U: {} } })).toEqual([
    ["VK119", "resources.S.volume", "resources.T.volume"],
    ["VK119", "resources.T.peers[0]", "resources.T.peers[2]"],
    ["VK119", "resources.T.peers[0]", "resources.T.peers[3]"],
  ]);
});

test("a file of the greatest size is doubted at once", () => {
  const peers = Array.from({ length: 40_000 }, (_, at) => ({ node: `N${at}` }));
  const began = process.cpuUsage();
  expect(places({ resources: { T: { peers } } })).toEqual([]);
  expect(process.cpuUsage(began).user / 1_000_000).toBeLessThan(1);
});
