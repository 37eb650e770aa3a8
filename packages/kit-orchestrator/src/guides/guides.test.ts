import { describe, expect, it } from "vitest";
import { faultsOf, faultsOfCommand } from "../explanations/texts.fixture.js";
import type { Guide } from "./guide.js";
import { sureness } from "./guide.js";
import { guides } from "./guides.js";

const all = Object.entries<Guide>(guides);

describe("the guides", () => {
  it.each(all)("%s says all of it in both languages", (_name, { title, about, steps }) => {
    const texts = steps.flatMap(({ when, what, expect }) => [...(when ? [when] : []), what, expect]);
    expect([title, about, ...texts].flatMap(faultsOf)).toEqual([]);
  });

  it.each(all)("%s has one type nothing but known commands", (_name, { steps }) => {
    expect(steps.flatMap(({ command }) => (command === undefined ? [] : faultsOfCommand(command)))).toEqual(
      [],
    );
  });

  it("says of every way to give data up that it is recalled, never that it is certain", () => {
    const givesUp = all
      .flatMap(([, { steps }]) => steps)
      .filter(({ command }) => command?.includes("PREPARETOBECOMETARGET"));
    expect(givesUp.map(({ sure }) => sure)).toEqual(["recalled", "recalled"]);
  });

  it("tells in words how sure a step is", () => {
    expect(Object.values(sureness).flatMap(faultsOf)).toEqual([]);
  });

  it("leaves the choice of the data that survives to a person: a decision comes before each command that gives data up", () => {
    const { steps } = guides["split-brain"];
    const decided = steps.findIndex(({ what }) => what.en.startsWith("Decide whose data survives"));
    const givesUp = steps.findIndex(({ command }) => command?.includes("PREPARETOBECOMETARGET"));
    expect(decided).toBeGreaterThan(0);
    expect(givesUp).toBeGreaterThan(decided);
  });

  it("gives a command for either choice in a split brain", () => {
    expect(commandsIf("this node")).toEqual([
      "EMCmd {peer} PREPARETOBECOMETARGET {volume}",
      "EMCmd . CONTINUEMIRROR {volume}",
      "ins_setst -d {peer} -t {tag} -S OSU",
    ]);
    expect(commandsIf("{peer}")).toEqual([
      "EMCmd . PREPARETOBECOMETARGET {volume}",
      "EMCmd {peer} CONTINUEMIRROR {volume}",
      "ins_setst -t {tag} -S OSU",
    ]);
  });
});

function commandsIf(node: string): (string | undefined)[] {
  return guides["split-brain"].steps
    .filter(({ when }) => when?.en === `If the data of ${node} survives`)
    .map(({ command }) => command);
}
