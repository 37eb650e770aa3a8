import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends } from "./harness/answer.js";
import { writeEnding } from "./harness/layout.js";
import { onlyOn } from "./harness/only-on.js";
import { onWindows } from "./harness/target.js";
import { recordAt, runIn, volkit, type Outcome, type Plan } from "./harness/volkit.js";
import type { World } from "./harness/world.js";

const letters = "on Windows the letter says where the volume is";
const peers = [{ node: "NODEB", addresses: ["10.0.0.2"] }];
const root = (world: World): string => join(world.folder, "volume");

/** A node whose volume is a folder of the world. */
function node(writeCheck: unknown, mountPoint: ((world: World) => string) | null = root): Plan {
  return {
    configurationIn: (world) => ({
      node: "NODEA",
      resources: {
        "Vol.E": { volume: "E:", peers, ...(mountPoint === null ? {} : { mountPoint: mountPoint(world) }) },
      },
      ...(writeCheck === undefined ? {} : { writeCheck }),
    }),
    arrange: (world) => {
      mkdirSync(root(world));
    },
  };
}

function withoutCheckVolume(plan: Plan): Plan {
  return {
    ...plan,
    arrange: (world) => {
      plan.arrange?.(world);
      rmSync(world.tool("CheckVolume"));
    },
  };
}

const builtIn = node({ by: "built-in" });
const notInstalled = (step: string) =>
  `INFO VK601 ${step}: CheckVolume is not there; volkit itself checks whether E: can be written.`;

const enabled = 'INFO 12065 VSS scheduled backups on volume "E:" are enabled.';

function toolsOf({ calls }: Outcome): readonly (string | undefined)[] {
  return calls.map(([tool]) => tool);
}

describe.concurrent("writeCheck.by built-in", () => {
  for (const [action, said] of [
    ["deepCheck", []],
    ["restore", [enabled]],
  ] as const) {
    test(`${action}: the kit writes by itself, starts no CheckVolume, and leaves nothing`, async () => {
      const outcome = await volkit({ ...builtIn, action });
      expect([outcome.exit, outcome.messages]).toEqual([0, said]);
      expect(toolsOf(outcome)).not.toContain("CheckVolume");
      expect(readdirSync(root(outcome.world))).toEqual([]);
    });
  }

  test("what ended checks have left is swept, and nothing else", async () => {
    const { world } = await volkit({
      ...builtIn,
      action: "deepCheck",
      arrange: (made) => {
        mkdirSync(root(made));
        for (const name of ["LK_12.tmp", "LK_12.tmp.txt"]) writeFileSync(join(root(made), name), "test");
      },
    });
    expect(readdirSync(root(world))).toEqual(["LK_12.tmp.txt"]);
  });

  test("deepCheck fails where the volume is gone, and says why", async () => {
    const { exit, messages } = await volkit({ ...builtIn, action: "deepCheck", arrange: () => undefined });
    expect(exit).toBe(1);
    expect(messages).toEqual([
      "ERROR VK605 monitor.6: the write check failed: E: is not there (ENOENT, at the step: create). Check that its disk is connected and that the drive letter or mount point leads to it.",
      'ERROR 12022 Resource "Vol.E" (Volume E:) not available',
    ]);
  });

  test("restore fails where a file stands in the volume's place", async () => {
    const plan = node({ by: "built-in" }, ({ configurationFile }) => configurationFile);
    const { exit, messages } = await volkit({ ...plan, action: "restore" });
    expect(exit).toBe(1);
    expect(messages[0]).toContain(
      `VK605 restore.5: the write check failed: E: is not there (${onWindows ? "ENOENT" : "ENOTDIR"},`,
    );
    expect(messages[1]).toBe("ERROR 12061 CheckVolume failed. Unable to access Volume E:.");
  });

  test("quickCheck and remove write nothing", async () => {
    for (const action of ["quickCheck", "remove"]) {
      const { exit, messages } = await volkit({ ...builtIn, action, arrange: () => undefined });
      expect([exit, messages]).toEqual([0, []]);
    }
  });
});

