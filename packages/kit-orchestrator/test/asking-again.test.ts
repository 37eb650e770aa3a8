import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { quickCheck, removing, restoring } from "./support/act.js";
import { hangs, says, silence, source } from "./support/answers.js";
import { inTurn } from "./support/scripted.js";

const mirror = "EMCmd . GETMIRRORVOLINFO E:";
const good = says("E: 1 NODEA 10.0.0.2 1");
const again = `INFO VK208 monitor.1: "${mirror}" gave no usable answer; it is asked once more.`;
const gaveUp = `WARN VK209 monitor.1: "${mirror}" ended with 0 but said nothing usable about E:. It counts as failed (code 0).`;

function timesAsked(calls: readonly string[], line = mirror): number {
  return calls.filter((call) => call === line).length;
}

describe("GETMIRRORVOLINFO that exits with 0 and says nothing usable", () => {
  it("is asked once more after a second, and the next answer counts", async () => {
    const { verdict, calls, said, pauses } = await quickCheck({ ...source, [mirror]: inTurn(silence, good) });
    expect(verdict).toBe("succeeded");
    expect(timesAsked(calls)).toBe(2);
    expect(pauses).toEqual([1]);
    expect(said).toEqual([again]);
  });

  it("counts as failed where it still says nothing", async () => {
    const { verdict, calls, said } = await quickCheck({ ...source, [mirror]: silence });
    expect(verdict).toBe("failed");
    expect(timesAsked(calls)).toBe(2);
    expect(said.slice(0, 2)).toEqual([again, gaveUp]);
  });

  it.each([
    [0, []],
    [3, [2.5, 2.5, 2.5]],
  ])("is asked again as often as emcmd.retries says: %i", async (retries, paused) => {
    const { calls, pauses, said } = await quickCheck(
      { ...source, [mirror]: silence },
      { emcmd: { retries, retryPause: 2.5 } },
    );
    expect(timesAsked(calls)).toBe(retries + 1);
    expect(pauses).toEqual(paused);
    expect(said.filter((line) => line === again)).toHaveLength(retries);
    expect(said).toContain(gaveUp);
  });

  it("is asked no longer once it says something", async () => {
    const { calls } = await quickCheck(
      { ...source, [mirror]: inTurn(silence, silence, good) },
      { emcmd: { retries: 3 } },
    );
    expect(timesAsked(calls)).toBe(3);
  });

  it("is asked again on a peer too, within monitor.4", async () => {
    const there = "EMCmd NODEB GETMIRRORVOLINFO E:";
    const { calls, said } = await quickCheck({
      ...source,
      [there]: inTurn(silence, says("E: 2 NODEA 10.0.0.2 1")),
    });
    expect(timesAsked(calls, there)).toBe(2);
    expect(said).toEqual([`INFO VK208 monitor.4: "${there}" gave no usable answer; it is asked once more.`]);
  });

  it("is asked again in restore and in remove", async () => {
    const byName = "EMCmd NODEA GETMIRRORVOLINFO E:";
    const restored = await restoring({ ...source, [byName]: inTurn(silence, good) });
    expect([restored.verdict, timesAsked(restored.calls, byName)]).toEqual(["succeeded", 2]);
    const removed = await removing({ ...source, [mirror]: inTurn(silence, good) });
    expect([removed.verdict, timesAsked(removed.calls)]).toEqual(["succeeded", 2]);
  });
});

describe("nothing else is asked again", () => {
  it.each([says("Status = 15"), exited(15), hangs])("an answer that is a failure: %#", async (answer) => {
    const { verdict, calls, pauses } = await quickCheck({ ...source, [mirror]: answer });
    expect([verdict, timesAsked(calls), pauses]).toEqual(["failed", 1, []]);
  });

  it.each(["EMCmd . UPDATEVOLUMEINFO E:", "EMCmd . UNLOCKVOLUME E:", "chkntfs E:", "CheckVolume E:"])(
    "%s",
    async (line) => {
      const { calls } = await restoring({ ...source, [line]: exited(5) });
      expect(timesAsked(calls, line)).toBe(1);
    },
  );
});
