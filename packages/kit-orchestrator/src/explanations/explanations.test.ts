import { describe, expect, it } from "vitest";
import { messageTable } from "../messages/table.js";
import { explanations } from "./explanations.js";
import { faultsOf, faultsOfCommand } from "./texts.fixture.js";

const all = Object.entries(explanations);

describe("the explanations", () => {
  it("are of every message, and of nothing else", () => {
    expect(Object.keys(explanations).sort()).toEqual(Object.keys(messageTable).sort());
  });

  it.each(all)("of %s name two to four causes and one to three checks, none of them twice", (_id, told) => {
    const causes = told.causes.map(({ en }) => en);
    const commands = told.checks.map(({ command }) => command);
    expect(causes.length).toBeGreaterThanOrEqual(2);
    expect(causes.length).toBeLessThanOrEqual(4);
    expect(commands.length).toBeGreaterThanOrEqual(1);
    expect(commands.length).toBeLessThanOrEqual(3);
    expect([new Set(causes).size, new Set(commands).size]).toEqual([causes.length, commands.length]);
  });

  it.each(all)("of %s say all of it in both languages", (_id, { causes, checks }) => {
    expect([...causes, ...checks.map(({ shows }) => shows)].flatMap(faultsOf)).toEqual([]);
  });

  it.each(all)("of %s have one type nothing but known commands", (_id, { checks }) => {
    expect(checks.flatMap(({ command }) => faultsOfCommand(command))).toEqual([]);
  });
});

describe("the test itself", () => {
  it("fails on a text that lacks a language", () => {
    expect(faultsOf({ en: "The disk is full.", ja: " " })).toContain("a language is empty");
    expect(faultsOf({ en: "The disk is full.", ja: "The disk is full." })).toHaveLength(2);
  });

  it("fails on a placeholder that is in one language only, or is none", () => {
    expect(faultsOf({ en: "{volume} is locked.", ja: "ロックされています。" })).toHaveLength(1);
    expect(faultsOf({ en: "{disk} is full.", ja: "{disk} に空きがありません。" })).toHaveLength(1);
  });

  it("fails on a command that nobody knows", () => {
    expect(faultsOfCommand("EMCmd . DELETEMIRROR {volume}")).toHaveLength(1);
    expect(faultsOfCommand("volkit repair {tag}")).toHaveLength(1);
  });
});
