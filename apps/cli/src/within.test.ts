import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { somethingHangs, somethingHangsFor, within } from "./within.js";

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

test("what comes in time is given, and no timer is left", async () => {
  const before = timers();
  expect(await within(60, Promise.resolve("here"))).toBe("here");
  expect(timers()).toBe(before);
});

test("what fails, fails", async () => {
  await expect(within(60, Promise.reject(new Error("no")))).rejects.toThrow("no");
});

test("what comes too late is not waited for, and hangs until it comes", async () => {
  const work = pause(60, "late");
  expect(await within(0.02, work)).toBeUndefined();
  expect(somethingHangs()).toBe(true);
  await work;
  await pause(0);
  expect(somethingHangs()).toBe(false);
});

test("what fails too late hangs no more either", async () => {
  const work = pause(60).then((): string => {
    throw new Error("late");
  });
  expect(await within(0.02, work)).toBeUndefined();
  await pause(80);
  expect(somethingHangs()).toBe(false);
});

test("what was only slow hangs no more after a little longer", async () => {
  expect(await within(0.02, pause(60, "late"))).toBeUndefined();
  expect(await somethingHangsFor(0.01)).toBe(true);
  expect(await somethingHangsFor(10)).toBe(false);
});
