import { expect, it } from "vitest";
import { at, pageOf, runAt } from "./support/stories.js";

const runs = [
  await runAt(0, { action: "remove", nodes: 3 }),
  await runAt(0, { action: "restore", node: "NODEB", nodes: 3 }),
  await runAt(0, { action: "deepCheck", nodes: 3, faults: ["split-brain E:"] }),
];

/** So many runs, one after the other, of which none is like the one before. */
function many(count: number) {
  return Array.from({ length: count }, (_, place) => runs.map((run) => at(place * 60, run)))
    .flatMap((three, place) => three[place % 3] ?? [])
    .slice(0, count);
}

it("a page of twenty runs has less than two megabytes", async () => {
  expect((await pageOf(many(20))).length).toBeLessThan(2_000_000);
});

it("a story of five hundred runs tells sixty of them in full, and how many it does not", async () => {
  const markup = await pageOf(many(500));
  expect(markup.match(/<section[^>]*class="run"/g)).toHaveLength(60);
  expect(markup).toContain("In the story alone: 440 of the runs");
  expect(markup.length).toBeLessThan(6_000_000);
});

it("days of equal checks are told once", async () => {
  const [check] = [await runAt(0, { action: "quickCheck" })];
  const markup = await pageOf(Array.from({ length: 2000 }, (_, place) => at(place * 180, check)));
  expect(markup).toContain("are not told again: 1999");
  expect(markup.length).toBeLessThan(200_000);
});
