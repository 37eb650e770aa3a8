import { messageLine, type Message } from "@volkit/kit-orchestrator";
import { hold, isHeld, type Hold } from "@volkit/run-lock";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { realSystem } from "../real-system.js";
import { runFile } from "./place.js";
import { takeTurn, type TurnWanted } from "./take-turn.js";

let folder = "";
let now = 1000;
const holds: Hold[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-turn-"));
  now = 1000;
});
afterEach(async () => {
  for (const held of holds.splice(0)) if (held.kind === "held") await held.release();
  rmSync(folder, { recursive: true, force: true });
});

const runId = (action: string) => `20260101T000007000Z-E-${action}-00000a`;

/** Somebody at work on E:, as another process would be: both locks held, its file there. */
async function atWork(action: string, running: object): Promise<void> {
  holds.push(await hold(folder, "E"), await hold(folder, runId(action)));
  const life = { pid: 4711, since: 900, until: 1010, over: 2000, ...running };
  writeFileSync(runFile(folder, runId(action), "running"), JSON.stringify({ action, running: life }));
}

/** Somebody who waits for E:. */
async function waiting(action: string, running: object): Promise<void> {
  holds.push(await hold(folder, "E.waiting"), await hold(folder, runId(action)));
  const life = { pid: 4711, since: 900, until: 1010, over: 2000, ...running };
  writeFileSync(runFile(folder, runId(action), "trying"), JSON.stringify({ action, running: life }));
}

interface Scene extends Partial<TurnWanted> {
  /** What ending the other run leaves. */
  readonly left?: readonly number[];
}

async function want(action: string, scene: Scene = {}) {
  const said: string[] = [];
  const ended: unknown[] = [];
  const turn = await takeTurn({
    action,
    volume: { letter: "E", name: "E:" },
    folder,
    wait: 0.5,
    atOnce: () => undefined,
    isOver: () => false,
    endOther: async (other) => {
      ended.push(other);
      const { left = [] } = scene;
      if (left.length === 0)
        for (const held of holds.splice(0)) if (held.kind === "held") await held.release();
      return { ended: [], left };
    },
    report: (message: Message) => said.push(messageLine(message, "en")),
    system: {
      ...realSystem({ file: process.execPath, words: [] }),
      uptime: () => now,
      pause: async (seconds) => {
        now += seconds;
        await sleep(1);
      },
    },
    ...scene,
  });
  if (turn.kind === "had") holds.push({ kind: "held", release: turn.release });
  return { turn, said, ended };
}

