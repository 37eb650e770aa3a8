import { exited, type Ending } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { systemWith } from "../system.fixture.js";
import { looker } from "./looker.js";

test("once it is ended no more tools are started, whatever the last look still wants to know", async () => {
  const started: ((ending: Ending) => void)[] = [];
  let endedTools = 0;
  const tools = {
    run: () => new Promise<Ending>((resolve) => started.push(resolve)),
    endAll: () => {
      endedTools += 1;
      return Promise.resolve([]);
    },
    endOther: () => Promise.reject(new Error("nobody else's run is ended")),
  };
  const file = { resources: { "Vol.E": { volume: "E:" } } };
  const eyes = await looker([], file, systemWith({ COMPUTERNAME: "NODEA" }), () => tools);

  void eyes.look(() => undefined);
  await new Promise(setImmediate);
  const before = started.length;
  expect(before).toBeGreaterThan(0);
  await eyes.end();
  for (const answer of started) answer(exited(0));
  await new Promise(setImmediate);
  expect(started).toHaveLength(before);
  expect(endedTools).toBe(1);
});
