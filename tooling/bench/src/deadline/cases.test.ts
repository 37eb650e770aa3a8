import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startsOf } from "../spec/order.js";
import { actIn } from "../spec/procedure.fixture.js";
import { hungCases } from "./cases.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each(hungCases)("$name: so many deadlines pass, and it ends so", async (hungCase) => {
  const { scenario, hang, deadlines, exitCode } = hungCase;
  const { verdict, took } = await actIn(scenario, { eachTakes: 0, hang, deadline: 1000 });
  expect(took).toBe(deadlines * 1000);
  expect(verdict).toBe(exitCode === 0 ? "succeeded" : "failed");
});

it.each(hungCases)("$name: what hangs is among what is started", ({ scenario, hang }) => {
  const started = startsOf(scenario.order).map(({ words }) => words.join(" "));
  expect(started).toEqual(expect.arrayContaining([...hang]));
});
