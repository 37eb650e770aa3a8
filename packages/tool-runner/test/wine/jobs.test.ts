import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Order } from "./order.js";
import {
  driven,
  familyOf,
  makePlace,
  ownWord,
  processesWith,
  removePlace,
  whyNoWine,
  windowsPath,
  wine,
  type Place,
} from "./under-wine.js";

/** The words for a tool that starts one of its own with these words, and goes on with what follows. */
function starts(...words: string[]): string[] {
  const line = words.map((word) =>
    /[\s"]/.test(word) ? `"${word.replaceAll(/(\\*)"/g, '$1$1\\"')}"` : word,
  );
  return ["start", line.join(" ")];
}

/** Words of families by their shapes, and how many of them stay. Whoever stays bears `word`. */
const families = {
  "a tool, its child and its grandchild": (word: string) => {
    const stay = ["sleep", "60000", word];
    return { words: [...starts(...starts(...stay), ...stay), ...stay], count: 3 };
  },
  "a tool and a grandchild whose parent has gone": (word: string) => {
    const stay = ["sleep", "60000", word];
    return { words: [...starts(...starts(...stay), "exit", "0"), ...stay], count: 2 };
  },
  "a tool and the last of a line that has gone but for it": (word: string) => {
    const stay = ["sleep", "60000", word];
    return { words: [...starts(...starts(...starts(...stay), "exit", "0"), "exit", "0"), ...stay], count: 2 };
  },
};
const orphans = families["a tool and a grandchild whose parent has gone"];

const whyNot = whyNoWine();
const underWine = whyNot === undefined ? "under Wine" : `under Wine (skipped: ${whyNot})`;

describe.skipIf(whyNot !== undefined)(underWine, { timeout: 60_000 }, () => {
  let place: Place;
  let keepsWineAwake: ReturnType<typeof wine>;

  beforeAll(async () => {
    place = await makePlace();
    keepsWineAwake = wine(join(place.folder, "family.exe"), "sleep", "600000");
  }, 60_000);
  afterAll(() => {
    keepsWineAwake.kill("SIGKILL");
    removePlace(place);
  });

  const order = (runs: readonly string[][], seconds: number, then?: Order["then"]) => ({
    launcher: windowsPath(place.launcher),
    runs,
    seconds,
    ...(then === undefined ? {} : { then }),
  });
  describe("the deadline ends", () => {
    it.each(Object.entries(families))("%s", async (_, family) => {
      const word = ownWord();
      const { words, count } = family(word);
      const { answer } = driven(place, order([words], 2));
      await familyOf(word, count);
      const { endings, ms } = await answer();
      expect(endings).toMatchObject([{ how: "timed-out", left: [] }]);
      expect(processesWith(word)).toEqual([]);
      expect(ms).toBeLessThan(3000);
    });

    it("a tool that starts new ones all the time", async () => {
      const word = ownWord();
      const { answer } = driven(place, order([["breed", `sleep 60000 ${word}`]], 1.5));
      expect((await answer()).endings).toMatchObject([{ how: "timed-out", left: [] }]);
      expect(processesWith(word)).toEqual([]);
    });

    it("many trees at once", async () => {
      const word = ownWord();
      const { words, count } = orphans(word);
      const { answer } = driven(
        place,
        order(
          Array.from({ length: 10 }, () => words),
          6,
        ),
      );
      await familyOf(word, 5 * count);
      const { endings } = await answer();
      expect(new Set(endings.map(({ how }) => how))).toEqual(new Set(["timed-out"]));
      expect(processesWith(word)).toEqual([]);
    });

    it("nothing else: the same program started by somebody else lives on, and so does another tool", async () => {
      const [word, other] = [ownWord(), ownWord()];
      wine(join(place.folder, "family.exe"), ...starts("sleep", "60000", other), "sleep", "60000", other);
      await familyOf(other, 2);
      const runs = [orphans(word).words, ["sleep", "2500", "exit", "5"]];
      const quick = driven(place, order(runs.slice(0, 1), 1.5));
      const slow = driven(place, order(runs.slice(1), 20));
      expect((await quick.answer()).endings).toMatchObject([{ how: "timed-out", left: [] }]);
      expect((await slow.answer()).endings).toMatchObject([{ how: "exited", exitCode: 5 }]);
      expect(processesWith(other)).toHaveLength(2);
    });
  });

  describe("a tool that has ended by itself", () => {
    it("has ended, though what it left holds its output, which lives on when the runner has ended", async () => {
      const word = ownWord();
      const { answer } = driven(place, order([[...starts("sleep", "60000", word), "exit", "3"]], 20));
      const { endings, ms } = await answer();
      expect(endings).toMatchObject([{ how: "exited", exitCode: 3 }]);
      expect(ms).toBeLessThan(3000);
      await pause(300);
      expect(processesWith(word)).toHaveLength(1);
    });

    it.each(["0xC0000005", "1060", "0xFFFFFFFF"])("has its exit status whole: %s", async (status) => {
      const { endings } = await driven(place, order([["exit", status]], 20)).answer();
      expect(endings).toMatchObject([{ how: "exited", exitCode: Number(status) }]);
    });

    it("had the command line it would have had without the launcher", async () => {
      const words = ["raw", "a b", 'c"d', "tail\\", "日本 語", "", '\\"', "s:x y", "(1)"];
      const [by, without] = await Promise.all([
        driven(place, order([words], 20)).answer(),
        driven(place, { ...order([words], 20), launcher: undefined }).answer(),
      ]);
      expect(by.endings[0]?.stdout.text).toBe(without.endings[0]?.stdout.text);
      expect(by.endings[0]?.stdout.text).toContain('family.exe" raw "a b" "c\\"d" tail\\ "日本 語" ""');
    });
  });

  it("what Windows does not start is unstartable", async () => {
    const bad = join(place.folder, "bad");
    mkdirSync(bad);
    writeFileSync(join(bad, "family.exe"), "MZ and nothing after it");
    const { endings } = await driven({ ...place, folder: bad }, order([[]], 20)).answer();
    expect(endings).toMatchObject([{ how: "unstartable", reason: "Windows error 193" }]);
  });

  it("a runner that is stopped ends all its tools", async () => {
    const word = ownWord();
    const { words, count } = orphans(word);
    const started = driven(place, order([words, words], 60, { afterMs: 2000, what: "stop" }));
    await familyOf(word, 2 * count);
    expect((await started.answer()).left).toEqual([]);
    expect(processesWith(word)).toEqual([]);
  });

  it("a runner that is killed takes its tools with it", async () => {
    const word = ownWord();
    const { words, count } = orphans(word);
    const started = driven(place, order([words, words], 60, { afterMs: 2000, what: "die" }));
    await familyOf(word, 2 * count);
    await started.ended;
    await familyOf(word, 0);
  });

  it("one that hangs is ended by another with everything it started", async () => {
    const word = ownWord();
    const { words, count } = orphans(word);
    const hanging = driven(place, order([words], 60));
    await familyOf(word, count);
    const what = { other: await hanging.pid() };
    expect((await driven(place, order([], 20, { afterMs: 0, what })).answer()).left).toEqual([]);
    await hanging.ended;
    await familyOf(word, 0);
  });

  it("without the launcher the tool itself is ended, though Wine's taskkill knows no /T", async () => {
    const word = ownWord();
    const { answer } = driven(place, { ...order([["sleep", "60000", word]], 1.5), launcher: undefined });
    expect((await answer()).endings).toMatchObject([{ how: "timed-out", left: [] }]);
    expect(processesWith(word)).toEqual([]);
  });

  it("a launcher that cannot be started is done without", async () => {
    const broken = join(place.folder, "broken.exe");
    copyFileSync(new URL("family.c", import.meta.url), broken);
    const { answer } = driven(place, { ...order([["exit", "4"]], 20), launcher: windowsPath(broken) });
    expect((await answer()).endings).toMatchObject([{ how: "exited", exitCode: 4 }]);
  });
});
