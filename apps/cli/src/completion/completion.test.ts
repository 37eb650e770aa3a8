import { Argument, Command, Option } from "commander";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyName } from "../explain/subject.js";
import { systemWith } from "../system.fixture.js";
import { candidates } from "./candidates.js";
import { valuesOn } from "./values.js";

const program = new Command("volkit")
  .addCommand(
    new Command("plan")
      .addArgument(new Argument("<action>").choices(["remove", "restore"]))
      .requiredOption("-t <tag>", "")
      .option("--config <file>", "")
      .option("--json", ""),
  )
  .addCommand(new Command("status").argument("[tag...]").option("--watch", ""))
  .addCommand(
    new Command("lab").addCommand(
      new Command("create").argument("<dir>").addOption(new Option("--nodes <count>").choices(["2", "3"])),
    ),
  );

const offered = async (...words: readonly string[]) => {
  const found = await candidates(program, words, (name) =>
    Promise.resolve(name === "tag" ? ["Vol.E", "Vol.F"] : []),
  );
  return found.files ? [...found.words, ":files"] : found.words;
};

describe("completion", () => {
  it.each([
    [[""], ["lab", "plan", "status"]],
    [["pl"], ["plan"]],
    [["lab", ""], ["create"]],
    [
      ["plan", "re"],
      ["remove", "restore"],
    ],
    [["plan", "remove", ""], []],
    [
      ["plan", "remove", "--"],
      ["--config", "--help", "--json"],
    ],
    [
      ["plan", "remove", "-t", ""],
      ["Vol.E", "Vol.F"],
    ],
    [["plan", "remove", "-t", "Vol.E", "--config", ""], [":files"]],
    [
      ["status", "Vol.E", "Vol"],
      ["Vol.E", "Vol.F"],
    ],
    [["status", "--watch", "Vol.F"], ["Vol.F"]],
    [
      ["lab", "create", "--nodes", ""],
      ["2", "3"],
    ],
    [["lab", "create", ""], [":files"]],
    [["nothing", "x"], []],
  ])("offers after %j: %j", async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe("what can be explained", () => {
  it("is offered by all its names: guides, actions, steps and messages", async () => {
    const names = await valuesOn(systemWith({}))("subject");
    expect(names).toEqual(everyName());
    expect(names).toEqual(expect.arrayContaining(["paused-mirror", "remove", "monitor.3", "12500"]));
  });

  it("has the names of the ways that an alarm goes by, those of the configuration among them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "volkit-ways-"));
    const file = join(folder, "volkit.json");
    const manager = { name: "ops", host: "192.0.2.1", version: "2c", community: { env: "COMMUNITY" } };
    writeFileSync(file, JSON.stringify({ snmp: { managers: [manager] } }));
    expect(await valuesOn(systemWith({ VOLKIT_CONFIG: file }))("manager")).toEqual(["eism", "ops"]);
    rmSync(folder, { recursive: true });
  });
});
