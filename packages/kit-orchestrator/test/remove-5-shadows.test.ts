import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { removing } from "./support/act.js";
import { hangs, noItems, says, silence, someCopies, source } from "./support/answers.js";
import { again, goOn, unsettled } from "./support/listings.js";
import { inTurn } from "./support/scripted.js";

const purge = "vssadmin delete shadows /for=E: /quiet";
const list = "vssadmin list shadows /for=E:";
const lock = "EMCmd . LOCKVOLUME E:";
const left =
  'ERROR 12097 Unable to delete Volume Shadow Copy snapshots for volume "E:" on "NODEA". Cannot remove volume resource.';

describe("remove.5: delete the volume's shadow copies, and look again", () => {
  it.each([exited(0), exited(1), noItems])("the list decides, not the deletion: %#", async (answer) => {
    const gone = await removing({ ...source, [purge]: answer });
    expect([gone.verdict, gone.said]).toEqual(["succeeded", []]);
    const kept = await removing({ ...source, [purge]: answer, [list]: someCopies });
    expect([kept.verdict, kept.said]).toEqual(["failed", [left]]);
  });

  it.each([2, 5])("a deletion that ended with %i is said, and the list still decides", async (code) => {
    const words = `WARN VK506 remove.5: the deletion of the shadow copies of E: did not succeed: "${purge}" ended with ${code}. The list that comes next decides.`;
    const gone = await removing({ ...source, [purge]: exited(code) });
    expect([gone.verdict, gone.said]).toEqual(["succeeded", [words]]);
    const kept = await removing({ ...source, [purge]: exited(code), [list]: someCopies });
    expect([kept.verdict, kept.said]).toEqual(["failed", [words, left]]);
  });

  it("a deletion that hangs is said too, and the list still decides", async () => {
    const { verdict, said } = await removing({ ...source, [purge]: hangs });
    expect(verdict).toBe("succeeded");
    expect(said).toEqual([
      `WARN VK201 remove.5: "${purge}" had not ended after 30 s. The kit ended it and goes on as if it had failed (code 124).`,
      `WARN VK506 remove.5: the deletion of the shadow copies of E: did not succeed: "${purge}" had not ended after 30 s. The list that comes next decides.`,
    ]);
  });

  it.each([someCopies, exited(1, someCopies.stdout.text), exited(9, someCopies.stdout.text)])(
    "copies are left: 12097, the action fails and the volume is not locked: %#",
    async (answer) => {
      for (const given of [{}, goOn]) {
        const { verdict, calls, said } = await removing({ ...source, [list]: answer }, given);
        expect(verdict).toBe("failed");
        expect(said).toEqual([left]);
        expect(calls.slice(-2)).toEqual([purge, list]);
      }
    },
  );

  it.each([
    [noItems, "succeeded", []],
    [someCopies, "failed", [left]],
  ])("not known at first: asked once more, and the next answer counts: %#", async (second, ends, words) => {
    const { verdict, said } = await removing({ ...source, [list]: inTurn(silence, second) });
    expect(verdict).toBe(ends);
    expect(said).toEqual([again("remove.5", list), ...words]);
  });

  it.each(unsettled)(
    "not known twice: VK505 and 12097, the volume is not locked: %#",
    async (answer, why) => {
      const { verdict, calls, said } = await removing({ ...source, [list]: answer });
      expect(verdict).toBe("failed");
      expect(calls.slice(-2)).toEqual([list, list]);
      expect(said.slice(-2)).toEqual([
        `ERROR VK505 remove.5: whether shadow copies of E: are left is not known: "${list}" ${why}. Remove fails (vss.unknown is fail).`,
        left,
      ]);
    },
  );

  it("not known twice with vss.unknown continue: VK502, and the volume is locked", async () => {
    const { verdict, calls, said } = await removing({ ...source, [list]: says("") }, goOn);
    expect(verdict).toBe("succeeded");
    expect(calls.at(-1)).toBe(lock);
    expect(said).toEqual([
      again("remove.5", list),
      `WARN VK502 remove.5: the answer about shadow copies of E: is not known: "${list}" said nothing usable. Remove goes on (vss.unknown is continue).`,
    ]);
  });
});
