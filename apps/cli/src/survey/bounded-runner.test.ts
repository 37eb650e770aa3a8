import { exited, type Call, type Ending } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { boundedRunner } from "./bounded-runner.js";

const call: Call = {
  step: "survey",
  command: {
    tool: { name: "sc", home: "windows" },
    args: [],
    effect: "reads",
    deadlines: [],
    read: () => undefined,
  },
};

test("so many run at a time, and each that ends lets the next one start", async () => {
  const running: ((ending: Ending) => void)[] = [];
  const runner = boundedRunner({ run: () => new Promise((resolve) => running.push(resolve)) }, 3);
  const all = Promise.all(Array.from({ length: 8 }, () => runner.run(call)));

  for (const started of [3, 4, 5, 6, 7, 8]) {
    await new Promise(setImmediate);
    expect(running).toHaveLength(started);
    running[started - 3]?.(exited(0));
  }
  for (const end of running) end(exited(0));
  expect(await all).toHaveLength(8);
});

test("one that throws gives its place back", async () => {
  const runner = boundedRunner({ run: () => Promise.reject(new Error("a bug")) }, 1);
  await expect(runner.run(call)).rejects.toThrow("a bug");
  await expect(runner.run(call)).rejects.toThrow("a bug");
});
