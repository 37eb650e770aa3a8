import { commandLine, ending, exited, printed, type Command } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { row } from "../test/rows.js";
import {
  allInstances,
  flagState,
  listedEquivalenciesOf,
  listedInstanceOf,
  lowerFlag,
  splitBrainFlag,
  systems,
  systemState,
} from "./index.js";

const flag = splitBrainFlag({ letter: "E", name: "E:" });
const hung = ending({ how: "timed-out", seconds: 4, left: [] });
const cut = (text: string) => ({ ...exited(0), stdout: { ...printed(text), cut: true } });

const table: readonly [Command<unknown>, string, Command<unknown>["effect"]][] = [
  [flagState(flag), "flg_test -f SplitBrain_E:", "reads"],
  [flagState(flag, "NODEB"), "flg_test -d NODEB -f SplitBrain_E:", "reads"],
  [lowerFlag(flag), "flg_remove -f SplitBrain_E:", "changes"],
  [lowerFlag(flag, "NODEB"), "flg_remove -d NODEB -f SplitBrain_E:", "changes"],
  [systemState("NODEB"), "sys_getst -s NODEB", "reads"],
  [systems(), "sys_list", "reads"],
  [systems("NODEB"), "sys_list -d NODEB", "reads"],
  [allInstances("filesys", "volume"), "ins_list -a filesys -r volume", "reads"],
  [allInstances("filesys", "volume", "NODEB"), "ins_list -d NODEB -a filesys -r volume", "reads"],
  [
    listedInstanceOf("Vol.E", "filesys", "volume", "NODEB"),
    "ins_list -d NODEB -a filesys -r volume",
    "reads",
  ],
  [listedEquivalenciesOf("Vol.E"), "eqv_list", "reads"],
];

describe("a command for looking at LifeKeeper, or for its flags", () => {
  it.each(table)("%# is what one would type", (command, line, effect) => {
    expect(commandLine(command)).toBe(line);
    expect(command.effect).toBe(effect);
    expect(command.tool.home).toBe("lifekeeper");
    expect(command.deadlines).toEqual([command.tool.name]);
  });
});

describe("the state of a flag", () => {
  const { read } = flagState(flag);

  it("is raised with exit status 0 and not raised with 7", () => {
    expect(read(exited(0))).toEqual({ kind: "raised" });
    expect(read(exited(7))).toEqual({ kind: "not raised" });
  });

  it.each([1, 2, 3, 4, 5, 9, -1])("is unknown with %i: never not raised", (code) => {
    expect(read(exited(code))).toEqual({ kind: "unknown", why: { kind: "exit", code } });
  });

  it("is unknown where nobody answered", () => {
    expect(read(hung)).toMatchObject({ kind: "unknown", why: { kind: "timed-out" } });
  });
});

describe("taking a flag away", () => {
  const { read } = lowerFlag(flag);

  it.each([0, 7])("is done with exit status %i", (code) => {
    expect(read(exited(code))).toEqual({ kind: "done" });
  });

  it.each([1, 4, 9])("failed with %i", (code) => {
    expect(read(exited(code))).toEqual({ kind: "failed", failure: { kind: "exit", code } });
  });
});

describe("the state of a system", () => {
  const { read } = systemState("NODEB");

  it.each(["ALIVE", "ALIVE\r\n", "  ALIVE\n", "banner\nALIVE\n"])("is alive: %j", (text) => {
    expect(read(exited(0, text))).toEqual({ kind: "alive" });
  });

  it("is dead", () => {
    expect(read(exited(0, "DEAD\r\n"))).toEqual({ kind: "dead" });
  });

  it.each(["", "alive", "ALIVENESS", "ALIVE\nDEAD", "NOT ALIVE"])("is unknown: %j", (text) => {
    expect(read(exited(0, text))).toEqual({ kind: "unknown", why: { kind: "silent" } });
  });

  it("is unknown where the question failed, or its answer was cut", () => {
    expect(read(exited(7, "ALIVE"))).toMatchObject({ kind: "unknown", why: { kind: "exit", code: 7 } });
    expect(read(cut("ALIVE"))).toEqual({ kind: "unknown", why: { kind: "flooded" } });
  });
});

describe("the systems", () => {
  const { read } = systems();

  it("are the names on the lines, none twice", () => {
    expect(read(exited(0, "NODEA\r\nNODEB\r\n\r\nNODEA\r\n"))).toEqual({
      kind: "systems",
      systems: ["NODEA", "NODEB"],
    });
  });

  it("are not to be had of nothing, of a failure, of a part", () => {
    expect(read(exited(0))).toEqual({ kind: "failed", failure: { kind: "silent" } });
    expect(read(exited(1, "NODEA"))).toMatchObject({ kind: "failed", failure: { code: 1 } });
    expect(read(cut("NODEA"))).toEqual({ kind: "failed", failure: { kind: "flooded" } });
  });
});

describe("all instances", () => {
  const { read } = allInstances("filesys", "volume");

  it("are the rows of that application and type that have a tag", () => {
    const text = [
      row("NODEA", "filesys", "volume", "Vol.E", "E:", "a\x02b", "ISP"),
      row("NODEA", "filesys", "volume", "Vol.F", "F:"),
      row("NODEA", "comm", "ip", "ip-10.0.0.9", "10.0.0.9", "", "ISP"),
      row("NODEA", "filesys", "volume", "", "G:", "", "ISP"),
    ].join("\n");
    expect(read(exited(0, text))).toEqual({
      kind: "instances",
      instances: [
        { system: "NODEA", app: "filesys", type: "volume", tag: "Vol.E", id: "E:", state: "ISP" },
        { system: "NODEA", app: "filesys", type: "volume", tag: "Vol.F", id: "F:", state: "" },
      ],
    });
  });

  it("can be none at all", () => {
    expect(read(exited(0))).toEqual({ kind: "instances", instances: [] });
  });

  it("are not to be had of a failure or a part", () => {
    expect(read(exited(9))).toMatchObject({ kind: "failed" });
    expect(read(cut(""))).toMatchObject({ kind: "failed" });
  });
});

describe("one answer about all tags", () => {
  it("tells of each its own instance, and of none that it does not show", () => {
    const answer = exited(
      0,
      ["E", "F"].map((id) => row("NODEB", "filesys", "volume", `Vol.${id}`, id, "", `OS${id}`)).join("\n"),
    );
    const read = (tag: string) => listedInstanceOf(tag, "filesys", "volume", "NODEB").read(answer);
    expect(read("Vol.E")).toEqual({ kind: "instance", id: "E", state: "OSE" });
    expect(read("Vol.F")).toEqual({ kind: "instance", id: "F", state: "OSF" });
    expect(read("Vol.G")).toEqual({ kind: "absent" });
  });

  it("tells of each its own peers", () => {
    const answer = exited(
      0,
      ["E", "F"].map((id) => row("NODEA", `Vol.${id}`, `NODE${id}`, id, "SHARED", "1")).join("\n"),
    );
    expect(listedEquivalenciesOf("Vol.F").read(answer)).toEqual({
      kind: "equivalencies",
      equivalencies: [{ system: "NODEF", tag: "F" }],
    });
  });

  it("that failed tells of none", () => {
    expect(listedInstanceOf("Vol.E", "filesys", "volume").read(exited(9)).kind).toBe("failed");
    expect(listedEquivalenciesOf("Vol.E").read(hung).kind).toBe("failed");
  });
});
