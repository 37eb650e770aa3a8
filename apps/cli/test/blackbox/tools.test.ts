import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { writeEnding } from "./harness/layout.js";
import { onlyOn, ownSystem } from "./harness/only-on.js";
import { onWindows } from "./harness/target.js";
import { volkit, type Plan } from "./harness/volkit.js";
import type { ToolName, World } from "./harness/world.js";

const wholeRestore = [
  ...[the.refresh, the.mirrorByName, the.unlock, the.locked, the.dirty, the.writeCheck],
  ...[the.guidOf, the.taskQuery, the.taskEnable],
];
const enabled = 'INFO 12065 VSS scheduled backups on volume "E:" are enabled.';

/** Everything that a shell would take for more than a name, as far as a name can hold it. */
const oddName = onWindows ? "it's; $HOME `x` & ^y !z!" : 'it\'s; $HOME `x` & "y"';

async function restores(plan: Plan): Promise<void> {
  const { calls, messages } = await volkit({ action: "restore", ...plan });
  expect(messages).toEqual([enabled]);
  expect(calls).toEqual(wholeRestore);
}

function exe(world: World, tool: ToolName, name: string = tool): string {
  return join(world.tool(tool), "..", name);
}

describe.concurrent("where tools are", () => {
  test("in %LKBIN%, else in %LKROOT%/Bin", () =>
    restores({
      environment: (world) => ({ LKBIN: join(world.lifeKeeper, "LkBin"), LKROOT: world.lifeKeeper }),
      arrange: (world) => {
        mkdirSync(join(world.lifeKeeper, "LkBin"));
        renameSync(world.tool("volume"), join(world.lifeKeeper, "LkBin", "volume.exe"));
      },
    }));

  test("in %LKBIN% before %LKROOT%/Bin", async () => {
    const outcome = await volkit({
      action: "deepCheck",
      environment: (world) => ({ LKBIN: join(world.lifeKeeper, "LkBin") }),
      arrange: (world) => {
        mkdirSync(join(world.lifeKeeper, "LkBin"));
        writeEnding(join(world.lifeKeeper, "LkBin", "CheckVolume.exe"), 3);
      },
    });
    expect(outcome.messages).toEqual(['ERROR 12022 Resource "Vol.E" (Volume E:) not available']);
  });

  test("NAME.exe before NAME", () =>
    restores({
      arrange: (world) => {
        for (const tool of ["EMCmd", "volume", "chkntfs"] as const) {
          writeEnding(exe(world, tool), 77);
        }
      },
    }));

  onlyOn("posix", "Windows starts no program whose name does not end in .exe or .com")(
    "NAME where there is no NAME.exe",
    () =>
      restores({
        arrange: (world) => {
          for (const tool of ["EMCmd", "volume", "CheckVolume", "chkntfs"] as const) {
            renameSync(world.tool(tool), exe(world, tool));
          }
        },
      }),
  );

  test("where the configuration names them, by full path", () =>
    restores({
      configurationIn: ({ folder }: World) => ({
        tools: { EMCmd: join(folder, "my EMCmd.exe"), schtasks: join(folder, "tasks.exe") },
      }),
      arrange: (world) => {
        renameSync(world.tool("EMCmd"), join(world.folder, "my EMCmd.exe"));
        renameSync(world.tool("schtasks"), join(world.folder, "tasks.exe"));
      },
    }));

  onlyOn("posix", ownSystem)("where a variable's name is written in another case", () =>
    restores({
      environment: (world) => ({ SystemRoot: undefined, SYSTEMROOT: world.windows }),
    }),
  );

  for (const folder of ["Program Files (x86)", "日本語 フォルダ", oddName, "-d %PATH%"]) {
    test(`in folders like ${folder}`, () => restores({ folder }));
  }

  test("without any PATH", () => restores({ environment: { PATH: undefined } }));
});

describe.concurrent("where tools are not, though a program of their name is there", () => {
  const cases: readonly (readonly [title: string, environment: Plan["environment"], place: string])[] = [
    ["the variable is unset", { ExtMirrBase: undefined }, "%ExtMirrBase% (unset)"],
    ["the variable is empty", { ExtMirrBase: "" }, '%ExtMirrBase%, which is "" (empty)'],
    [
      "the variable is the current folder",
      { ExtMirrBase: "." },
      '%ExtMirrBase%, which is "." (not absolute)',
    ],
    [
      "the variable is relative",
      { ExtMirrBase: "../path" },
      '%ExtMirrBase%, which is "../path" (not absolute)',
    ],
  ];
  for (const [title, environment, place] of cases) {
    test(title, async () => {
      const outcome = await volkit({ ...(environment === undefined ? {} : { environment }) });
      expect(outcome.exit).toBe(1);
      expect(outcome.calls).toEqual([]);
      expect(outcome.messages).toEqual([
        `WARN VK202 monitor.1: "EMCmd . GETMIRRORVOLINFO E:" could not be run: there is no such program. Looked for: ${place}. The kit goes on as if it had failed (code 127).`,
        'ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of 127.',
      ]);
    });
  }

  test("a configured tool that is not there is looked for nowhere else", async () => {
    const outcome = await volkit({ configuration: { tools: { EMCmd: "/there/is/none" } } });
    expect(outcome.calls).toEqual([]);
    expect(outcome.messages[0]).toContain("Looked for: /there/is/none. ");
  });

  test("a link to a program is a program", () =>
    restores({
      arrange: (world) => {
        renameSync(world.tool("EMCmd"), join(world.folder, "real"));
        symlinkSync(join(world.folder, "real"), world.tool("EMCmd"));
      },
    }));
});
