import { ending, exited, parseVolume, type Command, type Ending } from "@volkit/tool-command";
import { listShadowStorage } from "@volkit/vss-manager";
import { describe, expect, it } from "vitest";
import type { Asked } from "../asker.js";
import { checkAccount } from "./account.js";

const volume = parseVolume("E") ?? { letter: "E", name: "E:" };

function asked<Answer>(command: Command<Answer>, how: Ending): Asked<Answer> {
  return { command, ending: how, answer: command.read(how) };
}

const verdictOf = (how: Ending) =>
  checkAccount(asked(listShadowStorage(volume), how), "win32", undefined).verdict;

describe("the rights of this run on Windows, by vssadmin's exit status", () => {
  it.each([
    ["it lists copies", exited(0, "\\\\?\\Volume{0"), "good"],
    ["it has none to list", exited(1, "vssadmin 1.1\r\nなし\r\n"), "good"],
    ["it ends with another status, in whatever words", exited(2, "Error: no permissions"), "warning"],
    ["it does not end", ending({ how: "timed-out", seconds: 30, left: [] }), "unknown"],
    ["it is not there", ending({ how: "missing", lookedFor: [] }), "unknown"],
  ])("%s", (_what, how, verdict) => {
    expect(verdictOf(how)).toBe(verdict);
  });

  it("are unknown where there is no volume to ask about", () => {
    expect(checkAccount(undefined, "win32", undefined).verdict).toBe("unknown");
  });
});

it("elsewhere are those of a user", () => {
  expect(checkAccount(undefined, "linux", 0).found.en).toBe("uid 0");
});
