import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { breaksAway, starts, stays, threeGenerations, withGreatOrphan, withOrphan } from "./families.js";
import type { Order } from "./order.js";
import { driven, makePlace, removePlace, type Place, type Started } from "./place.js";
import { findWindows } from "./windows.js";

const windows = findWindows();
const skipped = typeof windows === "string";

describe.skipIf(skipped)(
  skipped ? `on Windows (skipped: ${windows})` : "on Windows",
  { timeout: 120_000 },
  () => {
    if (typeof windows === "string") return;
    const { members, start, path, slowness } = windows;
    /** Time for everybody of a family to come, in seconds. */
    const longEnough = 3 * slowness;
    const farOff = 60;

    let place: Place;
    let awake: ReturnType<typeof start>; // as long as somebody runs, Wine's server does

    beforeAll(async () => {
      place = await makePlace(windows);
      awake = start(join(place.folder, "family.exe"), ...stays("awake"));
    }, 120_000);
    afterAll(() => {
      awake.kill("SIGKILL");
      removePlace(place);
    });

    /** Has the runner run tools, all at once. */
    function runs(
      tools: readonly (readonly string[])[],
      seconds: number,
      more: Partial<Order> = {},
    ): Started {
      return driven(place, { launcher: path(place.launcher), runs: tools, seconds, ...more });
    }

    /** A word that no other process has, whose bearers are gone when the test has finished. */
    function ownWord(): string {
      const word = `member-${process.pid}-${performance.now()}`;
      onTestFinished(() => {
        for (const { pid } of members(word)) process.kill(pid, "SIGKILL");
      });
      return word;
    }

    /** Waits until so many of a family are there, launchers not counted, and nobody comes or goes any more. */
    async function familyOf(word: string, count: number): Promise<void> {
      const began = performance.now();
      for (let steady = 0; steady < 3;) {
        await pause(30 * slowness);
        const isComplete = members(word).filter(({ isLauncher }) => !isLauncher).length === count;
        steady = isComplete ? steady + 1 : 0;
        if (performance.now() - began > 10_000 * slowness) throw new Error(`They never were ${count}.`);
      }
    }

    describe("the deadline ends", () => {
      it.each([
        ["a tool, its child and its grandchild", threeGenerations],
        ["a tool and a grandchild whose parent has gone", withOrphan],
        ["a tool and the last of a line that has gone but for it", withGreatOrphan],
      ])("%s", async (_, shape) => {
        const word = ownWord();
        const { words, count } = shape(word);
        const { answer } = runs([words], longEnough);
        await familyOf(word, count);
        const { endings, ms } = await answer();
        expect(endings).toMatchObject([{ how: "timed-out", left: [] }]);
        expect(members(word)).toEqual([]);
        expect(ms).toBeLessThan((longEnough + 1) * 1000);
      });

      it("a tool that starts new ones all the time", async () => {
        const word = ownWord();
        const { answer } = runs([["breed", stays(word).join(" ")]], 1.5);
        expect((await answer()).endings).toMatchObject([{ how: "timed-out", left: [] }]);
        expect(members(word)).toEqual([]);
      });

      it("many trees at once", async () => {
        const word = ownWord();
        const { words, count } = withOrphan(word);
        const { answer } = runs(Array(6).fill(words), 3 * longEnough);
        await familyOf(word, 6 * count);
        const { endings } = await answer();
        expect(endings.map(({ how }) => how)).toEqual(Array(6).fill("timed-out"));
        expect(members(word)).toEqual([]);
      });

      it("nothing else: the same program of somebody else lives on, and so does another tool", async () => {
        const [word, other] = [ownWord(), ownWord()];
        start(join(place.folder, "family.exe"), ...starts(...stays(other)), ...stays(other));
        await familyOf(other, 2);
        const quick = runs([withOrphan(word).words], longEnough);
        const slow = runs([["sleep", `${(longEnough + 1) * 1000}`, "exit", "5"]], farOff);
        expect((await quick.answer()).endings).toMatchObject([{ how: "timed-out", left: [] }]);
        expect((await slow.answer()).endings).toMatchObject([{ how: "exited", exitCode: 5 }]);
        expect(members(other)).toHaveLength(2);
      });
    });

    describe("a tool that has ended by itself", () => {
      it("has ended, though what it left holds its output and lives on when the runner has ended", async () => {
        const word = ownWord();
        const { endings, ms } = await runs([[...starts(...stays(word)), "exit", "3"]], farOff).answer();
        expect(endings).toMatchObject([{ how: "exited", exitCode: 3 }]);
        expect(ms).toBeLessThan(10_000);
        await pause(300);
        expect(members(word)).toHaveLength(1);
      });

      it("has its exit status whole", async () => {
        const statuses = ["0xC0000005", "1060", "0xFFFFFFFF"];
        const tools = statuses.map((status) => ["exit", status]);
        const { endings } = await runs(tools, farOff).answer();
        expect(endings).toMatchObject(
          statuses.map((status) => ({ how: "exited", exitCode: Number(status) })),
        );
      });

      it("had the command line that it would have had without the launcher", async () => {
        const words = ["raw", "a b", 'c"d', "tail\\", "日本 語", "", '\\"', "s:x y", "(1)"];
        const by = await runs([words], farOff).answer();
        const without = await runs([words], farOff, { launcher: undefined }).answer();
        expect(by.endings[0]?.stdout.text).toBe(without.endings[0]?.stdout.text);
        expect(by.endings[0]?.stdout.text).toContain('family.exe" raw "a b" "c\\"d" tail\\ "日本 語" ""');
      });
    });

    it("a child outside its job is refused to a tool", async () => {
      const word = ownWord();
      const { endings } = await runs([breaksAway(...stays(word))], farOff).answer();
      expect(endings).toMatchObject([{ how: "exited", exitCode: 5 }]); // ERROR_ACCESS_DENIED
      expect(members(word)).toEqual([]);
    });

    it("what Windows does not start is unstartable", async () => {
      const folder = join(place.folder, "bad");
      mkdirSync(folder);
      writeFileSync(join(folder, "family.exe"), "MZ and nothing after it");
      const order = { launcher: path(place.launcher), runs: [[]], seconds: farOff };
      const { endings } = await driven({ ...place, folder }, order).answer();
      expect(endings).toMatchObject([{ how: "unstartable", reason: "it is not a program of this system" }]);
    });

    describe("a runner", () => {
      it("that is stopped ends all its tools", async () => {
        const word = ownWord();
        const { words, count } = withOrphan(word);
        const then = { afterMs: longEnough * 1000, what: "stop" } as const;
        const { answer } = runs([words, words], farOff, { then });
        await familyOf(word, 2 * count);
        expect((await answer()).left).toEqual([]);
        expect(members(word)).toEqual([]);
      });

      it("that is killed takes its tools with it", async () => {
        const word = ownWord();
        const { words, count } = withOrphan(word);
        const then = { afterMs: longEnough * 1000, what: "die" } as const;
        const { ended } = runs([words, words], farOff, { then });
        await familyOf(word, 2 * count);
        await ended;
        await familyOf(word, 0);
      });

      it("that hangs is ended by another one with everything it started", async () => {
        const word = ownWord();
        const { words, count } = withOrphan(word);
        const hanging = runs([words], farOff);
        await familyOf(word, count);
        const then = { afterMs: 0, what: { other: hanging.pid() ?? 0 } } as const;
        expect((await runs([], farOff, { then }).answer()).left).toEqual([]);
        await hanging.ended;
        await familyOf(word, 0);
      });
    });

    describe("without the launcher", () => {
      it("the tool itself is ended, whatever taskkill knows", async () => {
        const word = ownWord();
        const { answer } = runs([stays(word)], longEnough, { launcher: undefined });
        expect((await answer()).endings).toMatchObject([{ how: "timed-out", left: [] }]);
        expect(members(word)).toEqual([]);
      });

      it("a tool is started where the system does not start the launcher", async () => {
        const broken = join(place.folder, "broken.exe");
        copyFileSync(new URL("family.c", import.meta.url), broken);
        const { answer } = runs([["exit", "4"]], farOff, { launcher: path(broken) });
        expect((await answer()).endings).toMatchObject([{ how: "exited", exitCode: 4 }]);
      });
    });
  },
);
