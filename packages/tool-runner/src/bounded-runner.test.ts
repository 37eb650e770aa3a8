import { exited, type Call, type Ending, type Runner } from "@volkit/tool-command";
import { describe, expect, test } from "vitest";
import { boundedRunner, type Bounds } from "./bounded-runner.js";

function callFor(peer?: string): Call {
  return {
    step: "survey",
    ...(peer === undefined ? {} : { peer }),
    command: {
      tool: { name: "sc", home: "windows" },
      args: [],
      effect: "reads",
      deadlines: [],
      read: () => undefined,
    },
  };
}

/** A runner whose calls end when they are told to; `started` are those that run or ran, by their peers. */
function held(bounds: Bounds) {
  const started: { readonly peer: string; readonly end: (ending: Ending) => void }[] = [];
  const inner: Runner = {
    run: ({ peer = "here" }) => new Promise((end) => started.push({ peer, end })),
  };
  const runner = boundedRunner(inner, bounds);
  return {
    started,
    peers: () => started.map(({ peer }) => peer),
    ask: (...peers: readonly (string | undefined)[]) =>
      Promise.all(peers.map((peer) => runner.run(callFor(peer)))),
  };
}

const turn = () => new Promise(setImmediate);

describe("at most so many calls at a time", () => {
  test("in all: each that ends lets the next one start, and all of them run in the end", async () => {
    const { started, ask } = held({ most: 3, ofOnePeer: 3 });
    const all = ask(...Array.from({ length: 8 }, () => undefined));
    for (const running of [3, 4, 5, 6, 7, 8]) {
      await turn();
      expect(started).toHaveLength(running);
      started[running - 3]?.end(exited(0));
    }
    for (const { end } of started) end(exited(0));
    expect(await all).toHaveLength(8);
  });

  test("of one peer: those of another one, and of this node, do not wait behind them", async () => {
    const { peers, ask } = held({ most: 9, ofOnePeer: 2 });
    void ask("NODEB", "NODEB", "NODEB", "NODEC", undefined, "NODEB");
    await turn();
    expect(peers()).toEqual(["NODEB", "NODEB", "NODEC", "here"]);
  });

  test("in the order they came, whosever they are", async () => {
    const { started, peers, ask } = held({ most: 1, ofOnePeer: 1 });
    void ask("NODEB", "NODEC", undefined, "NODED");
    for (const place of [0, 1, 2]) {
      await turn();
      started[place]?.end(exited(0));
    }
    await turn();
    expect(peers()).toEqual(["NODEB", "NODEC", "here", "NODED"]);
  });
});

test("one that throws gives its place back", async () => {
  const runner = boundedRunner({ run: () => Promise.reject(new Error("a bug")) }, { most: 1, ofOnePeer: 1 });
  await expect(runner.run(callFor())).rejects.toThrow("a bug");
  await expect(runner.run(callFor())).rejects.toThrow("a bug");
});
