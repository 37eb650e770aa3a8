import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { volkit, type Plan } from "./harness/volkit.js";

const japanese = { language: "ja" };

async function shown(words: readonly string[], configuration?: unknown, status = 0): Promise<string> {
  const plan: Plan = { words, ...(configuration === undefined ? {} : { configuration }) };
  const { exit, stdout, messages, calls } = await volkit(plan);
  expect([exit, messages, calls]).toEqual([status, [], []]);
  return stdout;
}

describe.concurrent("volkit --help", () => {
  test("lists every command and the exit statuses, and whose project it is", async () => {
    const help = await shown(["--help"]);
    for (const word of [
      "quickCheck",
      "deepCheck",
      "restore",
      "remove",
      "recover",
      "write-check",
      "snmp-notify",
      "rehearse",
      "compare",
      "config",
      "lab",
    ]) {
      expect(help).toMatch(new RegExp(`^  ${word}`, "m"));
    }
    const inOneLine = help.replaceAll(/\s+/g, " ");
    expect(inOneLine).toContain(
      " 2 it was not started: bad arguments, no usable configuration, or no volume for the tag",
    );
    expect(inOneLine).toContain("independent project");
  });

  test("is Japanese where the configuration says so", async () => {
    const help = await shown(["--help"], japanese);
    expect(help).toContain("使用方法:");
    expect(help).toContain("終了コード:");
    expect(help).toContain("独立したプロジェクト");
  });
});

describe.concurrent("volkit ACTION --help runs nothing", () => {
  const steps: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["quickCheck", ["monitor.1", "monitor.5"], ["monitor.6", "restore.1"]],
    ["deepCheck", ["monitor.1", "monitor.6"], ["remove.1"]],
    ["restore", ["restore.1", "restore.2c", "restore.6"], ["monitor.1"]],
    ["remove", ["remove.1", "remove.6"], ["restore.1"]],
  ];
  for (const [action, named, unnamed] of steps) {
    test(`${action} names its steps`, async () => {
      const help = await shown([action, "--help"]);
      for (const step of named) expect(help).toMatch(new RegExp(`^  ${step} `, "m"));
      for (const step of unnamed) expect(help).not.toContain(step);
      expect(help).toContain(`volkit ${action} -t Vol.E -i E:`);
    });
  }

  test("and with a tag, it must not look like the action's success", async () => {
    for (const tag of [["-t", "Vol.E"], ["-t=Vol.E"]]) {
      expect(await shown(["restore", ...tag, "-h"], undefined, 2)).toContain("restore.1");
    }
  });

  test("restore in Japanese", async () => {
    const help = await shown(["restore", "-h"], japanese);
    expect(help).toContain("処理手順:");
    expect(help).toContain("ボリュームのロックを解除する");
  });
});

describe.concurrent("volkit write-check --help", () => {
  test("names its options and exit statuses, and writes nothing", async () => {
    const help = await shown(["write-check", "E:", "--help"]);
    for (const word of ["--root", "--lock-folder", "--json", "LK_<digits>.tmp", "Exit status"]) {
      expect(help).toContain(word);
    }
    expect(await shown(["write-check", "--help"], japanese)).toContain("終了コード");
  });
});

describe.concurrent("volkit snmp-notify --help", () => {
  test("names its words, its exit statuses and where secrets are, and sends nothing", async () => {
    const help = await shown(["snmp-notify", "central", "test", "--help"]);
    for (const word of ["<name>", "<kind>", "env:NAME", "Exit status"]) expect(help).toContain(word);
    expect(await shown(["snmp-notify", "--help"], japanese)).toContain("終了コード");
  });
});

describe.concurrent("volkit rehearse --help and compare --help", () => {
  test.each(["rehearse", "compare"])(
    "%s names its options and exit statuses, in both languages",
    async (word) => {
      const help = await shown([word, "--help"]);
      for (const each of ["--config", "--json", "Exit status"]) expect(help).toContain(each);
      expect(await shown([word, "--help"], japanese)).toContain("終了コード");
    },
  );
});

describe.concurrent("the rest for people", () => {
  test("--version is the released version", async () => {
    const manifest: unknown = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    expect(manifest).toMatchObject({ version: (await shown(["--version"])).trim() });
  });

  test("config schema prints the published JSON Schema", async () => {
    const published = readFileSync(new URL("../../schema/volkit.schema.json", import.meta.url), "utf8");
    expect(JSON.parse(await shown(["config", "schema"]))).toEqual(JSON.parse(published));
  });

  test("help is shown though the configuration is not valid", async () => {
    expect(await shown(["--help"], "{")).toContain("Usage: volkit");
  });
});
