import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { onlyOn, ownSystem } from "./harness/only-on.js";
import { startProgram } from "./harness/program.js";
import { runIn, usualConfiguration, volkit, type Outcome, type Plan } from "./harness/volkit.js";
import { configure, type World } from "./harness/world.js";

async function config(words: string, plan: Plan = {}): Promise<Outcome> {
  const outcome = await volkit({ ...plan, words: ["config", ...words.split(" ")] });
  expect(outcome.calls).toEqual([]);
  expect(existsSync(outcome.world.recordFolder)).toBe(false);
  return outcome;
}

/** What was printed, in terms of FILE. */
function printed({ stdout, messages, world }: Outcome) {
  const named = (text: string) => text.replaceAll(world.configurationFile, "FILE");
  return { stdout: named(stdout), messages: messages.map(named) };
}

describe.concurrent("volkit config check", () => {
  test("a valid one", async () => {
    const outcome = await config("check");
    expect(printed(outcome)).toEqual({ stdout: "FILE is valid.\n", messages: [] });
    expect(outcome.exit).toBe(0);
  });

  test("one that is not: everything that is wrong, as an action would print it", async () => {
    const outcome = await config("check", { configuration: { nodes: 1, codePage: 0 } });
    expect(printed(outcome)).toEqual({
      stdout: "FILE is not valid.\n",
      messages: [
        "ERROR VK112 The configuration FILE is not valid at codePage: found 0, expected a Windows code page's number, as in 932.",
        "ERROR VK112 The configuration FILE is not valid at nodes: found 1, expected no such key here; the published JSON Schema lists every key.",
      ],
    });
    expect(outcome.exit).toBe(1);
  });

  test("none in the default place is fine, and none that can be known of too", async () => {
    const none = await config("check", { configuration: null });
    expect(printed(none).stdout).toBe("There is no configuration at FILE; the defaults apply.\n");
    const unknown = await config("check", { environment: { LKROOT: undefined } });
    expect(unknown.stdout).toContain("LKROOT does not say where");
    expect([none.exit, unknown.exit]).toEqual([0, 0]);
  });

  test("a file that is named and is not there is not", async () => {
    const outcome = await config("check /there/is/none");
    expect(outcome.exit).toBe(1);
    expect(outcome.messages).toEqual([
      expect.stringMatching(/^ERROR VK110 .*\/there\/is\/none cannot be read/),
    ]);
    expect((await config("check", { environment: { VOLKIT_CONFIG: "/none" } })).exit).toBe(1);
  });

  test("FILE counts before VOLKIT_CONFIG", async () => {
    const arrange = ({ current }: World) => {
      writeFileSync(join(current, "mine.json"), "[]");
    };
    const outcome = await config("check mine.json", { arrange, environment: { VOLKIT_CONFIG: "/none" } });
    expect(outcome.stdout).toMatch(/\/current\/mine\.json is not valid\.\n$/);
  });

  test("speaks the file's language", async () => {
    const { stdout, messages } = printed(await config("check", { configuration: { language: "ja", x: 1 } }));
    expect(stdout).toBe("FILE は正しい設定ファイルではありません。\n");
    expect(messages[0]).toContain("設定値: 1、期待される値: ここには存在しないキー");
  });

  test("tells what is doubtful: tools that are not there, a volume and a peer named twice", async () => {
    const outcome = await config("check", {
      configurationIn: (world) => ({
        resources: {
          A: { volume: "E:", peers: [{ node: "B" }, { node: "C" }, { node: "b" }] },
          B: { volume: "f", peers: [{ node: "B" }] },
          "C.2": { volume: "e:\\" },
        },
        tools: { EMCmd: world.tool("EMCmd"), sc: "/none/sc", volume: "/" },
      }),
    });
    expect(printed(outcome)).toEqual({
      stdout: "FILE is valid.\n",
      messages: [
        "WARN VK118 In the configuration FILE, tools.sc names /none/sc, which is no program that could be started: it is not there.",
        "WARN VK118 In the configuration FILE, tools.volume names /, which is no program that could be started: it is a folder.",
        'WARN VK119 In the configuration FILE, resources.A.volume and resources["C.2"].volume both name volume E:.',
        "WARN VK119 In the configuration FILE, resources.A.peers[0] and resources.A.peers[2] both name the node b.",
      ],
    });
    expect(outcome.exit).toBe(0);
  });

  test("--json prints one object instead", async () => {
    const outcome = await config("check --json", { configuration: "{" });
    expect(outcome.exit).toBe(1);
    expect(outcome.messages).toEqual([]);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      file: outcome.world.configurationFile,
      verdict: "invalid",
      messages: [{ severity: "ERROR", id: "VK111", step: "start" }],
    });
    const none = await config("check --json", { environment: { LKROOT: undefined } });
    expect(JSON.parse(none.stdout)).toEqual({ file: null, verdict: "none", messages: [] });
  });

  test("finds what is wrong though a copy would take its place, and leaves the copy alone", async () => {
    const { world } = await volkit({});
    configure(world, "{");
    const check = await runIn(world, { words: ["config", "check"] });
    expect(check.exit).toBe(1);
    expect(check.messages.map((line) => line.slice(0, 11))).toEqual(["ERROR VK111"]);
  });

  test("bad arguments", async () => {
    for (const words of ["check a b", "check --no-such-option", "show --config", "none-such"]) {
      const { exit } = await startProgram({
        words: ["config", ...words.split(" ")],
        environment: {},
        folder: "/",
      });
      expect(exit, words).toBe(2);
    }
  });
});

