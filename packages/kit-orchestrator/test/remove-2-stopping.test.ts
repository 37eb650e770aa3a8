import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { removing } from "./support/act.js";
import { hangs, missing, service, silence, source } from "./support/answers.js";

const storage = "vssadmin list shadowstorage /On=E:";
const stopping = "sc query LifeKeeper";
const lock = "EMCmd . LOCKVOLUME E:";

describe("remove.2: is LifeKeeper itself stopping?", () => {
  it.each([service("3  STOP_PENDING"), exited(1, "STATE : 3 STOP_PENDING\r\n")])(
    "it is: 12092, a success, and the volume is not touched: %#",
    async (answer) => {
      const { verdict, calls, said } = await removing({ ...source, [stopping]: answer });
      expect(verdict).toBe("succeeded");
      expect(said).toEqual(["ERROR 12092 LifeKeeper is stopping; volume E: not switched over."]);
      expect(calls).toEqual([storage, stopping]);
    },
  );

  it.each([service("4  RUNNING"), service("1  STOPPED"), service("7  PAUSED")])(
    "any other answer is not stopping: %#",
    async (answer) => {
      const { verdict, calls, said } = await removing({ ...source, [stopping]: answer });
      expect(verdict).toBe("succeeded");
      expect(calls.at(-1)).toBe(lock);
      expect(said).toEqual([]);
    },
  );

  it.each<[Ending, string]>([
    [exited(1060), "ended with 1060"],
    [exited(5), "ended with 5"],
    [silence, "said nothing usable"],
    [service("13  STOP_PENDING"), "said nothing usable"],
    [hangs, "had not ended after 30 s"],
    [missing, "is not there"],
  ])("no answer is not stopping, and VK503 says so: %#", async (answer, why) => {
    const { verdict, calls, said } = await removing({ ...source, [stopping]: answer });
    expect(verdict).toBe("succeeded");
    expect(calls.at(-1)).toBe(lock);
    expect(said.at(-1)).toBe(
      `WARN VK503 remove.2: whether LifeKeeper is stopping is not known: "${stopping}" ${why}. It is taken for not stopping; remove goes on.`,
    );
  });
});
