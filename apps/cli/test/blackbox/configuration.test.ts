import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { runIn, volkit, type Plan } from "./harness/volkit.js";
import type { World } from "./harness/world.js";

const quick = ["EMCmd", "eqv_list", "ins_list", "EMCmd", "lcdremexec"];
const notStarted = "ERROR VK113 There is no usable configuration, so quickCheck was not started.";

async function refusedFor(plan: Plan, ...expected: readonly string[]): Promise<void> {
  const outcome = await volkit(plan);
  const { configurationFile } = outcome.world;
  const messages = outcome.messages.map((line) => line.replaceAll(configurationFile, "FILE"));
  expect(messages).toEqual([...expected, notStarted]);
  expect(outcome.exit).toBe(2);
  expect(outcome.calls).toEqual([]);
}

const invalid = (path: string, found: string, wanted: string) =>
  `ERROR VK112 The configuration FILE is not valid at ${path}: found ${found}, expected ${wanted}.`;
const object = "an object in braces";
const noSuchKey = "no such key here; the published JSON Schema lists every key";
const seconds = "seconds: a number above 0, at most 86400";

describe.concurrent("a configuration that is not valid: path, what stands there, what was expected", () => {
  const rows: readonly (readonly [
    title: string,
    content: unknown,
    path: string,
    found: string,
    wanted: string,
  ])[] = [
    ["a list", [], "(top)", "[]", object],
    ["a number", "3", "(top)", "3", object],
    ["null", "null", "(top)", "null", object],
    ["an unknown key", { nodes: 1 }, "nodes", "1", noSuchKey],
    [
      "an unknown key far in",
      { resources: { "Vol.E": { drive: "E" } } },
      'resources["Vol.E"].drive',
      '"*****"',
      noSuchKey,
    ],
    ["an unknown tool", { tools: { EMCMD: "/x" } }, "tools.EMCMD", '"*****"', noSuchKey],
    ["a key __proto__", '{"__proto__":{}}', "__proto__", "{}", noSuchKey],
    ["a tag __proto__", '{"resources":{"__proto__":{}}}', "resources.__proto__", "{}", noSuchKey],
    ["a deadline of 0", { timeouts: { default: 0 } }, "timeouts.default", "0", seconds],
    ["a deadline in words", { timeouts: { EMCmd: "5" } }, "timeouts.EMCmd", '"5"', seconds],
    [
      "a relative tool",
      { tools: { sc: "sc.exe" } },
      "tools.sc",
      '"sc.exe"',
      "a full path, from the drive or the root on",
    ],
    [
      "a number beyond all numbers",
      '{"codePage":1e999}',
      "codePage",
      "Infinity",
      "a Windows code page's number, as in 932",
    ],
    ["an unknown language", { language: "fr" }, "language", '"fr"', '"en" or "ja"'],
    [
      "a secret in place of where it is",
      { snmp: { managers: [{ name: "noc", host: "h", version: "2c", community: "public" }] } },
      "snmp.managers[0].community",
      '"*****"',
      'the place of a secret, { "env": "NAME" } or { "file": "full path" }, never the secret itself',
    ],
    [
      "a peer without its node",
      { resources: { "Vol.E": { peers: [{ tag: "x" }] } } },
      'resources["Vol.E"].peers[0].node',
      "nothing",
      "a node's name or address: text without white space that does not begin with -",
    ],
    [
      "a volume that is none",
      { resources: { T: { volume: "EE" } } },
      "resources.T.volume",
      '"EE"',
      'one drive letter, as in "E:"',
    ],
    [
      "nesting beyond measure",
      `{"node":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "node",
      `${"[".repeat(77)}…`,
      "a node's name or address: text without white space that does not begin with -",
    ],
  ];
  for (const [title, configuration, path, found, wanted] of rows) {
    test(title, () => refusedFor({ configuration: content(configuration) }, invalid(path, found, wanted)));
  }

  test("everything that is wrong, not only the first", () =>
    refusedFor(
      { configuration: { language: 1, emcmd: { retries: -1, retryPause: 61 } } },
      invalid("emcmd.retries", "-1", "a whole number from 0 to 10"),
      invalid("emcmd.retryPause", "61", "seconds: a number from 0 to 60"),
      invalid("language", "1", '"en" or "ja"'),
    ));
});

function content(configuration: unknown): unknown {
  return typeof configuration === "string" ? configuration : JSON.stringify(configuration);
}

describe.concurrent("a configuration that cannot be read", () => {
  const notJson = (why: string) => `ERROR VK111 The configuration FILE is not JSON: ${why}.`;

  test("is empty", () => refusedFor({ configuration: "" }, notJson("Unexpected end of JSON input")));

  test("is in UTF-16", () =>
    refusedFor(
      { configuration: Buffer.from("\ufeff{}", "utf16le") },
      notJson("The encoded data was not valid for encoding utf-8"),
    ));

  test("is a folder", () =>
    refusedFor(
      {
        configuration: null,
        arrange: (world) => {
          mkdirSync(world.configurationFile);
        },
      },
      "ERROR VK110 The configuration FILE cannot be read: it is a folder.",
    ));

  test("is a loop of links", async () => {
    const arrange: Plan["arrange"] = ({ configurationFile }) => {
      symlinkSync(configurationFile, configurationFile);
    };
    const { exit, messages } = await volkit({ configuration: null, arrange });
    expect(exit).toBe(2);
    expect(messages[0]).toMatch(/^ERROR VK110 The configuration .* cannot be read: ELOOP/);
  });

  test("is one that --config names and that is not there", async () => {
    const words = ["quickCheck", "-t", "Vol.E", "--config", "/there/is/none.json"];
    const { exit, calls, messages } = await volkit({ words });
    expect([exit, calls]).toEqual([2, []]);
    expect(messages[0]).toMatch(
      /^ERROR VK110 The configuration \/there\/is\/none\.json cannot be read: it is not there \(ENOENT\)/,
    );
  });

  test("is one that VOLKIT_CONFIG names and that is not there", async () => {
    const { exit, calls, messages } = await volkit({ environment: { VOLKIT_CONFIG: "none.json" } });
    expect([exit, calls]).toEqual([2, []]);
    expect(messages[0]).toMatch(
      /^ERROR VK110 The configuration \S*\/current\/none\.json cannot be read: it is not there \(ENOENT\)/,
    );
  });
});

describe.concurrent("which configuration counts", () => {
  const elsewhere = (name: string, content: unknown) => (world: World) => {
    writeFileSync(join(world.folder, name), JSON.stringify(content));
  };
  const toF = { resources: { "Vol.E": { volume: "F:" } } };
  const disagree = /^ERROR VK105 .* is volume F:/;

  test("--config before VOLKIT_CONFIG before the default", async () => {
    const arrange = elsewhere("given.json", toF);
    const words = ["quickCheck", "-t", "Vol.E", "-i", "E:", "--config=../given.json"];
    const outcome = await volkit({ arrange, words, environment: { VOLKIT_CONFIG: "/none" } });
    expect(outcome.messages[0]).toMatch(disagree);
  });

  test("VOLKIT_CONFIG before the default", async () => {
    const outcome = await volkit({
      arrange: elsewhere("named.json", toF),
      environment: { VOLKIT_CONFIG: "../named.json" },
    });
    expect(outcome.messages[0]).toMatch(disagree);
  });

  test("an empty VOLKIT_CONFIG names none", async () => {
    const outcome = await volkit({ environment: { VOLKIT_CONFIG: "" } });
    expect([outcome.exit, outcome.messages]).toEqual([0, []]);
  });

  test("the default one may be absent, and its folder too", async () => {
    const arrange: Plan["arrange"] = (world) => {
      rmSync(join(world.lifeKeeper, "etc"), { recursive: true });
    };
    const outcome = await volkit({ configuration: null, arrange });
    expect([outcome.exit, outcome.messages]).toEqual([0, []]);
    expect(outcome.calls.map(([tool]) => tool).sort()).toEqual(quick.toSorted());
  });

  test("a byte order mark of UTF-8 is no part of it", async () => {
    const outcome = await volkit({ configuration: '\ufeff{"vss":{"peerDelete":"never"}}' });
    expect([outcome.exit, outcome.messages]).toEqual([0, []]);
    expect(outcome.calls).not.toContainEqual(the.deleteOn("NODEB"));
  });

  test("one that was valid is checked again once it is changed", async () => {
    const first = await volkit({});
    expect(first.exit).toBe(0);
    writeFileSync(first.world.configurationFile, '{"nodes":1}');
    const second = await runIn(first.world, {});
    expect(second.messages[0]).toMatch(/^ERROR VK112 /);
  });

  test("one that was valid and is found again still counts", async () => {
    const { world } = await volkit({ configuration: { vss: { peerDelete: "never" } } });
    chmodSync(world.configurationFile, 0o644);
    const second = await runIn(world, {});
    expect([second.exit, second.messages]).toEqual([0, []]);
    expect(second.calls).not.toContainEqual(the.deleteOn("NODEB"));
  });
});
