import { exited, type Command, type Tool, type Volume } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import {
  equivalenciesOf,
  instanceOf,
  lifeKeeperService,
  raiseFlag,
  setResourceState,
  splitBrainFlag,
} from "./index.js";

const e: Volume = { letter: "E", name: "E:" };
const flag = splitBrainFlag(e);

const table: readonly [Command<unknown>, string, readonly string[], Command<unknown>["effect"]][] = [
  [raiseFlag(flag), "flg_create", ["-f", "SplitBrain_E:"], "changes"],
  [raiseFlag(flag, "NODEB"), "flg_create", ["-d", "NODEB", "-f", "SplitBrain_E:"], "changes"],
  [instanceOf("Vol.E"), "ins_list", ["-t", "Vol.E"], "reads"],
  [instanceOf("Vol.E", "NODEB"), "ins_list", ["-d", "NODEB", "-t", "Vol.E"], "reads"],
  [equivalenciesOf("Vol.E"), "eqv_list", ["-t", "Vol.E"], "reads"],
  [
    setResourceState("NODEB", "Vol.E", "OSU"),
    "ins_setst",
    ["-d", "NODEB", "-t", "Vol.E", "-S", "OSU"],
    "changes",
  ],
  [
    setResourceState("NODEB", "Vol.E", "OSF"),
    "ins_setst",
    ["-d", "NODEB", "-t", "Vol.E", "-S", "OSF"],
    "changes",
  ],
  [lifeKeeperService(), "sc", ["query", "LifeKeeper"], "reads"],
];

describe("a command", () => {
  it.each(table)("%# has the argv of the seed", (command, name, args, effect) => {
    const tool: Tool = { name, home: name === "sc" ? "windows" : "lifekeeper" };
    expect(command.tool).toEqual(tool);
    expect(command.args).toEqual(args);
    expect(command.effect).toBe(effect);
    expect(command.deadlines).toEqual([name]);
  });
});

describe("setting a resource's state", () => {
  const { read } = setResourceState("NODEB", "Vol.E", "OSF");

  it("is done where it exits with 0, and failed otherwise, with the status", () => {
    expect(read(exited(0))).toEqual({ kind: "done" });
    expect(read(exited(5))).toEqual({ kind: "failed", failure: { kind: "exit", code: 5 } });
  });
});
