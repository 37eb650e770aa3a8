import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, hangs } from "./harness/answer.js";
import { textLike } from "./harness/matching.js";
import { onlyOn, rights } from "./harness/only-on.js";
import { recordAt, runIn, usualConfiguration, volkit, type Plan } from "./harness/volkit.js";
import type { World } from "./harness/world.js";
import { target } from "./healthy.js";
import { volumeInJapanese } from "./odd-output.js";

const recordName = /^\d{8}T\d{9}Z-(?:[A-Z]|none)-[A-Za-z]+-[0-9a-f]{6}\.json$/;

function recordsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

async function recordOf(plan: Plan): Promise<unknown> {
  const { world } = await volkit(plan);
  const [name = "", ...others] = recordsIn(world.recordFolder);
  expect(name).toMatch(recordName);
  expect(others).toEqual([]);
  return recordAt(join(world.recordFolder, name));
}

describe.concurrent("a run's record", () => {
  test("holds what was asked, answered, decided and said", async () => {
    expect(await recordOf({ replies: target })).toMatchObject({
      format: "volkit-record",
      formatVersion: 1,
      run: textLike(/^\d{8}T\d{9}Z-E-quickCheck-[0-9a-f]{6}$/),
      action: "quickCheck",
      tag: "Vol.E",
      volume: "E:",
      node: "NODEA",
      outcome: "succeeded",
      exitCode: 0,
      startedAt: textLike(/\+09:00$/),
      arguments: ["-t", "Vol.E", "-i", "E:"],
      calls: [
        {
          step: "monitor.1",
          peer: null,
          tool: "EMCmd",
          args: [".", "GETMIRRORVOLINFO", "E:"],
          effect: "reads",
          ending: {
            how: "exited",
            exitCode: 0,
            stdout: { text: "E: 2 NODEB 10.0.0.1 1\r\n", encoding: "utf-8", cut: false, base64: null },
          },
        },
      ],
      decisions: [{ step: "monitor.2", about: "role", value: "target" }],
      messages: [{ severity: "ERROR", id: "12030", step: "monitor.2" }],
      notes: [],
    });
  });

  test("gives the bytes of output that is not UTF-8", async () => {
    const replies = [[the.mirrorHere, { stdout: volumeInJapanese, exit: 4 }] as const];
    expect(await recordOf({ replies })).toMatchObject({
      calls: [{ ending: { stdout: { encoding: "cp932", base64: volumeInJapanese.toString("base64") } } }],
    });
  });

  test("says how a command ended that did not end", async () => {
    const plan = { configuration: { timeouts: { EMCmd: 0.4 } }, replies: [[the.mirrorHere, hangs] as const] };
    expect(await recordOf(plan)).toMatchObject({
      outcome: "failed",
      calls: [{ ending: { how: "timed-out", seconds: 0.4, left: [] } }],
    });
  });

  test("says that an option was not understood", async () => {
    expect(await recordOf({ words: ["quickCheck", "-t", "Vol.E", "-R"] })).toMatchObject({
      notes: ["options that volkit does not know: -R"],
    });
  });

  test("is kept of a run that was refused", async () => {
    expect(await recordOf({ words: ["quickCheck", "-t", "Vol.E", "--volume", "?"] })).toMatchObject({
      outcome: "refused",
      exitCode: 2,
      volume: null,
      calls: [],
    });
  });

  test("holds the configuration in force and its file", async () => {
    expect(await recordOf({ configuration: { ...usualConfiguration, timeouts: { sc: 7 } } })).toMatchObject({
      configuration: {
        file: textLike(/volkit\.json$/),
        node: "NODEA",
        resources: usualConfiguration.resources,
        records: { folder: null, keep: 200, megabytes: 100 },
        lock: { wait: 120 },
        splitBrain: { notify: "every-check", keepPeerShadows: false, keepPeerState: false },
        timeouts: { default: 30, SWITCHOVERVOLUME: 600, sc: 7 },
        vss: { peerDelete: "always", unknown: "fail" },
      },
    });
  });

  onlyOn("posix", rights)("is for its owner's eyes", async () => {
    const { world } = await volkit({});
    const [name = ""] = recordsIn(world.recordFolder);
    expect(statSync(join(world.recordFolder, name)).mode & 0o077).toBe(0);
    expect(statSync(world.recordFolder).mode & 0o077).toBe(0);
  });

  test("goes where the configuration says", async () => {
    const configurationIn = ({ folder }: World) => ({
      records: { folder: join(folder, "my records", "deep") },
    });
    const { world } = await volkit({ configurationIn });
    expect(recordsIn(join(world.folder, "my records", "deep"))).toHaveLength(1);
    expect(recordsIn(world.recordFolder)).toEqual([]);
  });
});