describe("the turn on a volume", () => {
  for (const action of ["quickCheck", "deepCheck", "restore", "remove"]) {
    test(`${action} has it at once where nobody is at work, and says nothing`, async () => {
      const { turn, said } = await want(action);
      expect([turn.kind, said]).toEqual(["had", []]);
      expect(await isHeld(folder, "E")).toBe(true);
    });
  }

  test("a check gives way to whoever is at work", async () => {
    await atWork("restore", {});
    const { turn, said } = await want("quickCheck");
    expect(turn.kind).toBe("given-way");
    expect(said).toEqual([
      "INFO VK140 quickCheck checked nothing: restore (process 4711, for 100 s) is at work on E:.",
    ]);
  });

  test("a check gives way to whoever waits, though nobody be at work", async () => {
    await waiting("restore", { until: 1000 });
    const { turn, said } = await want("deepCheck");
    expect(turn.kind).toBe("given-way");
    expect(said).toEqual(["INFO VK140 deepCheck checked nothing: another run is at work on E:."]);
  });

  test("a check does not give way to one that waits for longer than it may: it has stopped", async () => {
    await waiting("restore", { until: 999 });
    expect((await want("deepCheck")).turn.kind).toBe("had");
  });

  test("a restore that was stopped while it waited does not begin long after it may", async () => {
    await atWork("remove", {});
    const system = {
      ...realSystem({ file: process.execPath, words: [] }),
      uptime: () => now,
      pause: async () => {
        now += 1000;
        for (const held of holds.splice(0)) if (held.kind === "held") await held.release();
      },
    };
    expect((await want("restore", { system })).turn.kind).toBe("too-late");
  });

  test("a restore that must not wait fails at once, and does not say that it waits", async () => {
    await atWork("remove", {});
    const { turn, said } = await want("restore", { wait: 0 });
    expect([turn.kind, said.map((line) => line.slice(0, 11))]).toEqual(["too-late", ["ERROR VK142"]]);
  });

  for (const pid of [-1, 0, 1, 1.5, "4711"]) {
    test(`a process that cannot be one is never ended: ${JSON.stringify(pid)}`, async () => {
      await atWork("restore", { over: 990, pid });
      expect((await want("quickCheck")).ended).toEqual([]);
    });
  }

  test("a restore waits as long as it may, shows that it waits, and then fails", async () => {
    await atWork("remove", {});
    let shown = false;
    const { turn, said } = await want("restore", {
      system: {
        ...realSystem({ file: process.execPath, words: [] }),
        uptime: () => now,
        pause: async () => {
          shown ||= await isHeld(folder, "E.waiting");
          now += 0.1;
        },
      },
    });
    expect([turn.kind, shown]).toEqual(["too-late", true]);
    expect(said).toEqual([
      "INFO VK141 restore waits, for 0.5 s at most: remove (process 4711, for 100 s) is at work on E:.",
      "ERROR VK142 restore was not begun: after 0.5 s remove (process 4711, for 101 s) was still at work on E:.",
    ]);
    expect(await isHeld(folder, "E.waiting")).toBe(false);
  });

  test("a remove has it as soon as it is free, and says only that it waited", async () => {
    await atWork("restore", {});
    const wanted = want("remove", { wait: 60 });
    await sleep(30);
    for (const held of holds.splice(0)) if (held.kind === "held") await held.release();
    const { turn, said } = await wanted;
    expect(turn.kind).toBe("had");
    expect(said.map((line) => line.slice(0, 10))).toEqual(["INFO VK141"]);
  });

  test("a run that was ended while it waits says and does nothing more", async () => {
    await atWork("remove", { over: 990 });
    const { turn, said, ended } = await want("restore", { isOver: () => true });
    expect([turn.kind, said, ended]).toEqual(["too-late", [], []]);
  });

  for (const action of ["quickCheck", "restore"]) {
    test(`${action} ends a run that has overstayed with its tools, and takes over`, async () => {
      await atWork("restore", { over: 990 });
      const { turn, said, ended } = await want(action);
      expect(turn).toMatchObject({ kind: "had", ended: new Set([runId("restore")]) });
      expect(ended).toEqual([{ pid: 4711, mark: "VOLKIT_RUN=20260101T000007000Z-00000a" }]);
      expect(said).toEqual([
        `WARN VK143 restore (process 4711, for 100 s) was at work on E: past its own deadlines. It was ended with its tools, and ${action} takes over.`,
      ]);
    });
  }

  test("one that cannot be ended is said, and waited for like any other", async () => {
    await atWork("restore", { over: 990 });
    const { turn, said, ended } = await want("remove", { left: [4711] });
    expect(turn.kind).toBe("too-late");
    expect(ended).toHaveLength(1);
    expect(said[0]).toBe(
      "WARN VK146 restore (process 4711, for 100 s) on E: could not be ended: it is stuck in the system (processes 4711).",
    );
  });

  test("a process id in the file of a run that is no more is never trusted", async () => {
    await atWork("restore", { over: 990 });
    const own = holds.pop();
    if (own?.kind === "held") await own.release(); // the lock of its own name goes with a run that was killed
    const { turn, ended } = await want("quickCheck");
    expect([turn.kind, ended]).toEqual(["given-way", []]);
  });

  test("in a folder that is not there it cannot be told, and that is an answer", async () => {
    expect((await want("restore", { folder: join(folder, "none") })).turn.kind).toBe("failed");
  });
});
