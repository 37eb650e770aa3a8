import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answersIn } from "./answers.js";
import { longestChain, startsOf } from "./order.js";
import { actIn } from "./procedure.fixture.js";
import { everyScenario } from "./scenarios.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each(everyScenario)("$name starts what the specification says, and nothing else", async (scenario) => {
  const { verdict, started } = await actIn(scenario, { eachTakes: 100 });
  const expected = startsOf(scenario.order).map(({ step, words }) => [step, ...words]);
  expect(started.toSorted()).toEqual(expected.toSorted());
  expect(verdict).toBe("succeeded");
});

it.each(everyScenario)("$name waits for the longest chain, and no longer", async (scenario) => {
  const { took } = await actIn(scenario, { eachTakes: 100 });
  expect(took).toBe(longestChain(scenario.order).length * 100);
});

it.each(everyScenario)("every program of $name has one answer", (scenario) => {
  expect(answersIn(scenario).size).toBe(startsOf(scenario.order).length);
});