describe.concurrent("no mount point where drive letters are no places", () => {
  const cases = [
    ["deepCheck", "monitor.6", 'ERROR 12022 Resource "Vol.E" (Volume E:) not available'],
    ["restore", "restore.5", "ERROR 12061 CheckVolume failed. Unable to access Volume E:."],
  ] as const;
  for (const [action, step, last] of cases) {
    onlyOn("posix", letters)(`${action} fails, says what to set, and makes nothing anywhere`, async () => {
      const plan = node({ by: "built-in" }, null);
      const { exit, messages, world } = await volkit({ ...plan, action });
      expect(exit).toBe(1);
      expect(messages).toEqual([
        `ERROR VK610 ${step}: the write check failed: nothing says where E: is on this system, and nothing was written. Set resources.TAG.mountPoint in the configuration to its full path.`,
        last,
      ]);
      expect(readdirSync(root(world))).toEqual([]);
      expect(readdirSync(world.current).filter((name) => name.startsWith("LK_"))).toEqual([]);
    });
  }

  onlyOn("posix", letters)("a mount point of another system is none", async () => {
    const { exit, messages } = await volkit({
      ...node({ by: "built-in" }, () => "E:\\"),
      action: "deepCheck",
    });
    expect([exit, messages[0]?.slice(0, 11)]).toEqual([1, "ERROR VK610"]);
  });
});

describe.concurrent("writeCheck.by auto", () => {
  test("is CheckVolume where it is installed, whatever it answers", async () => {
    const failing: Plan = { ...node(undefined), action: "deepCheck", replies: [[the.writeCheck, ends(1)]] };
    for (const [plan, exit] of [
      [{ ...node({ by: "auto" }), action: "deepCheck" }, 0] as const,
      [failing, 1] as const,
    ]) {
      const outcome = await volkit(plan);
      expect(outcome.exit).toBe(exit);
      expect(toolsOf(outcome)).toContain("CheckVolume");
    }
  });

  for (const [action, step, after] of [
    ["deepCheck", "monitor.6", []],
    ["restore", "restore.5", [enabled]],
  ] as const) {
    test(`${action}: is the kit itself where it is not, and that is said`, async () => {
      const outcome = await volkit({ ...withoutCheckVolume(node(undefined)), action });
      expect([outcome.exit, outcome.messages]).toEqual([0, [notInstalled(step), ...after]]);
      expect(readdirSync(root(outcome.world))).toEqual([]);
    });
  }

  test("finds CheckVolume where the configuration names it", async () => {
    const elsewhere = (world: World): string => join(world.folder, "elsewhere.exe");
    const plan = withoutCheckVolume(node(undefined));
    const { exit, messages } = await volkit({
      ...plan,
      action: "deepCheck",
      configurationIn: (world) => ({
        resources: { "Vol.E": { peers } },
        tools: { CheckVolume: elsewhere(world) },
      }),
      arrange: (world) => {
        plan.arrange?.(world);
        writeEnding(elsewhere(world), 7);
      },
    });
    expect([exit, messages]).toEqual([1, ['ERROR 12022 Resource "Vol.E" (Volume E:) not available']]);
  });

  test("a quickCheck and a remove do not look for it", async () => {
    for (const action of ["quickCheck", "remove"]) {
      const { messages, world } = await volkit({ ...withoutCheckVolume(node(undefined)), action });
      expect(messages).toEqual([]);
      expect(recordIn(world)).toMatchObject({ configuration: { writeCheck: { by: "auto" } } });
    }
  });
});

test("writeCheck.by CheckVolume is CheckVolume, installed or not", async () => {
  const plan = withoutCheckVolume(node({ by: "CheckVolume" }));
  const { exit, messages } = await volkit({ ...plan, action: "deepCheck" });
  expect(exit).toBe(1);
  expect(messages.map((line) => line.split(" ")[1])).toEqual(["VK202", "12022"]);
});