describe.concurrent("volkit config show", () => {
  test("the file and its content", async () => {
    const outcome = await config("show");
    const [headline = "", ...rest] = printed(outcome).stdout.split("\n");
    expect(headline).toBe("The configuration is FILE.");
    expect(JSON.parse(rest.join("\n"))).toEqual(usualConfiguration);
    expect([outcome.exit, outcome.messages]).toEqual([0, []]);
  });

  test("that there is none", async () => {
    const outcome = await config("show", { configuration: null });
    expect(printed(outcome).stdout).toBe("There is no configuration at FILE; the defaults apply.\n");
    expect(outcome.exit).toBe(0);
  });

  test("that none is usable: status 1, and why", async () => {
    const outcome = await config("show --effective", { configuration: "{" });
    expect([outcome.exit, outcome.stdout]).toEqual([1, ""]);
    expect(outcome.messages[0]).toMatch(/^ERROR VK111 /);
  });

  test("--config, and the effective settings with where each comes from", async () => {
    const arrange = ({ current }: World) => {
      const content = {
        resources: { "Vol.E": { volume: "E:" } },
        tools: { sc: "/none/sc" },
        timeouts: { sc: 7 },
      };
      writeFileSync(join(current, "mine.json"), JSON.stringify(content));
    };
    const { exit, stdout, world } = await config("show --effective --config mine.json", { arrange });
    expect(exit).toBe(0);
    const file = join(world.current, "mine.json");
    const lines = stdout.split("\n").map((line) => line.replaceAll(/ +/g, " "));
    expect(lines[0]).toBe(`The configuration is ${file}.`);
    for (const line of [
      "node = NODEA (COMPUTERNAME)",
      `resources["Vol.E"].volume = E: (${file})`,
      'resources["Vol.E"].peers = - (found out by each run)',
      `tools.EMCmd = ${world.tool("EMCmd")} (its folder)`,
      `tools.sc = /none/sc (${file}; no program there)`,
      `records.folder = ${world.recordFolder} (LKROOT)`,
      `timeouts.sc = 7 (${file})`,
      "timeouts.SWITCHOVERVOLUME = 600 (default)",
      "language = en (default)",
    ]) {
      expect(lines).toContain(line);
    }
    const places = stdout
      .split("\n")
      .slice(1, -1)
      .map((line) => line.indexOf(" = "));
    expect(new Set(places).size).toBe(1);
  });

  onlyOn("posix", ownSystem)("a tool that is nowhere, with where it was looked for", async () => {
    const { stdout } = await config("show --effective", { environment: { SystemRoot: "/none" } });
    expect(stdout).toContain("(its folder; no program there: /none/System32/sc.exe, /none/System32/sc)");
  });

  test("the last valid copy, and why", async () => {
    const { world } = await volkit({ configuration: { codePage: 437, language: "ja" } });
    configure(world, "{");
    const outcome = await runIn(world, { words: ["config", "show", "--effective"] });
    expect(outcome.exit).toBe(0);
    expect(outcome.messages.map((line) => line.slice(0, 11))).toEqual(["ERROR VK111", "ERROR VK115"]);
    const { stdout } = printed(outcome);
    expect(stdout).toMatch(/^FILE の控え \(最後に正しく使用できたときの内容\) を使用します。/);
    expect(stdout).toMatch(/^codePage +=  ?437 +\(FILE の控え\)$/m);
    expect(stdout).toMatch(/^emcmd\.retries += 1 +\(既定値\)$/m);

    const { stdout: json } = await runIn(world, { words: ["config", "show", "--json"] });
    expect(JSON.parse(json)).toMatchObject({
      file: world.configurationFile,
      lastValid: true,
      values: [
        { key: "codePage", value: 437, from: "lastValid" },
        { key: "language", value: "ja", from: "lastValid" },
      ],
      messages: [{ id: "VK111" }, { id: "VK115" }],
    });
  });

  test("--effective --json is every setting", async () => {
    const { stdout, messages } = await config("show --effective --json", { configuration: null });
    expect(messages).toEqual([]);
    const shown: unknown = JSON.parse(stdout);
    expect(shown).toMatchObject({ file: null, lastValid: false, messages: [] });
    expect(shown).toHaveProperty("values.0", {
      key: "node",
      value: "NODEA",
      from: "environment",
      variable: "COMPUTERNAME",
    });
  });
});
