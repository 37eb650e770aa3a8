import { readdir, rm } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { testKit } from "../src/test-kit.js";
import { kitNamed, tested } from "./fixture.js";

describe.skipIf(process.platform !== "linux").concurrent("a few assertions, of every day", () => {
  test("a failure is told with what to do again by hand, and its lab alone is kept where that is asked for", async () => {
    const only = ["restore-leaves-no-process", "restore-leaves-no-file"];
    const { report } = await tested("leaves-behind", { only, keep: true });
    const [{ outcome, why, repeat = [], kept = "" } = {}] = report.results;
    expect([outcome, repeat.length]).toEqual(["failed", 3]);
    expect(why).toMatch(/restore left the processes \d+$/);
    expect(repeat[0]).toContain('volkit lab create "$LAB" --tools ');
    expect(repeat[2]).toMatch(/COMPUTERNAME=NODEA .*restore\.mjs -t Vol\.E -i E:$/);
    expect(await readdir(dirname(kept))).toEqual([basename(kept)]);
    await rm(dirname(kept), { recursive: true });
  });

  test("what a kit lacks is skipped, and said", async () => {
    const { remove, restore } = { remove: program("remove"), restore: program("restore") };
    const only = ["programs-present", "two-checks", "check-after-remove"];
    const report = await testKit({ actions: { remove, restore }, only });
    expect(report.results.map(({ outcome, why }) => [outcome, why])).toEqual([
      ["passed", undefined],
      ["skipped", "the kit has no deepCheck"],
      ["skipped", "the kit has no quickCheck, deepCheck"],
    ]);
  });

  test("no programs at all is a failure", async () => {
    const { report, failed } = await tested("no-such-kit", { only: ["programs", "remove-twice"] });
    expect(failed).toEqual(["programs-present"]);
    expect(report.passed + report.failed).toBeLessThan(4);
  });

  test("a program may take the action as a word, as an executable does: that word is no file", async () => {
    const restore = { file: process.execPath, words: ["restore"] };
    const only = ["programs-readable"];
    const readable = await testKit({ actions: { restore, remove: program("remove") }, only });
    expect(readable.passed).toBe(1);
    const missing = await testKit({ actions: { restore: program("no-such") }, only });
    expect(missing.failed).toBe(1);
  });

  test("a name of no assertion is refused before anything is done", async () => {
    await expect(tested("right", { only: ["restore-trice"] })).rejects.toThrow("restore-trice");
  });

  test("it can be ended, and ends what runs", async () => {
    const abort = new AbortController();
    const test = tested("right", { only: ["quick-check-all-hung"], signal: abort.signal });
    setTimeout(() => {
      abort.abort(new Error("enough"));
    }, 100);
    await expect(test).rejects.toThrow("enough");
  });
});

function program(name: string) {
  return { file: process.execPath, words: [`${kitNamed("right")}/${name}.mjs`] };
}
