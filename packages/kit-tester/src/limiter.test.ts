import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { limiter } from "./limiter.js";

test("no more than so many run at once, and every one gets its turn", async () => {
  const inTurn = limiter(2);
  let [running, most] = [0, 0];
  const task = async (): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await pause(2);
    running -= 1;
    return most;
  };
  const done = await Promise.all(Array.from({ length: 7 }, () => inTurn(task)));
  expect([done.length, most]).toEqual([7, 2]);
});

test("one that fails gives its place to the next", async () => {
  const inTurn = limiter(1);
  const fails = inTurn(() => Promise.reject(new Error("no")));
  const next = inTurn(() => Promise.resolve("done"));
  await expect(fails).rejects.toThrow("no");
  expect(await next).toBe("done");
});
