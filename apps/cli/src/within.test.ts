import { expect, test } from "vitest";
import { within } from "./within.js";

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

test("what comes in time is given, and no timer is left", async () => {
  const before = timers();
  expect(await within(60, Promise.resolve("here"))).toBe("here");
  expect(timers()).toBe(before);
});

test("what comes too late is not waited for", async () => {
  expect(await within(0.05, new Promise(() => undefined))).toBeUndefined();
});

test("what fails, fails", async () => {
  await expect(within(60, Promise.reject(new Error("no")))).rejects.toThrow("no");
});
