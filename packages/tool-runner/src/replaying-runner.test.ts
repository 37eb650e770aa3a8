import { setImmediate as allMicrotasks } from "node:timers/promises";
import { exited, type Call, type Home, type Runner } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { recordingRunner } from "./recording-runner.js";
import { replayingRunner, type HeldCall } from "./replaying-runner.js";

function call(step: string, peer: string | undefined, args: string[], home: Home = "datakeeper"): Call {
  const tool = { name: "EMCmd", home };
  const command = { tool, args, effect: "reads", deadlines: [], read: () => undefined } as const;
  return { step, command, ...(peer === undefined ? {} : { peer }) };
}

function held(asked: Call, exitCode?: number): HeldCall {
  const { command, ...place } = asked;
  const { tool, args } = command;
  return { ...place, tool, args, ...(exitCode === undefined ? {} : { ending: exited(exitCode) }) };
}

/** A replaying runner, and what it told. */
function replaying(record: readonly HeldCall[]) {
  const told: (number | string)[] = [];
  const runner = replayingRunner(record, {
    asked: (_, place) => told.push(place),
    notHeld: (_, why, place) => told.push(...[why, ...(place === undefined ? [] : [place])]),
  });
  return { runner, told };
}

/** How a call ended, undefined where it is pending once all microtasks are done. */
function endingOf(runner: Runner, asked: Call) {
  return Promise.race([runner.run(asked), allMicrotasks(undefined)]);
}

const here = call("monitor.1", undefined, [".", "GETMIRRORVOLINFO", "E:"]);

it("gives a call the ending it had, whatever was asked before it", async () => {
  const there = call("monitor.4", "NODEB", ["NODEB", "GETMIRRORVOLINFO", "E:"]);
  const { runner, told } = replaying([held(here, 1), held(there, 2)]);
  expect(await runner.run(there)).toEqual(exited(2));
  expect(await runner.run(here)).toEqual(exited(1));
  expect(told).toEqual([1, 0]);
});

it("gives a call that is asked again the next ending", async () => {
  const { runner, told } = replaying([held(here, 1), held(here, 2)]);
  expect([await runner.run(here), await runner.run(here)]).toEqual([exited(1), exited(2)]);
  expect(await endingOf(runner, here)).toBeUndefined();
  expect(told).toEqual([0, 1, "asked less often"]);
});

describe("leaves pending, and tells of", () => {
  it.each([
    ["another step", call("monitor.4", undefined, [".", "GETMIRRORVOLINFO", "E:"])],
    ["another peer", call("monitor.1", "NODEB", [".", "GETMIRRORVOLINFO", "E:"])],
    ["other words", call("monitor.1", undefined, [".", "GETMIRRORVOLINFO", "E"])],
  ])("%s", async (_, asked) => {
    const { runner, told } = replaying([held(here, 0)]);
    expect(await endingOf(runner, asked)).toBeUndefined();
    expect(told).toEqual(["never asked"]);
  });

  it("a call that was under way", async () => {
    const { runner, told } = replaying([held(here)]);
    expect(await endingOf(runner, here)).toBeUndefined();
    expect(told).toEqual(["under way", 0]);
  });
});

it("knows the kit's own program without its words", async () => {
  const there = call("monitor.6", undefined, ["E:", "--lock-folder", "C:\\LK"], "kit");
  const { runner } = replaying([held(there, 3)]);
  expect(await runner.run(call("monitor.6", undefined, ["E:"], "kit"))).toEqual(exited(3));
});

it("answers from what a recording runner has recorded", async () => {
  const recording = recordingRunner(
    { run: () => Promise.resolve(exited(7)) },
    { now: () => 0, monotonic: () => 0 },
  );
  await recording.runner.run(here);
  const { runner } = replaying(recording.calls());
  expect(await runner.run(here)).toEqual(exited(7));
});
