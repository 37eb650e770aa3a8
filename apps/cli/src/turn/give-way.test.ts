import { exited, type Call, type Ending } from "@volkit/tool-command";
import { setImmediate as soon } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { givingWay } from "./give-way.js";

const call = (step: string): Call => ({
  step,
  command: { tool: { name: step, home: "windows" }, args: [], effect: "reads", deadlines: [], read: () => 0 },
});

/** A check's runner whose calls end when the test says so, and somebody who waits when the test says so. */
function scene() {
  const started: string[] = [];
  const ends: ((ending: Ending) => void)[] = [];
  let waits = false;
  let looks: () => void = () => undefined;
  const giving = givingWay(
    {
      run: ({ step }) => {
        started.push(step);
        return new Promise((resolve) => ends.push(resolve));
      },
    },
    () => Promise.resolve(waits),
    () => new Promise((resolve) => (looks = resolve)),
  );
  let last: string | undefined = "not yet";
  void giving.gaveWay.then((ended) => (last = ended?.step));
  return {
    ...giving,
    started,
    endOne: () => ends.shift()?.(exited(0)),
    somebodyComes: () => (waits = true),
    timePasses: () => {
      looks();
    },
    last: async () => {
      await soon();
      await soon();
      return last;
    },
  };
}

describe("a check that nobody waits for", () => {
  test("goes on as ever", async () => {
    const { runner, started, endOne, last } = scene();
    const answer = runner.run(call("one"));
    await soon();
    endOne();
    expect(await answer).toEqual(exited(0));
    void runner.run(call("two"));
    await soon();
    expect(started).toEqual(["one", "two"]);
    expect(await last()).toBe("not yet");
  });
});

describe("a check that somebody waits for", () => {
  test("starts nothing more, and ends with what it did last", async () => {
    const { runner, started, endOne, somebodyComes, last } = scene();
    const answer = runner.run(call("one"));
    await soon();
    somebodyComes();
    endOne();
    expect(await answer).toEqual(exited(0));
    void runner.run(call("two"));
    expect(await last()).toBe("one");
    expect(started).toEqual(["one"]);
  });

  test("does not end while a command is under way", async () => {
    const { runner, endOne, somebodyComes, timePasses, last } = scene();
    void runner.run(call("one"));
    void runner.run(call("two"));
    await soon();
    somebodyComes();
    timePasses();
    expect(await last()).toBe("not yet");
    endOne();
    expect(await last()).toBe("not yet");
    endOne();
    expect(await last()).toBe("two");
  });

  test("ends at once where it only pauses", async () => {
    const { somebodyComes, timePasses, last } = scene();
    await soon();
    somebodyComes();
    timePasses();
    expect(await last()).toBeUndefined();
  });

  test("may come to its own end with the answer it was waiting for", async () => {
    const { runner, endOne, somebodyComes, timePasses, gaveWay } = scene();
    const own = runner.run(call("one")).then(() => "its own end");
    await soon();
    somebodyComes();
    timePasses();
    await soon();
    endOne();
    expect(await Promise.race([own, gaveWay.then(() => "gave way")])).toBe("its own end");
  });

  test("is left alone once it is over", async () => {
    const { stop, somebodyComes, timePasses, last } = scene();
    await soon();
    stop();
    somebodyComes();
    timePasses();
    expect(await last()).toBe("not yet");
  });
});
