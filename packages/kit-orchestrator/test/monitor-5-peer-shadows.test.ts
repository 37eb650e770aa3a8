import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { quickCheck } from "./support/act.js";
import { flooded, hangs, missing, noItems, says, silence, someCopies, source } from "./support/answers.js";
import { inTurn } from "./support/scripted.js";

const there = "EMCmd NODEB GETMIRRORVOLINFO E:";
const list = "lcdremexec -d NODEB -- vssadmin.exe list shadows /for=E:";
const purge = "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet";

function onPeer(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => call.startsWith("lcdremexec"));
}

describe("monitor.5: delete the peer's shadow copies", () => {
  it("asks for the deletion with these words and no others", async () => {
    const { made } = await quickCheck(source);
    expect(made.at(-1)).toMatchObject({
      step: "monitor.5",
      peer: "NODEB",
      line: purge,
      argv: ["lcdremexec", "-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows", "/for=E:", "/quiet"],
      effect: "changes",
    });
  });

  it.each([exited(0), exited(1)])("exit status 0 or 1 is no news: %#", async (answer) => {
    expect((await quickCheck({ ...source, [purge]: answer })).said).toEqual([]);
  });

  it.each<[Ending, string]>([
    [exited(2), "ended with 2"],
    [exited(9), "ended with 9"],
    [hangs, "had not ended after 30 s"],
    [missing, "is not there"],
  ])("anything else is VK330, and no fault of the volume: %#", async (answer, why) => {
    const { verdict, said } = await quickCheck({ ...source, [purge]: answer });
    expect(verdict).toBe("succeeded");
    expect(said.at(-1)).toBe(
      `WARN VK330 monitor.5: the shadow copies of E: on NODEB may not have been deleted: "${purge}" ${why}. The check goes on.`,
    );
  });

  it.each([says("E: 1 NODEB 10.0.0.1 1"), says("E: 0 NODEA 10.0.0.2 0"), exited(53), silence])(
    "runs whatever the peer says of its role: %#",
    async (answer) => {
      expect(onPeer((await quickCheck({ ...source, [there]: answer })).calls)).toEqual([purge]);
    },
  );
});

describe("monitor.5 with vss.peerDelete", () => {
  it("never: leaves the step out without a word", async () => {
    const { calls, said } = await quickCheck(source, { vss: { peerDelete: "never" } });
    expect(onPeer(calls)).toEqual([]);
    expect(said).toEqual([]);
  });

  const whenPresent = { vss: { peerDelete: "when-present" } } as const;

  it("when-present: deletes where the list shows copies", async () => {
    const { calls, said } = await quickCheck({ ...source, [list]: someCopies }, whenPresent);
    expect(onPeer(calls)).toEqual([list, purge]);
    expect(said).toEqual([]);
  });

  it("when-present: deletes nothing where the list shows none", async () => {
    const { calls, said } = await quickCheck({ ...source, [list]: noItems }, whenPresent);
    expect(onPeer(calls)).toEqual([list]);
    expect(said).toEqual([]);
  });

  it.each([
    [someCopies, [list, list, purge]],
    [noItems, [list, list]],
  ])("when-present: a list that is not known is asked for once more: %#", async (second, asked) => {
    const { calls, said, pauses } = await quickCheck(
      { ...source, [list]: inTurn(silence, second) },
      whenPresent,
    );
    expect(onPeer(calls)).toEqual(asked);
    expect(said).toEqual([`INFO VK208 monitor.5: "${list}" gave no usable answer; it is asked once more.`]);
    expect(pauses).toEqual([]);
  });

  it.each<[Ending, string]>([
    [silence, "said nothing usable"],
    [exited(9), "ended with 9"],
    [hangs, "had not ended after 30 s"],
    [flooded, "printed too much to be read"],
  ])("when-present: unknown twice is VK332, and nothing is deleted: %#", async (answer, why) => {
    const { verdict, calls, said } = await quickCheck({ ...source, [list]: answer }, whenPresent);
    expect(verdict).toBe("succeeded");
    expect(onPeer(calls)).toEqual([list, list]);
    expect(said.at(-1)).toBe(
      `WARN VK332 monitor.5: whether there are shadow copies of E: on NODEB is not known: "${list}" ${why}. None were deleted; the check goes on.`,
    );
  });
});

describe("monitor.5 with splitBrain.keepPeerShadows", () => {
  const keep = { splitBrain: { keepPeerShadows: true } };

  it("deletes where every line of the peer says target", async () => {
    const { calls, said } = await quickCheck(source, keep);
    expect(onPeer(calls)).toEqual([purge]);
    expect(said).toEqual([]);
  });

  it.each([
    says("E: 1 NODEB 10.0.0.1 1"),
    says("E: 2 NODEA 10.0.0.2 1", "E: 1 NODEB 10.0.0.1 1"),
    says("E: 0 NODEA 10.0.0.2 0"),
    exited(53),
    silence,
    hangs,
  ])("keeps them where it does not say that it is target: %#", async (answer) => {
    const { verdict, calls, said } = await quickCheck({ ...source, [there]: answer }, keep);
    expect(verdict).toBe("succeeded");
    expect(onPeer(calls)).toEqual([]);
    expect(said.at(-1)).toBe(
      "INFO VK331 monitor.5: the shadow copies of E: on NODEB were kept, since the peer did not say that it is target (splitBrain.keepPeerShadows).",
    );
  });

  it("asks the peer for no list where they are kept anyway", async () => {
    const { calls } = await quickCheck(
      { ...source, [there]: exited(53) },
      { ...keep, vss: { peerDelete: "when-present" } },
    );
    expect(onPeer(calls)).toEqual([]);
  });
});
