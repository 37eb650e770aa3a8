import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import type { Event } from "../walk/path.js";
import { inOrder, parted } from "./peer-part.js";

function asks(step: string, line: string, effect: "reads" | "changes"): Event {
  return {
    kind: "asked",
    step,
    line,
    argv: [line],
    words: ` ${line} `,
    effect,
    answer: "done",
    ending: exited(0),
    endings: 1,
  };
}

function says(step: string, id: string): Event {
  return { kind: "said", step, severity: "WARN", id, text: "" };
}

const state = asks("monitor.3", "read the state", "reads");
const mirror = asks("monitor.4", "read the mirror", "reads");
const again: readonly Event[] = [says("monitor.4", "VK208"), { kind: "paused", seconds: 1 }, mirror];
const set = asks("monitor.3", "set the state", "changes");
const flag = asks("monitor.4", "raise the flag", "changes");
const purge = asks("monitor.5", "delete the copies", "changes");
const split = says("monitor.4", "VK321");
const part = [state, mirror, ...again, set, split, flag, purge];

describe("a peer's part in a table", () => {
  it("has the peer's mirror where step 4 begins, as the seed has it", () => {
    expect(inOrder(part, "as the seed")).toEqual([state, set, mirror, ...again, split, flag, purge]);
  });

  it("has it first where step 3 depends on it", () => {
    expect(inOrder(part, "mirror first")).toEqual([mirror, ...again, split, state, set, flag, purge]);
  });

  it.each(["as the seed", "mirror first"] as const)(
    "keeps what changes something as it happened: %s",
    (order) => {
      const swapped = [state, mirror, purge, flag, set];
      const changes = inOrder(swapped, order).filter(
        (event) => event.kind === "asked" && event.effect === "changes",
      );
      expect(changes).toEqual([purge, flag, set]);
    },
  );

  it("stands between what comes before and after it, without what is said of all peers", () => {
    const here = asks("monitor.1", "read the mirror here", "reads");
    const write = asks("monitor.6", "write", "changes");
    const nobodys = says("monitor.3", "VK305");
    expect(parted([here, ...part, nobodys, write])).toEqual({
      before: [here],
      part,
      aboutAll: [nobodys],
      after: [write],
    });
  });
});
