import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { onlyOn, rights } from "./harness/only-on.js";
import { onWindows } from "./harness/target.js";
import { recordAt, runIn, volkit, type Outcome } from "./harness/volkit.js";
import { configure, type World } from "./harness/world.js";

const never = { node: "NODEA", vss: { peerDelete: "never" } };
const keptIn = (world: World) => join(world.recordFolder, "configuration.valid");

/** A world in which a configuration was used once and is broken now. */
async function broken(content: unknown = never, now = '{"nodes":1}'): Promise<World> {
  const { exit, world } = await volkit({ configuration: content });
  expect(exit).toBe(0);
  configure(world, now);
  return world;
}

function usedInstead({ messages, world }: Outcome): string[] {
  return messages.map((line) => line.replaceAll(world.configurationFile, "FILE"));
}

const unknownKey =
  "ERROR VK112 The configuration FILE is not valid at nodes: found 1, expected no such key here; the published JSON Schema lists every key.";
const instead = (file = "FILE") =>
  `ERROR VK115 The configuration is not usable. In its place goes the copy of ${file} that was kept when it was last used and valid.`;

function lastRecord(world: World): unknown {
  const names = readdirSync(world.recordFolder).filter((name) => name.endsWith(".json"));
  return recordAt(join(world.recordFolder, names.sort().at(-1) ?? ""));
}

describe.concurrent("a configuration that was valid and is broken", () => {
  test("is told at every run, and its last valid copy counts", async () => {
    const world = await broken();
    for (let run = 0; run < 2; run += 1) {
      const outcome = await runIn(world, {});
      expect(usedInstead(outcome)).toEqual([unknownKey, instead()]);
      expect(outcome.exit).toBe(0);
      expect(outcome.calls).toContainEqual(the.mirrorHere);
      expect(outcome.calls).not.toContainEqual(the.deleteOn("NODEB"));
    }
    expect(lastRecord(world)).toMatchObject({
      configuration: { file: world.configurationFile, lastValid: true, vss: { peerDelete: "never" } },
    });
  });

  test("counts again once it is mended, and is then what is kept", async () => {
    const world = await broken();
    configure(world, {});
    expect((await runIn(world, {})).messages).toEqual([]);
    expect(lastRecord(world)).toMatchObject({ configuration: { lastValid: false } });
    configure(world, "");
    const outcome = await runIn(world, {});
    expect(outcome.messages).toHaveLength(2);
    expect(outcome.calls).toContainEqual(the.deleteOn("NODEB"));
  });

  test("speaks the language of its copy", async () => {
    const outcome = await runIn(await broken({ ...never, language: "ja" }), {});
    expect(usedInstead(outcome)[1]).toBe(
      "ERROR VK115 設定ファイルを使用できないため、FILE の控え (最後に正しく使用できた時点の内容) を使用します。",
    );
  });

  test("is not looked past where it is the default one and is gone: then the defaults apply", async () => {
    const world = await broken();
    rmSync(world.configurationFile);
    const outcome = await runIn(world, {});
    expect(outcome.messages).toEqual([]);
    expect(outcome.calls).toContainEqual(the.deleteOn("NODEB"));
  });
});

describe.concurrent("a configuration that was named", () => {
  const words = ["quickCheck", "-t", "Vol.E", "-i", "E:", "--config", "own.json"];

  test("and is gone goes on by its own copy, whatever was used later", async () => {
    const arrange = ({ current }: World) => {
      writeFileSync(join(current, "own.json"), JSON.stringify(never));
    };
    const { world } = await volkit({ arrange, words });
    await runIn(world, {});
    const own = join(world.current, "own.json");
    rmSync(own);
    const { exit, messages, calls } = await runIn(world, { words });
    expect(exit).toBe(0);
    expect(messages[0]).toMatch(
      /^ERROR VK110 The configuration \S*own\.json cannot be read: it is not there \(ENOENT\)/,
    );
    expect(messages[1]).toBe(instead(own));
    const deletes = calls.filter((call) => call.join() === the.deleteOn("NODEB").join());
    expect(deletes, "by the run with the default configuration alone").toHaveLength(1);
  });

  test("and never was there goes on by the copy most recently used", async () => {
    const { world } = await volkit({ configuration: never });
    const { exit, messages } = await runIn(world, { words });
    expect(exit).toBe(0);
    expect(messages[1]).toBe(instead(world.configurationFile));
  });
});

describe.concurrent("the copy", () => {
  test("is written whole, for its owner alone, and not again as long as nothing changes", async () => {
    const { world } = await volkit({});
    const first = statSync(keptIn(world));
    if (!onWindows) expect(first.mode & 0o777).toBe(0o600);
    await runIn(world, {});
    expect(statSync(keptIn(world)).ino).toBe(first.ino);
    configure(world, never);
    await runIn(world, {});
    expect(statSync(keptIn(world)).ino).not.toBe(first.ino);
  });

  test("stays whole where many runs keep one at once", async () => {
    const { world } = await volkit({});
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, index) => {
        const name = `${index}.json`;
        writeFileSync(join(world.current, name), JSON.stringify({ ...never, emcmd: { retries: index } }));
        return runIn(world, { words: ["quickCheck", "-t", "Vol.E", "-i", "E:", "--config", name] });
      }),
    );
    expect(outcomes.map(({ exit }) => exit)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(readdirSync(world.recordFolder).filter((name) => name.endsWith(".writing"))).toEqual([]);
    configure(world, "{");
    expect((await runIn(world, {})).messages.map((line) => line.slice(0, 11))).toEqual([
      "ERROR VK111",
      "ERROR VK115",
    ]);
  });

  test("is kept by no command but an action", async () => {
    for (const words of [["--help"], ["config", "check"], ["config", "show"]]) {
      const { world } = await volkit({ words });
      expect(() => statSync(keptIn(world)), words.join(" ")).toThrow("ENOENT");
    }
  });

  const spoilt: readonly (readonly [title: string, spoil: (file: string) => void])[] = [
    [
      "that is damaged",
      (file) => {
        writeFileSync(file, readFileSync(file).subarray(0, -9));
      },
    ],
    [
      "that the schema refuses",
      (file) => {
        writeFileSync(file, readFileSync(file, "utf8").replace("peerDelete", "peerdelete"));
      },
    ],
  ];
  for (const [title, spoil] of spoilt) {
    test(`${title} does not count, and nothing is started`, () => doesNotCount(spoil));
  }

  onlyOn("posix", rights)("that everybody could have written does not count, and nothing is started", () =>
    doesNotCount((file) => {
      chmodSync(file, 0o666);
    }),
  );

  async function doesNotCount(spoil: (file: string) => void): Promise<void> {
    const world = await broken();
    const before = world.calls().length;
    spoil(keptIn(world));
    const outcome = await runIn(world, {});
    expect(usedInstead(outcome)).toEqual([
      unknownKey,
      "ERROR VK113 There is no usable configuration, so quickCheck was not started.",
    ]);
    expect(outcome.exit).toBe(2);
    expect(outcome.calls).toHaveLength(before);
  }
});
