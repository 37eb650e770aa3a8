import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "../blackbox/commands.js";
import { recordsIn, runIn, usualConfiguration, volkit, type Plan } from "../blackbox/harness/volkit.js";
import { windowsPath } from "../blackbox/harness/windows-text.js";
import type { World } from "../blackbox/harness/world.js";

/** This machine's root as a share: `programs.mjs` of `tooling/wine` lays it. */
const share = (path: string): string => `\\\\volkit\\root${path.replaceAll("/", "\\")}`;

/** Ways to write a folder that all mean the same. */
const spellings: readonly (readonly [title: string, spell: (folder: string) => string])[] = [
  ["with a trailing backslash", (folder) => `${windowsPath(folder)}\\`],
  ["with doubled backslashes", (folder) => windowsPath(folder).replaceAll("\\", "\\\\")],
  ["with slashes", (folder) => `Z:${folder}/`],
  ["in quotes", (folder) => `"${windowsPath(folder)}"`],
  ["in quotes, with a trailing backslash", (folder) => `"${windowsPath(folder)}\\"`],
  ["with spaces around it", (folder) => `  ${windowsPath(folder)}  `],
  ["with a drive in the other case", (folder) => windowsPath(folder).replace("Z:", "z:")],
  ["as Windows takes it as it is", (folder) => `\\\\?\\${windowsPath(folder)}`],
  ["on a share", share],
  ["on a share, as Windows takes it as it is", (folder) => `\\\\?\\UNC${share(folder).slice(1)}`],
];

const quick = [the.mirrorHere, the.stateOn("NODEB"), the.mirrorOn("NODEB"), the.deleteOn("NODEB")];

describe.concurrent("a folder", () => {
  for (const [title, spell] of spellings) {
    test(`${title}: tools are found, the configuration is read and records are kept there`, async () => {
      const { exit, messages, calls, world } = await volkit({
        folder: "Program Files (x86)",
        environment: ({ dataKeeper, lifeKeeper }) => ({
          ExtMirrBase: spell(dataKeeper),
          LKROOT: spell(lifeKeeper),
          COMPUTERNAME: "NOT-BY-THIS",
        }),
      });
      expect([exit, messages]).toEqual([0, []]);
      expect(calls).toHaveLength(quick.length);
      expect(recordsIn(world)).toMatchObject([{ node: "NODEA", outcome: "succeeded" }]);
    });
  }

  test("of the configuration may be quoted, and the records may be on a share", async () => {
    const elsewhere = (world: World): string => join(world.folder, "elsewhere");
    const { exit, messages, world } = await volkit({
      configurationIn: (made) => ({ ...usualConfiguration, records: { folder: share(elsewhere(made)) } }),
      arrange: (made) => {
        mkdirSync(elsewhere(made));
        renameSync(made.configurationFile, join(elsewhere(made), "my kit.json"));
      },
      environment: (made) => ({ VOLKIT_CONFIG: `"${windowsPath(join(elsewhere(made), "my kit.json"))}"` }),
    });
    expect([exit, messages]).toEqual([0, []]);
    expect(readdirSync(elsewhere(world)).filter((name) => name.startsWith("20"))).toHaveLength(1);
  });
});

const dependent: readonly (readonly [text: string, why: string])[] = [
  ["D:tools", "depends on the current folder of drive D:"],
  ["Z:", "depends on the current folder of drive Z:"],
  ["\\tools", "names no drive"],
  ["tools", "not absolute"],
  ["\\\\.\\C:\\tools", "a device, no folder or file"],
];

describe.concurrent("a folder that depends on where a run is started, or is a device", () => {
  for (const [text, why] of dependent) {
    test(`holds no tool: ${text}`, async () => {
      const { exit, messages, calls } = await volkit({ environment: { ExtMirrBase: text } });
      expect(exit).toBe(1);
      expect(messages[0]).toContain(`Looked for: %ExtMirrBase%, which is "${text}" (${why}). `);
      expect(calls).toEqual([]);
    });

    test(`holds no configuration and no records: ${text}`, async () => {
      const { exit, messages, world } = await volkit({
        environment: ({ lifeKeeper }) => ({ LKROOT: text, LKBIN: `${lifeKeeper}/Bin` }),
        configuration: "{",
      });
      expect(exit).toBe(0);
      expect(messages).toEqual([expect.stringContaining("WARN VK131 ")]);
      expect(existsSync(world.recordFolder)).toBe(false);
    });
  }

  test("of the current drive holds nothing that is taken by accident", async () => {
    // Started on drive Z:, `\…` and `Z:` would lead to the world itself.
    const { messages, calls } = await volkit({
      environment: ({ dataKeeper }) => ({ ExtMirrBase: windowsPath(dataKeeper).slice(2) }),
    });
    expect(messages[0]).toContain("(names no drive)");
    expect(calls).toEqual([]);
  });
});

describe.concurrent("a path longer than 259 characters", () => {
  const long = Array.from({ length: 3 }, () => "d".repeat(90)).join("/");

  test("holds no tool that Windows could start, and that is said", async () => {
    const { exit, messages } = await volkit({
      arrange: (world) => {
        mkdirSync(join(world.folder, long), { recursive: true });
        renameSync(world.dataKeeper, join(world.folder, long, "dk"));
      },
      environment: ({ folder }) => ({ ExtMirrBase: join(folder, long, "dk") }),
    });
    expect(exit).toBe(1);
    expect(messages[0]).toMatch(
      /^WARN VK203 monitor\.1: "EMCmd \. GETMIRRORVOLINFO E:" could not be started although \S+EMCmd\.exe is there: its path has 3\d\d characters, and Windows starts programs with at most 259\. /,
    );
  });

  test("holds a configuration and records as any other", async () => {
    const plan: Plan = {
      arrange: (world) => {
        mkdirSync(join(world.folder, long, "lk"), { recursive: true });
        renameSync(join(world.lifeKeeper, "etc"), join(world.folder, long, "lk", "etc"));
      },
      environment: ({ folder, lifeKeeper }) => ({
        LKROOT: join(folder, long, "lk"),
        LKBIN: join(lifeKeeper, "Bin"),
        COMPUTERNAME: "NOT-BY-THIS",
      }),
    };
    const { exit, messages, world } = await volkit(plan);
    expect([exit, messages]).toEqual([0, []]);
    const records = recordsIn({ ...world, recordFolder: join(world.folder, long, "lk", "Out", "volkit") });
    expect(records).toMatchObject([{ node: "NODEA" }]);
  });
});

test("a volume is where its drive letter says, unless the configuration says otherwise", async () => {
  const { world } = await volkit({});
  const { exit, stdout } = await runIn(world, { words: ["write-check", "v"] });
  expect([exit, stdout]).toEqual([0, expect.stringMatching(/^V: can be written: /)]);
});
