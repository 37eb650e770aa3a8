import type { Call, Ending, Runner } from "@volkit/tool-command";
import { exited } from "@volkit/tool-command";
import { expect, it } from "vitest";

import { recordingRunner } from "./recording-runner.js";

function call(step: string, peer: string | undefined, ...args: string[]): Call {
  const tool = { name: "EMCmd", home: "datakeeper" } as const;
  const command = { tool, args, effect: "changes", deadlines: [], read: () => undefined } as const;
  return { step, command, ...(peer === undefined ? {} : { peer }) };
}

/** A runner whose calls end when the test says so. */
function held() {
  const waiting = new Map<Call, (ending: Ending) => void>();
  const runner: Runner = {
    run: (asked) =>
      new Promise((resolve) => {
        waiting.set(asked, resolve);
      }),
  };
  return { runner, end: (asked: Call, ending: Ending) => waiting.get(asked)?.(ending) };
}

const stopped = { now: () => 0, monotonic: () => 0 };

it("passes on the ending, and keeps what was asked, when, for how long, and how it ended", async () => {
  let ms = 5;
  const ending = exited(4, "out", "err");
  const inner: Runner = {
    run: () => {
      ms += 30;
      return Promise.resolve(ending);
    },
  };
  const { runner, calls } = recordingRunner(inner, { now: () => 1_700_000_000_000, monotonic: () => ms });

  expect(await runner.run(call("monitor.2", "NODEB", "E:"))).toBe(ending);

  expect(calls()).toEqual([
    {
      step: "monitor.2",
      peer: "NODEB",
      tool: { name: "EMCmd", home: "datakeeper" },
      args: ["E:"],
      effect: "changes",
      startedAt: 1_700_000_000_000,
      state: "ended",
      durationMs: 30,
      ending,
    },
  ]);
});

it("lists a call under way as running, then as ended", async () => {
  const inner = held();
  const { runner, calls } = recordingRunner(inner.runner, stopped);
  const asked = call("monitor.2", undefined);
  const run = runner.run(asked);
  expect(calls()).toMatchObject([{ step: "monitor.2", state: "running" }]);
  inner.end(asked, exited(0));
  await run;
  expect(calls()).toMatchObject([{ step: "monitor.2", state: "ended", ending: { exitCode: 0 } }]);
});

it("lists by step, peer and the order asked, however the calls overlapped and ended", async () => {
  const inner = held();
  const { runner, calls } = recordingRunner(inner.runner, stopped);
  const asked = [
    call("monitor.1", undefined, "own"),
    call("monitor.3", "B", "state"),
    call("monitor.3", "A", "state"),
    call("monitor.3", "A", "mirror"),
    call("monitor.4", "A", "flag"),
    call("monitor.3", "B", "mirror"),
    call("monitor.4", undefined, "flag"),
  ];
  const runs = asked.map((one) => runner.run(one));
  for (const one of [...asked].reverse()) inner.end(one, exited(0));
  await Promise.all(runs);

  expect(calls().map((one) => [one.step, one.peer, one.args[0]])).toEqual([
    ["monitor.1", undefined, "own"],
    ["monitor.3", "A", "state"],
    ["monitor.3", "A", "mirror"],
    ["monitor.3", "B", "state"],
    ["monitor.3", "B", "mirror"],
    ["monitor.4", undefined, "flag"],
    ["monitor.4", "A", "flag"],
  ]);
});

it("hands out a list of its own", async () => {
  const { runner, calls } = recordingRunner({ run: () => Promise.resolve(exited(0)) }, stopped);
  calls().pop();
  await runner.run(call("restore.1", undefined));
  calls().pop();
  expect(calls()).toHaveLength(1);
});
