import { describe, expect, it } from "vitest";
import { messageTable, steps, type MessageEntry, type MessageId } from "../index.js";
import { stepsOfAction } from "./action-seen.js";
import { explore, plainExample } from "./explore.js";
import { messageSeen } from "./message-seen.js";
import { stepSeen } from "./step-seen.js";

const ways = await explore();
const table: readonly (readonly [string, MessageEntry])[] = Object.entries(messageTable);

/** What comes before and around a procedure: no procedure says it. */
const isAround = (id: string): boolean => /^VK[179]/.test(id);

function before(id: MessageId, step: string, often: "always" | "sometimes") {
  const seen = messageSeen(ways, id).find((each) => each.step === step);
  return seen?.before.filter((one) => one.often === often).map(({ command }) => command);
}

describe("an exploration", () => {
  it("comes to every message of every step that the table lists for a procedure, and says no other", () => {
    for (const [id, { steps: listed }] of table) {
      const said = new Set(
        ways.flatMap(({ events }) =>
          events.flatMap((event) => (event.kind === "said" && event.id === id ? event.step : [])),
        ),
      );
      if (isAround(id)) expect([id, ...said]).toEqual([id]);
      else if (listed.length === 0) expect([id, said.size > 3]).toEqual([id, true]);
      else expect([id, ...[...said].toSorted()]).toEqual([id, ...listed.toSorted()]);
    }
  });

  it("comes to every step but what is before a procedure", () => {
    const missing = Object.keys(steps).filter((step) => stepSeen(ways, step) === undefined);
    expect(missing).toEqual(["start", "volume"]);
  });

  it("takes few enough ways to be over in a moment", () => {
    expect(ways.length).toBeLessThan(2000);
  });

  it("writes its commands with the names that it is given", async () => {
    const named = await explore({ ...plainExample, volume: { letter: "X", name: "X:" }, node: "DB1" });
    const [seen] = messageSeen(named, "12098");
    expect(seen?.before.at(-1)?.command).toBe("EMCmd . LOCKVOLUME X:");
    const commands = named.flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === "made" ? event.command : [])),
    );
    expect(commands.filter((command) => /\bE:|NODEA/.test(command))).toEqual([]);
  });
});

describe("what had been done up to a message", () => {
  it("is all of remove but the lock for 12097", () => {
    expect(before("12097", "remove.5", "always")).toEqual([
      "vssadmin list shadowstorage /On=E:",
      "sc query LifeKeeper",
      "EMCmd . UPDATEVOLUMEINFO E:",
      "EMCmd . GETMIRRORVOLINFO E:",
      "vssadmin delete shadows /for=E: /quiet",
      "vssadmin list shadows /for=E:",
    ]);
    expect(before("12097", "remove.5", "sometimes")).toEqual([]);
  });

  it("tells what was done on one way only: unlocking or switching over, before a dirty volume", () => {
    const sometimes = before("12053", "restore.4", "sometimes");
    expect(sometimes).toContain("EMCmd . UNLOCKVOLUME E:");
    expect(sometimes).toContain("EMCmd . SWITCHOVERVOLUME E:");
    expect(before("12053", "restore.4", "always")?.at(-1)).toBe("chkntfs E:");
  });

  it("is nothing for what no procedure says", () => {
    expect(messageSeen(ways, "VK101")).toEqual([]);
  });
});

describe("the effect of a message on the exit status", () => {
  it.each([
    ["12039", "remove.1", { kind: "ends", verdict: "failed" }],
    ["12092", "remove.2", { kind: "ends", verdict: "succeeded" }],
    ["VK505", "remove.5", { kind: "settles", verdict: "failed" }],
    ["VK321", "monitor.4", { kind: "open" }],
    ["VK210", "restore.1", { kind: "open" }],
    ["12066", "restore.6", { kind: "ends", verdict: "succeeded" }],
  ] as const)("of %s in %s is %j", (id, step, effect) => {
    expect(messageSeen(ways, id).find((each) => each.step === step)?.effect).toEqual(effect);
  });
});

describe("a step", () => {
  it("tells its commands, its messages, its neighbours and its ends", () => {
    expect(stepSeen(ways, "restore.2a")).toMatchObject({
      actions: ["restore"],
      commands: [{ command: "EMCmd NODEA GETMIRRORVOLINFO E:", effect: "reads", often: "always" }],
      from: ["restore.1"],
      to: ["restore.2b", "restore.2c"],
      ends: [
        { verdict: "failed", id: "VK401" },
        { verdict: "failed", id: "12093" },
      ],
    });
  });

  it("is in its place in its action", () => {
    expect(stepsOfAction(ways, "restore").map((step) => step.replace("restore.", ""))).toEqual([
      ...["1", "2a", "2b", "2c", "3", "4", "5", "6"],
    ]);
    expect(stepsOfAction(ways, "quickCheck")).toEqual([
      ...["monitor.1", "monitor.2", "peers", "monitor.3", "monitor.4", "monitor.5"],
    ]);
    expect(stepsOfAction(ways, "deepCheck").at(-1)).toBe("monitor.6");
  });
});