describe.concurrent("a run writes nothing", () => {
  for (const action of ["quickCheck", "deepCheck", "restore", "remove"]) {
    test(`${action}: but in its own folder`, async () => {
      const at = ({ folder }: World, name: string) => join(folder, name);
      let before: readonly string[] = [];
      const outcome = await volkit({
        action,
        arrange: (world) => {
          for (const name of ["home", "tmp"]) mkdirSync(at(world, name));
          before = filesIn(world.folder);
        },
        environment: (world) => ({
          HOME: at(world, "home"),
          TMPDIR: at(world, "tmp"),
          XDG_CACHE_HOME: at(world, "home"),
        }),
      });
      const own = relative(outcome.world.folder, outcome.world.recordFolder);
      const stray = filesIn(outcome.world.folder).filter(
        (name) =>
          !before.includes(name) && !own.startsWith(name) && !name.startsWith(own) && name !== "calls",
      );
      expect(stray).toEqual([]);
    });
  }
});

describe.concurrent("the last records of a volume are kept", () => {
  test("and other volumes' and other files stay", async () => {
    const { world } = await volkit({ configuration: { ...usualConfiguration, records: { keep: 2 } } });
    const others = ["20200101T000000000Z-F-quickCheck-abcdef.json", "notes.json", "20200101-E.json"];
    const old = "20200101T000000000Z-E-restore-abcdef.json";
    for (const name of [...others, old]) writeFileSync(join(world.recordFolder, name), "{}");
    await runIn(world, {});
    await runIn(world, { words: ["recover"] });
    const left = recordsIn(world.recordFolder);
    expect(left).toEqual(expect.arrayContaining(others));
    expect(left).not.toContain(old);
    expect(left.filter((name) => /^\d{8}T\d{9}Z-E-/.test(name))).toHaveLength(2);
    expect(readdirSync(join(world.recordFolder, ".running"))).toEqual([]);
  });

  test("where many run at once", async () => {
    const { world } = await volkit({ configuration: { records: { keep: 3 } }, replies: target });
    await Promise.all(Array.from({ length: 6 }, () => runIn(world, {})));
    expect(recordsIn(world.recordFolder)).toHaveLength(3);
  });
});

const cannot = (why: string) =>
  new RegExp(
    `^WARN VK132 The folder \\S+ cannot be used: ${why}.*\\. No record .* The action goes on without\\.$`,
  );

describe.concurrent("a record that cannot be kept changes nothing about the action", () => {
  const places: readonly (readonly [title: string, folder: (world: World) => string, why: string])[] = [
    ["a file stands there", ({ configurationFile }) => configurationFile, "EEXIST|ENOTDIR|ENOENT"],
    ["a file stands above", ({ configurationFile }) => join(configurationFile, "x"), "ENOTDIR|ENOENT"],
    ["nothing can be made there", () => "/proc/none/at/all", "ENOENT"],
  ];
  for (const [title, folder, why] of places) {
    test(title, async () => {
      const configurationIn = (world: World) => ({
        ...usualConfiguration,
        records: { folder: folder(world) },
      });
      const { exit, messages, calls } = await volkit({ configurationIn });
      expect(exit).toBe(0);
      expect(calls).toHaveLength(4);
      expect(messages).toEqual([expect.stringMatching(cannot(`(?:${why})`))]);
    });
  }

  test("nothing says where", async () => {
    const { exit, messages } = await volkit({
      action: "remove",
      environment: (world) => ({ LKROOT: "relative", LKBIN: join(world.lifeKeeper, "Bin") }),
      configuration: null,
      replies: [[the.lock, ends(5)]],
    });
    expect(exit).toBe(1);
    expect(messages.at(-1)).toBe(
      "WARN VK131 No record of this run is kept, and another run at the same time is not noticed: neither LKROOT nor records.folder says where. The action goes on without.",
    );
  });
});