function recordIn({ recordFolder }: World): unknown {
  const [name = ""] = readdirSync(recordFolder).filter((file) => file.endsWith(".json"));
  return recordAt(join(recordFolder, name));
}

test("the record shows who wrote, with which arguments, and what came of it", async () => {
  const { world } = await volkit({ ...withoutCheckVolume(node({ slow: 3 })), action: "deepCheck" });
  const record = recordIn(world);
  const args = ["E:", "--root", root(world), "--lock-folder", world.recordFolder, "--json"];
  expect(record).toMatchObject({
    configuration: { writeCheck: { by: "built-in", slow: 3, notInstalled: true } },
  });
  expect(record).toHaveProperty("decisions.4", {
    step: "monitor.6",
    about: "write check",
    value: "written",
  });
  expect(record).toHaveProperty("calls.4.args", args);
});

describe.concurrent("volkit write-check, by hand", () => {
  const byHand = (...words: readonly string[]): Plan => ({ words: ["write-check", ...words] });

  test("says that the volume can be written, and how long it took", async () => {
    const { world } = await volkit(builtIn);
    const { exit, stdout, messages } = await runIn(world, byHand("e", "--root", root(world)));
    expect([exit, messages]).toEqual([0, []]);
    expect(stdout).toMatch(
      /^E: can be written: a file was written, read back and deleted in \d\.\d{3} s\.\n$/,
    );
    expect(readdirSync(root(world))).toEqual([]);
  });

  test("says why it cannot, in the configured language", async () => {
    const plan = { ...byHand("E:", "--root=/nowhere/at/all"), configuration: { language: "ja" } };
    const { exit, stdout, messages } = await volkit(plan);
    expect([exit, stdout]).toEqual([1, ""]);
    expect(messages).toEqual([
      "ERROR VK605 write-check: 書き込み確認に失敗しました。ボリューム E: が存在しません (ENOENT、段階: ファイルの作成)。ディスクの接続と、ドライブレターまたはマウント先の割り当てを確認してください。",
    ]);
  });

  test("sweeps only where it is told which lock keeps others away", async () => {
    const { world } = await volkit(builtIn);
    const stale = join(root(world), "LK_1.tmp");
    writeFileSync(stale, "test");
    const words = ["E:", "--root", root(world)];
    await runIn(world, byHand(...words));
    expect(readdirSync(root(world))).toEqual(["LK_1.tmp"]);
    await runIn(world, byHand(...words, "--lock-folder", world.recordFolder));
    expect(readdirSync(root(world))).toEqual([]);
  });

  test("--json is a line for every step, then the result", async () => {
    const { stdout } = await volkit(byHand("E:", "--root", "/nowhere/at/all", "--json"));
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toEqual([
      '{"step":"create"}',
      '{"kind":"failed","step":"create","why":{"outcome":"gone","code":"ENOENT"}}',
    ]);
  });

  for (const [words, option, given] of [
    [[], "VOLUME", '""'],
    [["EE"], "VOLUME", '"EE"'],
    [["E:", "F:"], "VOLUME", "E:, F:"],
    [["E:", "--root", "volume"], "--root", '"volume"'],
    [["E:", "--root"], "--root", '""'],
    [["E:", "--lock-folder=."], "--lock-folder", '"."'],
    [["E:", "--root", "/a", "--root", "/b"], "--root", "/a, /b"],
    [["E:", "--force"], "--force", "--force"],
  ] as const) {
    test(`is refused, and writes nothing: ${["write-check", ...words].join(" ")}`, async () => {
      const { exit, stdout, messages } = await volkit(byHand(...words));
      expect([exit, stdout, messages.length]).toEqual([2, "", 1]);
      expect(messages[0]).toContain(`ERROR VK103 Option ${option} was given as ${given}. Expected `);
    });
  }
});
