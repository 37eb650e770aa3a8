import { existsSync, rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { runIn, volkit, type Outcome, type Plan } from "./harness/volkit.js";
import { configure } from "./harness/world.js";

const fromScript = ["--called-by=7", "--vendor=/the/vendor's (own).ksh"];
const withoutVendor = ["--called-by=7", "--vendor="];

function call(words: readonly string[], script = fromScript, plan: Plan = {}): Promise<Outcome> {
  return volkit({ ...plan, words: ["restore", ...script, ...words] });
}

/** Nothing was asked, recorded, locked or kept. */
function leftAlone({ calls, world }: Outcome): void {
  expect(calls).toEqual([]);
  expect(existsSync(world.recordFolder)).toBe(false);
}

describe.concurrent("a call from an installed script", () => {
  test("about a tag that is not named is the vendor's: 117, and not a word", async () => {
    const outcome = await call(["-t", "Vol.F", "-i", "F:", "--json", "-h"]);
    expect([outcome.exit, outcome.stdout, outcome.stderr]).toEqual([117, "", ""]);
    leftAlone(outcome);
  });

  test("about no tag is the vendor's too", async () => {
    const outcome = await call(["-x"]);
    expect([outcome.exit, outcome.stderr]).toEqual([117, ""]);
    leftAlone(outcome);
  });

  test("about a tag that is not named, where the vendor has no script, fails and says so", async () => {
    const outcome = await call(["-t", "Vol.F"], withoutVendor);
    expect(outcome.exit).toBe(1);
    const file = outcome.world.configurationFile;
    expect(outcome.messages).toEqual([
      `ERROR VK700 Vol.F is not named under resources in the configuration ${file}, and there is no vendor's script for restore to hand it to. Nothing was done.`,
    ]);
    leftAlone(outcome);
  });

  test("about a tag that is named is the action as ever, and the script's options are none of its words", async () => {
    const outcome = await call(["-t", "Vol.E", "-R"], withoutVendor);
    expect(outcome.exit).toBe(0);
    expect(outcome.calls).toContainEqual(the.unlock);
    expect(outcome.records()).toMatchObject([
      { notes: ["options that volkit does not know: -R"], outcome: "succeeded" },
    ]);
  });

  test("about a tag that is named, with words that are refused, is volkit's to refuse", async () => {
    const outcome = await call(["-t", "Vol.E", "-i"]);
    expect(outcome.exit).toBe(2);
    expect(outcome.messages).toEqual([expect.stringMatching(/^ERROR VK103 Option -i/)]);
  });

  test("without a usable configuration: 119, whatever the tag, in the language that can be read", async () => {
    const outcome = await call(["-t", "Vol.F"], fromScript, { configuration: { language: "ja", nodes: 1 } });
    expect(outcome.exit).toBe(119);
    expect(outcome.messages).toEqual([
      expect.stringContaining("ERROR VK112 設定ファイル"),
      expect.stringMatching(/^ERROR VK701 使用できる設定がないため、Vol\.F を/),
    ]);
    leftAlone(outcome);
  });

  test("without a configuration at all: 119", async () => {
    const gone = await call(["-t", "Vol.E"], fromScript, { configuration: null });
    expect(gone.exit).toBe(119);
    expect(gone.messages).toEqual([
      expect.stringMatching(/^ERROR VK110 .* it is not there/),
      expect.stringMatching(/^ERROR VK701 /),
    ]);
    const nowhere = await call(["-t", "Vol.E"], fromScript, { environment: { LKROOT: undefined } });
    expect(nowhere.exit).toBe(119);
    expect(nowhere.messages).toEqual([expect.stringMatching(/^ERROR VK701 /)]);
  });
});

describe.concurrent("a call from an installed script, by the last valid configuration", () => {
  test.each(["is broken", "is gone"])("where the file %s since", async (now) => {
    const { world } = await volkit({});
    if (now === "is broken") configure(world, "{");
    else rmSync(world.configurationFile);

    const vendors = await runIn(world, { words: ["restore", ...fromScript, "-t", "Vol.F"] });
    expect(vendors.exit).toBe(117);
    expect(vendors.messages.map((line) => line.split(" ")[1])).toEqual([
      now === "is broken" ? "VK111" : "VK110",
      "VK115",
    ]);
    const own = await runIn(world, { words: ["quickCheck", ...fromScript, "-t", "Vol.E"] });
    expect(own.exit).toBe(0);
    expect(own.calls).toContainEqual(the.mirrorHere);
  });
});
