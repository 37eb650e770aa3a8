import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runIn, volkit } from "../blackbox/harness/volkit.js";
import { windowsPath } from "../blackbox/harness/windows-text.js";
import type { World } from "../blackbox/harness/world.js";

/** What stands there before: scripts of somebody else's, in bytes that are no UTF-8 too, and a file that is none. */
const foreign: Readonly<Record<string, Uint8Array>> = {
  "restore.ksh": Buffer.from("#!/bin/ksh\r\nexit 42\r\n"),
  "remove.ksh": Buffer.from([...Buffer.from("# "), 0x83, 0x5c, 0x83, 0x8a, 0x0a]),
  "quickchk.ksh": Buffer.from("print quick"),
  "readme.txt": Buffer.from("not ours"),
};

function actionsIn({ lifeKeeper }: World): string {
  return join(lifeKeeper, "Subsys", "filesys", "resources", "volume", "actions");
}

function layForeign(world: World): void {
  mkdirSync(actionsIn(world), { recursive: true });
  for (const [name, bytes] of Object.entries(foreign)) writeFileSync(join(actionsIn(world), name), bytes);
}

/** Every file with its bytes and its time. */
function contentOf(folder: string): readonly (readonly [name: string, bytes: string, changed: number])[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const file = join(folder, name);
      return [name, readFileSync(file, "latin1"), statSync(file).mtimeMs];
    });
}

describe.concurrent("volkit install on Windows", () => {
  for (const folder of ["LifeKeeper", "Program Files (x86)", "本番 クラスタ (東京)"]) {
    test(`below ${folder}: once, a second time without a write, and back to the last byte`, async () => {
      let before: ReturnType<typeof contentOf> = [];
      const arrange = (world: World) => {
        layForeign(world);
        before = contentOf(actionsIn(world));
      };
      const { world, ...done } = await volkit({ folder, arrange, words: ["install"] });
      expect([done.exit, done.stderr], done.stderr).toEqual([0, expect.not.stringMatching(/ERROR|VK735/)]);
      const actions = actionsIn(world);
      for (const name of ["restore.ksh", "remove.ksh", "quickchk.ksh"]) {
        expect(readFileSync(join(actions, `${name}.before-volkit`))).toEqual(foreign[name]);
      }
      const script = readFileSync(join(actions, "deepCheck.ksh"), "latin1");
      expect(script).toContain(" deepCheck --called-by=$$ ");
      expect(script).not.toContain("\r");

      const installed = contentOf(actions);
      expect((await runIn(world, { words: ["install"] })).exit).toBe(0);
      expect(contentOf(actions)).toEqual(installed);

      expect((await runIn(world, { words: ["uninstall"] })).exit).toBe(0);
      expect(contentOf(actions)).toEqual(before);
    });
  }

  test("prints every write and makes none with --dry-run", async () => {
    const { world, stdout } = await volkit({ arrange: layForeign, words: ["install", "--dry-run"] });
    expect(stdout).toContain(join(actionsIn(world), "restore.ksh"));
    expect(contentOf(actionsIn(world)).map(([name]) => name)).toEqual(Object.keys(foreign).toSorted());
  });

  test("refuses where a script was changed since, and touches nothing", async () => {
    const { world } = await volkit({ arrange: layForeign, words: ["install"] });
    const script = join(actionsIn(world), "remove.ksh");
    writeFileSync(script, `${readFileSync(script, "latin1")}# mine\n`);
    const changed = contentOf(actionsIn(world));
    const { exit, stderr } = await runIn(world, { words: ["uninstall"] });
    expect(exit).toBe(1);
    expect(stderr).toContain(`VK717 ${script}`);
    expect(contentOf(actionsIn(world))).toEqual(changed);
  });

  test("stores the page that tools print in", async () => {
    const { world } = await volkit({ arrange: layForeign, words: ["install"] });
    const stored = readFileSync(join(world.lifeKeeper, "etc", "volkit-system.json"), "utf8");
    expect(stored).toMatch(/"codePage": ?\d+/);
  });

  test("a script starts the program by slashes, as a Korn shell reads them", async () => {
    const { world } = await volkit({ arrange: layForeign, words: ["install"] });
    const text = readFileSync(join(actionsIn(world), "restore.ksh"), "utf8");
    expect(text).toMatch(/^\tLKROOT=\$volkit_root NODE_OPTIONS= 'Z:\/[^\\]+' restore /m);
    expect(text).toContain(`volkit_root='${windowsPath(world.lifeKeeper)}'`);
  });
});
