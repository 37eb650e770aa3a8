import { exited, type Call, type Command, type Runner } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { onceRunner } from "./once-runner.js";
import { readingRunner } from "./reading-runner.js";

function call(effect: Command<unknown>["effect"], ...args: readonly string[]): Call {
  const tool = { name: "EMCmd", home: "datakeeper" } as const;
  return { step: "x", command: { tool, args, effect, deadlines: [], read: (ended) => ended } };
}

/** Answers with the number of the call. */
function counting(): Runner & { readonly count: () => number } {
  let made = 0;
  return {
    count: () => made,
    run: () => {
      made += 1;
      return Promise.resolve(exited(0, String(made)));
    },
  };
}

describe("a runner that only reads", () => {
  it("asks what only reads", async () => {
    expect(await readingRunner(counting()).run(call("reads", "E:"))).toEqual(exited(0, "1"));
  });

  it("carries out nothing that changes something: to try is a bug", async () => {
    const inner = counting();
    await expect(readingRunner(inner).run(call("changes", ".", "LOCKVOLUME", "E:"))).rejects.toThrow(
      "EMCmd . LOCKVOLUME E: would change something",
    );
    expect(inner.count()).toBe(0);
  });
});

describe("a runner that asks once", () => {
  it("asks a question once, be it asked at the same time or later, and for whatever step", async () => {
    const inner = counting();
    const once = onceRunner(inner);
    const both = await Promise.all([
      once.run(call("reads", "E:")),
      once.run({ ...call("reads", "E:"), step: "y" }),
    ]);
    expect([...both, await once.run(call("reads", "E:"))]).toEqual([1, 2, 3].map(() => exited(0, "1")));
    expect(inner.count()).toBe(1);
  });

  it("tells questions by every argument", async () => {
    const inner = counting();
    const once = onceRunner(inner);
    await once.run(call("reads", "a b"));
    await once.run(call("reads", "a", "b"));
    expect(inner.count()).toBe(2);
  });

  it("never leaves out what changes something", async () => {
    const inner = counting();
    const once = onceRunner(inner);
    await once.run(call("changes", "E:"));
    await once.run(call("changes", "E:"));
    expect(inner.count()).toBe(2);
  });
});
