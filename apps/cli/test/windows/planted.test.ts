import { cpSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { startThroughRelay } from "../blackbox/harness/relay.js";
import { target } from "../blackbox/harness/target.js";
import { volkit } from "../blackbox/harness/volkit.js";
import { windowsPath } from "../blackbox/harness/windows-text.js";
import type { World } from "../blackbox/harness/world.js";

const failed = (code: number) =>
  `ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of ${code}.`;

/** Puts what lies on PATH under EMCmd's name beside it, and takes it away itself. */
function plantBeside(world: World, endings: readonly string[]): void {
  const file = world.tool("EMCmd");
  rmSync(file);
  for (const ending of endings)
    cpSync(join(world.folder, "path", `EMCmd${ending}`), join(dirname(file), `EMCmd${ending}`));
}

describe.concurrent(
  "a planted program (.exe, .com, .cmd, .bat and no ending, in the current folder and on PATH)",
  () => {
    const environment = { PATHEXT: ".COM;.EXE;.BAT;.CMD", ComSpec: "C:\\windows\\system32\\cmd.exe" };

    for (const action of ["deepCheck", "restore", "remove"]) {
      test(`is never started by ${action}`, async () => {
        const { exit, calls, world } = await volkit({ action, environment });
        expect(exit).toBe(0);
        expect(calls.length).toBeGreaterThan(3);
        expect(world.noted("planted")).toEqual([]);
      });
    }

    test("is not started in the place of a tool that is not there", async () => {
      const arrange = (world: World) => {
        plantBeside(world, [".com", ".cmd", ".bat"]);
      };
      const { messages, calls, world } = await volkit({ arrange, environment });
      expect([messages.at(-1), calls, world.noted("planted")]).toEqual([failed(127), [], []]);
    });

    test("is not started where a tool's name has no ending", async () => {
      const arrange = (world: World) => {
        plantBeside(world, [""]);
      };
      const { messages, world } = await volkit({ arrange, environment });
      expect(messages[0]).toContain("only .exe and .com files can be started. ");
      expect([messages.at(-1), world.noted("planted")]).toEqual([failed(126), []]);
    });

    test("is not started in the place of a folder that is unset", async () => {
      const { messages, world } = await volkit({ environment: { ...environment, ExtMirrBase: undefined } });
      expect([messages.at(-1), world.noted("planted")]).toEqual([failed(127), []]);
    });

    test("would leave its mark", async () => {
      const { world } = await volkit({});
      if (target.kind !== "wine") throw new Error("This is a test of programs for Windows.");
      const file = windowsPath(join(world.current, "EMCmd.exe"));
      const [folder, stdout, stderr] = [windowsPath(world.current), "NUL", "NUL"];
      const start = { file, commandLine: "EMCmd planted", folder, stdout, stderr, environment: {} };
      await startThroughRelay(target.relayPort, start).exit;
      expect(world.noted("planted")).toEqual(["EMCmd planted"]);
      rmSync(join(world.folder, "planted"));
    });
  },
);
