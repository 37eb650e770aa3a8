import { describe, expect, test } from "vitest";
import { recordsOf } from "../recorded/lab.fixture.js";
import { deedWords } from "./deed-words.js";

/** What the last of some runs on a simulated cluster changed, in English and in Japanese. */
async function done(played: Parameters<typeof recordsOf>[0]) {
  const last = (await recordsOf(played)).at(-1);
  if (last === undefined) throw new Error("nothing was recorded");
  return { en: deedWords(last, "en"), ja: deedWords(last, "ja") };
}

const peers = { resources: { "Vol.E": { peers: [{ node: "NODEB", addresses: ["10.0.0.2"] }] } } };

describe("what a run changed", () => {
  test("is that it switched over, where a target is restored", async () => {
    const { en, ja } = await done({ runs: [["NODEB", "restore"]] });
    expect(en).toContain("SWITCHED OVER to NODEB");
    expect(ja).toContain("NODEB にスイッチオーバ");
  });

  test("is no switchover where the command for it failed", async () => {
    const { en } = await done({ runs: [["NODEB", "restore"]], faults: ["exit NODEB SWITCHOVERVOLUME 5"] });
    expect(en.join()).not.toContain("SWITCHED");
  });

  test("is the lock that it set or took away", async () => {
    expect((await done({ runs: [["NODEA", "remove"]] })).en).toEqual(["volume locked"]);
    const both = await done({
      runs: [
        ["NODEA", "remove"],
        ["NODEA", "restore"],
      ],
    });
    expect(both.en).toContain("volume unlocked");
  });

  test("is the state that it set on the other node, and the flags", async () => {
    const paused = await done({ runs: [["NODEA", "quickCheck"]], file: peers, faults: ["mirror-paused E:"] });
    expect(paused.en).toEqual(["NODEB set to OSF"]);
    const split = await done({ runs: [["NODEA", "quickCheck"]], file: peers, faults: ["split-brain E:"] });
    expect(split.en.join()).toMatch(/flag raised on NODE[AB], NODE[AB]/);
  });

  test("is that shadow copies are gone, where there were any", async () => {
    const { en } = await done({ runs: [["NODEA", "remove"]], faults: ["shadow-copies NODEA E:"] });
    expect(en).toEqual(["shadow copies deleted on NODEA", "volume locked"]);
  });

  test("is nothing where a check only looked", async () => {
    expect((await done({ runs: [["NODEA", "deepCheck"]], file: peers })).en).toEqual([]);
  });
});
