import { decode } from "@volkit/tool-runner";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { installedActions } from "./names.js";
import { scriptText, type ScriptOf } from "./script.js";
import { writeScripts } from "./scripts.js";

const golden = (name: string) => fileURLToPath(new URL(`../../test/install/golden/${name}`, import.meta.url));

const linux: Omit<ScriptOf, "action"> = {
  version: "1.2.3",
  program: { file: "/opt/volkit's (x64)/volkit", words: [] },
  lifeKeeperRoot: "/opt/LK (試験)",
  configuration: undefined,
  tags: ["Vol.E", "業務 'D'"],
  language: "en",
  platform: "linux",
};

const windows: Omit<ScriptOf, "action"> = {
  ...linux,
  program: { file: "C:\\Program Files (x86)\\表計算 ソフト\\volkit.exe", words: [] },
  lifeKeeperRoot: "C:\\LK",
  configuration: "D:\\設定\\volkit.json",
  language: "ja",
  platform: "win32",
};

describe("the text of a script", () => {
  test.each(["restore", "quickchk", "quickCheck"] as const)(
    "is that of the golden file: %s",
    async (action) => {
      await expect(scriptText({ ...linux, action })).toMatchFileSnapshot(golden(`${action}.ksh`));
    },
  );

  test("on Windows is in the system's page, and names the program with forward slashes", async () => {
    const { scripts } = await writeScripts(windows, 932);
    const bytes = scripts.get("deepCheck");
    const { text, encoding } = await decode(bytes ?? new Uint8Array(), { codePage: 932, cut: false });
    expect(encoding).toBe("cp932");
    await expect(text).toMatchFileSnapshot(golden("deepCheck.windows.ksh"));
    expect(text).toContain("'C:/Program Files (x86)/表計算 ソフト/volkit.exe'");
    expect(Buffer.from(bytes ?? []).includes(Buffer.from([0x83, 0x5c]))).toBe(true); // ソ, with a backslash in it
  });

  test("has no carriage return, and is ASCII but for tags and paths", () => {
    for (const action of installedActions) {
      const text = scriptText({ ...linux, action, lifeKeeperRoot: "/lk", tags: ["T"] });
      expect(text).toMatch(/^[\n\t\x20-\x7e]+\n$/);
    }
  });

  test("that the page cannot write is UTF-8, and what it is that the page lacks is named", async () => {
    const ascii = {
      ...windows,
      program: { file: "C:\\volkit.exe", words: [] },
      configuration: undefined,
      tags: ["T"],
    };
    expect((await writeScripts(ascii, 437)).said).toEqual([]);
    const { scripts, said } = await writeScripts(windows, 437);
    expect(said).toMatchObject([{ id: "VK730", severity: "WARN", values: { page: 437 } }]);
    expect(said[0]?.values["what"]).toContain("設定");
    const text = new TextDecoder("utf-8", { fatal: true }).decode(scripts.get("restore"));
    expect(text).toContain("設定");
  });
});
