import { setTimeout as pause } from "node:timers/promises";

import { expect, it } from "vitest";

import { within } from "./within.js";

it("gives what came in time, undefined otherwise", async () => {
  expect(await within(1000, Promise.resolve("in time"))).toBe("in time");
  expect(await within(5, pause(200, "late"))).toBeUndefined();
});

it("passes a failure on", async () => {
  await expect(within(1000, Promise.reject(new Error("no")))).rejects.toThrow("no");
});

it("leaves no timer behind", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  await within(60_000, Promise.resolve());
  expect(timers()).toBe(before);
});

it("waits no less long for a time longer than a timer can hold", async () => {
  expect(await within(1e12, pause(20, "in time"))).toBe("in time");
});
