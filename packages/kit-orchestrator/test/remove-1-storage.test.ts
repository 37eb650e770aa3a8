import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { removing } from "./support/act.js";
import { noItems, silence, someStorage, source, target } from "./support/answers.js";
import { again, goOn, unsettled } from "./support/listings.js";
import { inTurn } from "./support/scripted.js";

const storage = "vssadmin list shadowstorage /On=E:";
const lock = "EMCmd . LOCKVOLUME E:";
const held =
  "ERROR 12039 LifeKeeper: Volume E: is being used for Volume Shadow Copy snapshot storage. Cannot take this volume out of service.";

describe("remove.1: does the volume hold shadow-copy storage?", () => {
  it.each([someStorage, exited(1, someStorage.stdout.text), exited(5, someStorage.stdout.text)])(
    "it does, whatever the exit status: 12039, the action fails and nothing more is asked: %#",
    async (answer) => {
      for (const given of [{}, goOn]) {
        const { verdict, calls, said } = await removing({ ...source, [storage]: answer }, given);
        expect(verdict).toBe("failed");
        expect(said).toEqual([held]);
        expect(calls).toEqual([storage]);
      }
    },
  );

  it("it does, on a target too", async () => {
    expect((await removing({ ...target, [storage]: someStorage })).said).toEqual([held]);
  });

  it.each([noItems, exited(0, noItems.stdout.text), exited(1, "項目が見つかりませんでした。\r\n")])(
    "it does not, in any language: %#",
    async (answer) => {
      const { verdict, said } = await removing({ ...source, [storage]: answer });
      expect(verdict).toBe("succeeded");
      expect(said).toEqual([]);
    },
  );

  it.each([
    [noItems, "succeeded", []],
    [someStorage, "failed", [held]],
  ])("not known at first: asked once more, and the next answer counts: %#", async (second, ends, words) => {
    const { verdict, said, pauses } = await removing({ ...source, [storage]: inTurn(silence, second) });
    expect(verdict).toBe(ends);
    expect(said).toEqual([again("remove.1", storage), ...words]);
    expect(pauses).toEqual([]);
  });

  it.each(unsettled)(
    "not known twice: VK501, the action fails and nothing is touched: %#",
    async (answer, why) => {
      const { verdict, calls, said } = await removing({ ...source, [storage]: answer });
      expect(verdict).toBe("failed");
      expect(calls).toEqual([storage, storage]);
      expect(said.at(-1)).toBe(
        `ERROR VK501 remove.1: whether E: holds shadow-copy storage is not known: "${storage}" ${why}. Locking it could lose shadow copies; remove fails (vss.unknown is fail).`,
      );
    },
  );

  it("not known twice with vss.unknown continue: VK502, and remove goes on", async () => {
    const { verdict, calls, said } = await removing({ ...source, [storage]: silence }, goOn);
    expect(verdict).toBe("succeeded");
    expect(calls.at(-1)).toBe(lock);
    expect(said).toEqual([
      again("remove.1", storage),
      `WARN VK502 remove.1: the answer about shadow copies of E: is not known: "${storage}" said nothing usable. Remove goes on (vss.unknown is continue).`,
    ]);
  });
});
